import { nounOf } from '../noun.ts';
import type { national as dutch } from '../nl/national.ts';
import { group } from './group.ts';
import { number } from './number.ts';

/** Figures of all participants, and how they changed since the period before. */
export const national: typeof dutch = {
  basis: (participants, completed, netSample, of) => {
    const providers = participants === 1 ? 'provider' : 'providers';
    return `${number.count(participants)} ${providers}. ${number.count(completed)} of ${number.count(netSample)} invited ${nounOf(group.names[of], netSample)} took part.`;
  },
  participants: {
    same: (now, previous, of) =>
      `As many ${group.names[of].many} took part as in ${previous}: ${number.count(now)}.`,
    more: (before, now, previous, of) =>
      `More ${group.names[of].many} took part than in ${previous}: from ${number.count(before)} to ${number.count(now)}.`,
    fewer: (before, now, previous, of) =>
      `Fewer ${group.names[of].many} took part than in ${previous}: from ${number.count(before)} to ${number.count(now)}.`,
  },
  gradeStayed: (now, previous) => `The average grade stayed at ${now}, the same as in ${previous}.`,
  gradeWent: (before, now, previous) => `The average grade went from ${before} in ${previous} to ${now}.`,
  chance: {
    within: 'That difference may be down to chance.',
    beyond: 'That difference is larger than the uncertainty.',
    unknown: 'Whether that is chance, we cannot say.',
  },
};
