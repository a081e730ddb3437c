import type { Place } from '../model/finding.ts';
import type { PrintedEditionFile } from '../model/printed.ts';
import type { FindingLog } from './log.ts';

type PrintedNumbers = PrintedEditionFile['groups'][number]['total'];
type PlaceOf = (key: keyof PrintedNumbers) => Place;

/** What one printed row must hold to be possible. */
export function checkPrintedRow(row: PrintedNumbers, place: PlaceOf, log: FindingLog): void {
  if (row.completed > row.netSample) {
    log.error('completed-above-sample/printed', place('completed'), () => ({
      completed: row.completed,
      netSample: row.netSample,
    }));
  }
  const { grade } = row;
  if (row.completed === 0 && grade !== null) {
    log.error('printed-grade', place('grade'), () => ({ grade }));
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
    log.error('total-differs/printed', place(key), () => ({ column: key, stated: total[key], sum }));
  }
}
