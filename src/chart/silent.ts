import { leading, letters, typeSize } from './lettering.ts';
import type { Pen } from './pen.ts';
import { drawRowHead, type Row, type RowPlan } from './row.ts';
import { lowered, type Piece } from './piece.ts';
import { wrapText } from './wrap.ts';

/** Rows of a chart that stand together: one that is drawn, or those without a plot that have one reason in common. */
export interface Run<T> {
  readonly rows: readonly [T, ...T[]];
  /** Said once for all of them; absent where the row is drawn. */
  readonly reason?: string;
}

/** The rows of a chart in their order, with neighbours that are silent for the same reason taken together. */
export function silentRuns<T>(rows: readonly T[], reasonOf: (row: T) => string | undefined): Run<T>[] {
  const runs: Run<T>[] = [];
  for (const row of rows) {
    const reason = reasonOf(row);
    const last = runs.at(-1);
    if (reason === undefined) runs.push({ rows: [row] });
    else if (last?.reason === reason) runs[runs.length - 1] = { rows: [...last.rows, row], reason };
    else runs.push({ rows: [row], reason });
  }
  return runs;
}

/** Rows that have no plot: their names, and a sentence that says why. */
export function drawSilentRows(pen: Pen, plan: RowPlan, labels: readonly string[], reason: string): Row {
  const lines = wrapText(reason, pen.width - plan.plotX, typeSize);
  const pieces: Piece[] = [];
  let y = 0;
  let reasonY = 0;
  for (const [index, label] of labels.entries()) {
    const isLast = index === labels.length - 1;
    const head = drawRowHead(pen, plan, 0, isLast ? lines.length * leading : 0, label, '');
    pieces.push(...(y === 0 ? head.pieces : [lowered(head.pieces, y)]));
    // beside several names the sentence stands at the first of them; below them, after the last
    if (isLast && !(plan.beside && index > 0)) reasonY = y + head.plotY;
    y += head.bottom;
  }
  pieces.push(letters(pen, plan.plotX, reasonY + 13, lines, { colour: 'muted' }));
  return { pieces, bottom: y };
}
