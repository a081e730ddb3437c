import type { news as dutch } from '../nl/news.ts';
import { date } from './date.ts';

/** Replies, corrections and the feed. */
export const news: typeof dutch = {
  corrections: 'Corrections',
  correctionsLead:
    'Was a figure wrong, or should it not have been on the site? Then we change it and tell here what has changed. We tell it in words: a figure that should not have been there is not repeated.',
  noCorrections: 'There are no corrections yet.',
  report: 'Do you see a mistake? Email us.',
  reply: 'The provider’s reply',
  replyNote:
    'This text is the provider’s own, in the language it was written in. The editors have changed nothing in it and do not answer for its content.',
  follow: 'Follow new surveys and corrections',
  corrected: (day, title) => `Corrected on ${date.day(day)}: ${title}.`,
  received: (day) => `Received on ${date.day(day)}.`,
  newPeriod: (period) => `New survey: ${period}`,
  newPeriodSummary: (period, providers) => `The results of ${period} are on the site: ${providers}.`,
  correction: (title) => `Correction: ${title}`,
};
