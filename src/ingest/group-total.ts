import type { DeliveredRow, DeliveredTotal } from '../model/dataset.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { addTallies, type Tally } from '../model/tally.ts';
import type { FindingLog } from './log.ts';
import { complainOfTotal, sampleNumbers, type SampleNumber, type SampleRow } from './sample.ts';

interface Row {
  readonly sample: SampleRow;
  readonly delivered: DeliveredRow;
}

/**
 * A group's Total: the sums of its rows, with the verdict of its row `totaal` where there is one. Numbers that
 * that row states must be those sums; nothing is checked without a log.
 */
export function totalOf(
  rows: readonly Row[],
  own: SampleRow | undefined,
  questionnaire: Questionnaire,
  log: FindingLog | null,
): DeliveredTotal {
  const tally = inOrder(addTallies(rows.map(({ delivered }) => delivered.tally)), questionnaire);
  for (const column of own ? sampleNumbers : []) {
    const stated = own?.numbers[column];
    const sum = sumOf(rows, column);
    if (log && own && stated !== undefined && sum !== null && stated !== sum)
      complainOfTotal(column, stated, sum, own.row, log);
  }
  return {
    netSample: rows.reduce((all, { delivered }) => all + delivered.netSample, 0),
    completed: tally.completed,
    ...(own?.verdict && { verdict: own.verdict }),
    tally,
    place: own?.place ?? rows[0]?.delivered.place ?? { file: '', line: 0, column: 0 },
  };
}

/** The sum over the rows; null when one of them leaves the number out. */
function sumOf(rows: readonly Row[], column: SampleNumber): number | null {
  let sum = 0;
  for (const { sample, delivered } of rows) {
    const number = sample.numbers[column] ?? (column === 'completed' ? delivered.completed : null);
    if (number === null) return null;
    sum += number;
  }
  return sum;
}

/** The same tally with its questions in the questionnaire's order, whichever row had them first. */
function inOrder({ completed, counts }: Tally, { questions }: Questionnaire): Tally {
  const entries = questions.flatMap(({ id }) => (counts[id] ? [[id, counts[id]] as const] : []));
  return { completed, counts: Object.fromEntries(entries) };
}
