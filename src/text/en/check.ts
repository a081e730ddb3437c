import type { check as dutch } from '../nl/check.ts';
import { number } from './number.ts';

const rows = (count: number): string => (count === 1 ? '1 row' : `${number.count(count)} rows`);
const things = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${number.count(count)} ${many}`;

/** What the check of a folder says. */
export const check: typeof dutch = {
  topics: {
    files: 'Files',
    tables: 'Tables',
    settings: 'Settings',
    names: 'Names',
    answers: 'Answers',
    numbers: 'Numbers',
    doubles: 'Doubles',
    periods: 'Periods',
    publication: 'Publication',
    texts: 'Texts',
  },
  period: (id, isDraft, size) =>
    `${id} (${isDraft ? 'draft' : 'final'}): ${things(size.providers, 'provider', 'providers')}, ${rows(size.rows)}, ${things(size.questionnaires, 'questionnaire', 'questionnaires')}.`,
  unread: (id) => `${id}:`,
  shared: 'For all periods:',
  topic: (topic, count, isAsIfFinal) =>
    `${topic.toUpperCase()}, ${number.count(count)} to decide${isAsIfFinal ? ' (once the period is final)' : ''}`,
  toKnow: (count) => `TO KNOW, ${number.count(count)}`,
  where: (count, files, first) =>
    count === 1
      ? first
      : `${rows(count)}${files > 1 ? ` in ${number.count(files)} files` : ''}, the first: ${first}`,
  decision: (found, where) => `${found}  (${where})`,
  expected: (expected, mend) => `Expected: ${expected}. ${upper(mend)}${mend.endsWith('?') ? '' : '.'}`,
  more: (count) => `and ${number.count(count)} more`,
  closing: (decisions, count, warnings) =>
    `${number.count(decisions)} to decide, ${rows(count)}; ${number.count(warnings)} to know.`,
  all: (paths) => `All of it: ${paths.join(', ')}`,
  onlyDraft: 'The site itself can be built: this is about a draft.',
  good: 'No errors: the site can be built from this data.',
  oldPages: (count) =>
    `This page is from before your last change: there ${count === 1 ? 'is 1 error' : `are ${number.count(count)} errors`}. Mend ${count === 1 ? 'it' : 'them'} and load the page again.`,
  columns: ['topic', 'weight', 'code', 'file', 'line', 'column', 'found', 'expected', 'what to do'],
};

function upper(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
