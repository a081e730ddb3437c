import type { AuditedGroup, AuditedRow, World } from './audited-group.ts';
import { printedSums } from './edition-bounds.ts';
import { searchExchange, type Allocation, type Limit } from './exchange-search.ts';
import { addSpreads, highestOf, lowestOf, subtractSpread, sumOfGrades } from '../../statistics/spread.ts';

/**
 * Two worlds that print exactly as the truth does, in which the row's sums differ by at least `needed`; null when none
 * are found, which does not mean that there are none. First grades are exchanged between the withheld rows; only if
 * that is not enough, with shown rows too, as far as their printed means allow. In: a group whose spread is shown, with
 * the true grades of every row.
 */
export function exhibitWorlds(
  group: AuditedGroup,
  row: AuditedRow,
  needed: number,
): readonly [World, World] | null {
  if (group.rows.some((one) => one.grades === null)) return null;
  const withheld = addSpreads(group.rows.filter((one) => one.printed === null).map(gradesOf));
  const shown = group.rows.filter((one) => one.printed !== null);
  const truth: Allocation = { pool: withheld, shown: shown.map(gradesOf) };
  const plain = worldsOf(truth, truth, shown, row.n);
  if (differEnough(plain, needed)) return plain;
  const open = shown.map(({ printed, n }) => ({ n, sums: printedSums(printed, n) }));
  const rich = worldsOf(
    mirrored(searchExchange(mirrored(truth), open.map(mirroredLimit), row.n)),
    searchExchange(truth, open, row.n),
    shown,
    row.n,
  );
  return differEnough(rich, needed) ? rich : null;
}

function worldsOf(
  low: Allocation,
  high: Allocation,
  shown: readonly AuditedRow[],
  n: number,
): readonly [World, World] {
  return [toWorld(low, lowestOf(low.pool, n), shown), toWorld(high, highestOf(high.pool, n), shown)];
}

function toWorld(allocation: Allocation, row: readonly number[], shown: readonly AuditedRow[]): World {
  return {
    row,
    others: subtractSpread(allocation.pool, row),
    shown: Object.fromEntries(shown.map((one, index) => [one.row, allocation.shown[index] ?? []])),
  };
}

function differEnough([low, high]: readonly [World, World], needed: number): boolean {
  return sumOfGrades(high.row) - sumOfGrades(low.row) >= needed;
}

/** The same with grade g read as 11 - g, so that looking for the lowest is looking for the highest. */
function mirrored(allocation: Allocation): Allocation {
  return { pool: allocation.pool.toReversed(), shown: allocation.shown.map((spread) => spread.toReversed()) };
}

function mirroredLimit(limit: Limit): Limit {
  return {
    n: limit.n,
    sums: { low: 11 * limit.n - limit.sums.high, high: 11 * limit.n - limit.sums.low },
  };
}

function gradesOf(row: AuditedRow): readonly number[] {
  return row.grades ?? [];
}
