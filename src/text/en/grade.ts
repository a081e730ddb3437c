import { nounOf } from '../noun.ts';
import type { Group } from '../../model/group.ts';
import type { grade as dutch } from '../nl/grade.ts';
import { group } from './group.ts';
import { number } from './number.ts';

const nobody = (netSample: number, of: Group): string =>
  netSample === 0
    ? 'Nobody was invited.'
    : `Nobody took part (${number.count(netSample)} ${nounOf(group.names[of], netSample)} invited).`;

/** What is said of a mean grade, and of who took part. Grades have one decimal, a response is in per cent. */
export const grade: typeof dutch = {
  basis: (n, of) => `Average of ${number.count(n)} ${nounOf(group.names[of], n)}`,
  norm: {
    met: (norm) => `Meets the satisfaction norm of ${number.grade(norm)}.`,
    'met-corrected': (norm) =>
      `Meets the satisfaction norm of ${number.grade(norm)}, as very low grades weigh less.`,
    missed: (norm) => `Does not meet the satisfaction norm of ${number.grade(norm)}.`,
    absent: (norm) => `The satisfaction norm is ${number.grade(norm)}.`,
    withheld: (norm) =>
      `The satisfaction norm is ${number.grade(norm)}. We cannot say whether it is met without showing protected figures.`,
  },
  benchmark: {
    same: (all) => `All participants together also score ${number.grade(all)}.`,
    within: (all) => `All participants together score ${number.grade(all)}. The difference may be chance.`,
    higher: (all) => `Higher than all participants together, who score ${number.grade(all)}.`,
    lower: (all) => `Lower than all participants together, who score ${number.grade(all)}.`,
  },
  certain: 'Nearly everyone took part: this grade is very certain.',
  interval: (low, high) =>
    `How sure is that? Had everyone taken part, the grade would probably lie between ${low} and ${high}.`,
  caution: (n) =>
    `Few answers: the grade comes from ${number.count(n)} people. One different answer would change it.`,
  response: (completed, netSample, response, of) => {
    if (completed === 0) return nobody(netSample, of);
    const share = response === null ? '' : ` (${number.response(response)})`;
    return `${number.count(completed)} of ${number.count(netSample)} invited ${nounOf(group.names[of], netSample)} took part${share}.`;
  },
  promoter: {
    more: (provider) => `More people recommended ${provider} than advised against it.`,
    fewer: (provider) => `More people advised against ${provider} than recommended it.`,
    even: (provider) => `As many people recommended ${provider} as advised against it.`,
  },
};
