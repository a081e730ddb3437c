import { sumsPrintedAs } from '../../statistics/rounding.ts';
import type { AuditedGroup, AuditedRow, SumRange } from './audited-group.ts';
import { sumOfGrades } from '../../statistics/spread.ts';

/** Sums over the rows of a group, from which the bounds of any one row follow. */
export interface BoundsContext {
  /** What the sum of all grades can be; null when the Total is withheld. */
  readonly total: SumRange | null;
  readonly shown: SumRange;
  readonly withheld: SumRange;
}

/** Adds up what the printed figures allow. In: a group with everything printed about it. */
export function boundsContext(group: AuditedGroup): BoundsContext {
  return {
    total: totalRange(group),
    shown: addRanges(group.rows.filter((row) => row.printed !== null).map(rangeOf)),
    withheld: addRanges(group.rows.filter((row) => row.printed === null).map(rangeOf)),
  };
}

/**
 * The sums possible for one withheld row without the spread (docs/domain.md): from max(own lowest, total's lowest - highest
 * of the shown - highest of the other withheld) to the mirror of it. Every whole sum between can really occur,
 * because each row can take every whole sum of its own range. low > high when what is printed contradicts itself.
 */
export function rowBounds(row: AuditedRow, context: BoundsContext): SumRange {
  const own = rangeOf(row);
  const { total, shown, withheld } = context;
  if (total === null) return own;
  return {
    low: Math.max(own.low, total.low - shown.high - (withheld.high - own.high)),
    high: Math.min(own.high, total.high - shown.low - (withheld.low - own.low)),
  };
}

/** The sums possible for a withheld Total: the sum of its rows' ranges. */
export function totalBounds(context: BoundsContext): SumRange {
  return addRanges([context.shown, context.withheld]);
}

function rangeOf({ printed, n }: AuditedRow): SumRange {
  return printedSums(printed, n);
}

/** The sums that n grades of 1..10 can have when their mean is printed with one decimal; all there are where it is null. */
export function printedSums(printed: number | null, n: number): SumRange {
  if (printed === null) return { low: n, high: 10 * n };
  const { lowest, highest } = sumsPrintedAs(printed, n);
  return { low: Math.max(n, lowest), high: Math.min(10 * n, highest) };
}

function totalRange(group: AuditedGroup): SumRange | null {
  if (group.total.printed === null) return null;
  if (group.isSpreadShown) {
    const sum = group.rows.reduce((all, row) => all + sumOfGrades(row.grades ?? []), 0);
    return { low: sum, high: sum };
  }
  return printedSums(group.total.printed, group.total.n);
}

function addRanges(ranges: readonly SumRange[]): SumRange {
  return ranges.reduce((sum, range) => ({ low: sum.low + range.low, high: sum.high + range.high }), {
    low: 0,
    high: 0,
  });
}
