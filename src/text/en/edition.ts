import type { edition as dutch } from '../nl/edition.ts';
import { date } from './date.ts';

/** Which survey an edition is, and where it comes from. Dates are ISO dates. */
export const edition: typeof dutch = {
  period: (programmes, from, until, reportedOn) =>
    `About ${programmes} that ended from ${date.day(from)} to ${date.day(until)}. Report of ${date.day(reportedOn)}.`,
  older: (period) => `You are viewing an older survey, for ${period}. There is a newer one.`,
  newest: (period) => `Go to the survey for ${period}`,
  source: (bureau, period) => `${bureau}, survey period ${period}`,
  printed: (source) =>
    `The figures of this survey were taken from a printed report: ${source.title}, ${source.publisher}, ${date.day(source.date)}. They do not count in the average of all participants and are not compared with it.`,
  late: (day) =>
    `This provider was added later, on ${date.day(day)}. The figures of all participants are from before that: these answers do not count in them.`,
  reissued: (day) =>
    `These figures were issued again on ${date.day(day)}. They take the place of the figures from before.`,
  description: (provider, period, grade, basis) =>
    grade === null
      ? `Report card of ${provider} for ${period}: who took part, and why is no grade published?`
      : `Report card of ${provider} for ${period}: average grade ${grade}. ${basis}.`,
};
