import type { Figure } from '../model/figure.ts';

/** From this many grades on, a chart beside another is so much higher that a hole stands below the other. */
const manyRows = 5;

/** True for a chart that takes the whole width of a page of all participants, where there is room beside it. */
export function isAcross(figure: Figure): boolean {
  return figure.kind === 'grade' && figure.rows.length >= manyRows;
}
