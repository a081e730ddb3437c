import type { Protection } from '../../src/model/period.ts';
import { ratio, roundRatio } from '../../src/statistics/rounding.ts';
import {
  auditedTotal,
  neededWidth,
  type SumRange,
  type World,
} from '../../src/publish/disclosure/audited-group.ts';
import type { AuditCertificate, PrintedGrades } from '../../src/publish/disclosure/certificate.ts';

type PrintedRow = PrintedGrades['rows'][number];

/**
 * Checks a certificate against what is printed, by rounding candidate sums and worlds as the printer does and not by the
 * audit's own formulas. Returns what is wrong with it, in words; nothing when it holds.
 */
export function checkCertificate(
  certificate: AuditCertificate,
  printed: PrintedGrades,
  width: Protection['safeWidth'],
): string[] {
  const row = printed.rows.find((one) => one.row === certificate.row);
  if (certificate.row === auditedTotal && row === undefined) return checkTotal(certificate, printed, width);
  if (row === undefined) return [`no row ${certificate.row}`];
  if (row.grade !== null) return [`${row.row} is shown`];
  const needed = neededWidth(certificate.n, width);
  if (certificate.kind === 'bound') {
    return [
      ...(certificate.high - certificate.low >= needed ? [] : ['bounds too close']),
      ...[certificate.low, certificate.high]
        .filter((sum) => !isPossible(sum, row, printed))
        .map((sum) => `sum ${sum} is not possible`),
    ];
  }
  const [low, high] = certificate.worlds;
  return [
    ...certificate.worlds.flatMap((world) => checkWorld(world, row, printed)),
    ...(sumOf(high.row) - sumOf(low.row) >= needed ? [] : ['worlds too close']),
  ];
}

function checkTotal(
  certificate: AuditCertificate,
  printed: PrintedGrades,
  width: Protection['safeWidth'],
): string[] {
  if (certificate.kind !== 'bound' || printed.total.grade !== null) return ['the Total is shown'];
  const sums = addAll(printed.rows.map(sumsOf));
  return [
    ...(certificate.high - certificate.low >= neededWidth(certificate.n, width) ? [] : ['bounds too close']),
    ...(certificate.low >= sums.low && certificate.high <= sums.high ? [] : ['bounds out of reach']),
  ];
}

/** True when the row can have this sum while every other row and the Total print as they do. */
function isPossible(sum: number, row: PrintedRow, printed: PrintedGrades): boolean {
  const own = sumsOf(row);
  if (sum < own.low || sum > own.high) return false;
  const total = totalSums(printed);
  if (total === null) return true;
  const others = addAll(printed.rows.filter((one) => one !== row).map(sumsOf));
  return others.low + sum <= total.high && others.high + sum >= total.low;
}

function checkWorld(world: World, row: PrintedRow, printed: PrintedGrades): string[] {
  const faults: string[] = [];
  const shown = printed.rows.filter((one) => one.grade !== null);
  const others = printed.rows.filter((one) => one.grade === null && one !== row);
  const parts = [world.row, world.others, ...Object.values(world.shown)];
  if (parts.flat().some((people) => !Number.isInteger(people) || people < 0)) faults.push('not people');
  if (sizeOf(world.row) !== row.n) faults.push(`${row.row} has another size`);
  if (sizeOf(world.others) !== others.reduce((sum, one) => sum + one.n, 0))
    faults.push('others have another size');
  if (Object.keys(world.shown).length !== shown.length) faults.push('not every shown row is there');
  for (const one of shown) {
    const spread = world.shown[one.row] ?? [];
    if (sizeOf(spread) !== one.n || roundRatio(ratio(sumOf(spread), one.n), 1) !== one.grade) {
      faults.push(`${one.row} would print otherwise`);
    }
  }
  const all = printed.total.spread ?? [];
  const isDealt = all.every(
    (people, index) => people === parts.reduce((sum, part) => sum + (part[index] ?? 0), 0),
  );
  if (sizeOf(all) !== printed.total.n || !isDealt) faults.push('the spread is another');
  return faults;
}

function sumsOf(row: PrintedRow): SumRange {
  if (row.grade !== null) return sumsThatPrint(row.grade, row.n);
  return { low: row.n, high: 10 * row.n };
}

function totalSums({ total }: PrintedGrades): SumRange | null {
  if (total.spread) return { low: sumOf(total.spread), high: sumOf(total.spread) };
  return total.grade === null ? null : sumsThatPrint(total.grade, total.n);
}

/** The sums of n grades that the printer rounds to this grade, found by trying. */
function sumsThatPrint(grade: number, n: number): SumRange {
  return {
    low: firstSum(n, (sum) => roundRatio(ratio(sum, n), 1) >= grade),
    high: firstSum(n, (sum) => roundRatio(ratio(sum, n), 1) > grade) - 1,
  };
}

/** The lowest sum of n grades that passes a test which every higher sum passes too; 10n + 1 when none does. */
function firstSum(n: number, passes: (sum: number) => boolean): number {
  let low = n;
  let high = 10 * n + 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function addAll(ranges: readonly SumRange[]): SumRange {
  return {
    low: ranges.reduce((sum, range) => sum + range.low, 0),
    high: ranges.reduce((sum, range) => sum + range.high, 0),
  };
}

function sizeOf(spread: readonly number[]): number {
  return spread.reduce((sum, people) => sum + people, 0);
}

function sumOf(spread: readonly number[]): number {
  return spread.reduce((sum, people, index) => sum + people * (index + 1), 0);
}
