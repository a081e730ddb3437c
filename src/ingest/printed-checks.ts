import type { Place } from '../model/finding.ts';
import type { PrintedEditionFile } from '../model/printed.ts';
import type { FindingLog } from './log.ts';

type PrintedNumbers = PrintedEditionFile['groups'][number]['total'];
type PlaceOf = (key: keyof PrintedNumbers) => Place;

/** What one printed row must hold to be possible. */
export function checkPrintedRow(row: PrintedNumbers, place: PlaceOf, log: FindingLog): void {
  if (row.completed > row.netSample) {
    log.error('completed-above-sample', place('completed'), () => ({
      found: `${row.completed} completed of a net sample of ${row.netSample}`,
      expected: `at most ${row.netSample} completed`,
      mend: 'compare the row with the printed report',
    }));
  }
  if (row.completed === 0 && row.grade !== null) {
    log.error('printed-grade', place('grade'), () => ({
      found: `grade ${row.grade} with 0 completed`,
      expected: 'null, as the report prints -- where nobody answered',
      mend: 'compare the row with the printed report',
    }));
  }
}

/** The total's numbers are the sums of the rows. */
export function checkPrintedTotal(
  { rows, total }: PrintedEditionFile['groups'][number],
  place: PlaceOf,
  log: FindingLog,
): void {
  for (const key of ['netSample', 'completed'] as const) {
    const sum = rows.reduce((all, row) => all + row[key], 0);
    if (sum === total[key]) continue;
    log.error('total-differs', place(key), () => ({
      found: `a total of ${total[key]} for ${key}`,
      expected: `${sum}, the sum of the rows`,
      mend: 'compare the rows and the total with the printed report',
    }));
  }
}
