import type { overview as dutch } from '../nl/overview.ts';
import { number } from './number.ts';

const grade = (value: number | null): string => (value === null ? '--' : number.grade(value));

/** A grade behind what is said of it; nothing where none was shown. */
const beside = (before: string, value: number | null): string =>
  value === null ? '' : ` (${before}${number.grade(value)})`;

/** The lists with which an editor looks before a period is public: what is withheld, and what is different. */
export const overview: typeof dutch = {
  withheld: (about, completed, netSample, reason, more) =>
    `${about}: ${number.count(completed)} of ${number.count(netSample)} completed. ${reason}${more === null ? '' : ` ${number.count(more)} more would have been enough.`}`,
  withheldCount: (grades, shown) =>
    `${grades === 1 ? '1 grade is' : `${number.count(grades)} grades are`} not published; published: ${number.count(shown)}.`,
  noneWithheld: 'No grade is left out.',
  total: 'total',
  change: {
    appeared: (about, _was, is) => `${about}: new${beside('', is)}`,
    gone: (about, was) => `${about}: no longer there${beside('was ', was)}`,
    moved: (about, was, is) => `${about}: from ${grade(was)} to ${grade(is)}`,
    shown: (about, _was, is) => `${about}: published now (${grade(is)})`,
    withheld: (about, was) => `${about}: no longer published (was ${grade(was)})`,
  },
  changes: (count) =>
    count === 0
      ? 'There is no difference.'
      : count === 1
        ? '1 difference.'
        : `${number.count(count)} differences.`,
  title: (was, is) => `Differences between ${was} and ${is}`,
  confidential: 'Confidential: for the editors. Never put this in a public place.',
  columns: ['provider', 'group', 'service', 'difference', 'was', 'is'],
  kinds: {
    appeared: 'new',
    gone: 'gone',
    moved: 'different',
    shown: 'published now',
    withheld: 'no longer published',
  },
  made: (path, after) =>
    `${path} was made after ${after}. Check the dates, and fill in reportedOn once the report is out.`,
  exists: (period) => `data/${period} exists already. Nothing was changed.`,
  badName: (name) =>
    `${name} cannot be the name of a period: lower-case letters, digits and hyphens, such as 2027.`,
  noFolder: (folder) =>
    `The folder ${folder} is not there, or cannot be read. See whether the path is right; npm run site:new makes a new site.`,
  noLast:
    'There is no period to start from yet. Make the first by hand; docs/bestanden.md (in Dutch) says what is in it.',
};
