import type { AnswerRow } from './answer-row.ts';
import type { Mapping } from './mapping.ts';
import { undecided } from './mapping.ts';
import type { Remarks } from './remark.ts';

/** So many rows in a block that stands in the delivery twice are no chance. */
const block = 3;

/** So many single pairs may be chance, and one more for so many rows. */
const pairs = { few: 3, perRows: 200 };

/**
 * Finds questionnaires that stand in the delivery twice: a respondent's number for the second time, a block of rows pasted
 * again, or more equal pairs than chance gives. A few equal rows in a large delivery are different people who answered alike, and pass. Gives the
 * rows to go on with: without the second ones when the editor decided to drop them.
 */
export function withoutDoubles(
  rows: readonly AnswerRow[],
  mapping: Mapping,
  remarks: Remarks,
): readonly AnswerRow[] {
  const first = new Map<string, number>();
  const respondents = new Map<string, AnswerRow>();
  /** Index of a row that repeats -> index of the row it repeats. */
  const repeats = new Map<number, number>();
  rows.forEach((row, index) => {
    const key = textOf(row);
    const earlier = first.get(key);
    if (earlier !== undefined) repeats.set(index, earlier);
    else first.set(key, index);
    if (row.respondent === null) return;
    const one = `${row.place.file} ${row.group} ${row.respondent}`;
    const other = respondents.get(one);
    respondents.set(one, row);
    if (other && textOf(other) !== key) {
      remarks.faultRow('respondent', () => ({
        kind: 'respondent-twice',
        count: 1,
        row: row.row,
        ...row.place,
      }));
    }
  });
  const numbered = [...repeats.keys()].filter((index) => rows[index]?.respondent !== null);
  const blocks = [...repeats]
    .filter(([index, earlier]) => isInBlock(index, earlier, repeats))
    .map(([index]) => index);
  const isChance =
    numbered.length === 0 && blocks.length === 0 && repeats.size <= pairs.few + rows.length / pairs.perRows;
  if (repeats.size === 0 || isChance || mapping.doubles === 'keep') return rows;
  if (mapping.doubles === undecided) {
    const second = [...repeats.keys()].map((index) => rows[index]).filter((row) => row !== undefined);
    const place = second[0]?.place ?? { file: '', sheet: null };
    const numbers = second.map(({ row }) => row);
    remarks.decide({
      kind: 'doubles',
      count: second.length,
      first: Math.min(...numbers),
      last: Math.max(...numbers),
      ...place,
    });
  }
  return rows.filter((_, index) => !repeats.has(index));
}

function isInBlock(index: number, earlier: number, repeats: ReadonlyMap<number, number>): boolean {
  for (let start = index - block + 1; start <= index; start++) {
    const steps = Array.from({ length: block }, (_, step) => start + step);
    if (steps.every((at) => repeats.get(at) === earlier - index + at)) return true;
  }
  return false;
}

/** All that a row says, its place aside. */
function textOf({ provider, group, service, respondent, answers }: AnswerRow): string {
  const said = [...answers].map(([question, option]) => `${question}=${option}`).sort();
  return JSON.stringify([provider, group, service, respondent, said]);
}
