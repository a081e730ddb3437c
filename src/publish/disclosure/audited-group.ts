import type { Protection } from '../../model/period.ts';
import { ceilRatio, decimalRatio, ratio } from '../../statistics/rounding.ts';
import { addSpreads } from '../../statistics/spread.ts';

/** The name of the Total in an audit. */
export const auditedTotal = 'total';
/** The name of the people of a Total who stand in no row. */
export const auditedRest = 'unsplit';

/** Inclusive bounds of a sum of grades. */
export interface SumRange {
  readonly low: number;
  readonly high: number;
}

/** A row under audit: a service of an edition. Rows in which nobody gave a grade stay out. */
export interface AuditedRow {
  readonly row: string;
  /** People who gave a grade, 1 or more. The attacker is taken to know it. */
  readonly n: number;
  /** The mean as it is printed, one decimal; null when it is withheld. */
  readonly printed: number | null;
  /** Withheld by verdict or because too few answered; a row withheld as cover is not itself protected. */
  readonly isProtected: boolean;
  /** The true grades, people per grade 1..10; null where only a printed mean exists. */
  readonly grades: readonly number[] | null;
}

/** What is printed about a group of an edition, and the truth behind it. */
export interface AuditedGroup {
  readonly rows: readonly AuditedRow[];
  readonly total: {
    readonly n: number;
    /** One decimal; null when it is withheld. */
    readonly printed: number | null;
    readonly isProtected: boolean;
  };
  /** True when the total's number of people per grade is shown. */
  readonly isSpreadShown: boolean;
  /** Sets of rows that are protected together, each as one row more, as few people are in them. Left out: none. */
  readonly together?: readonly (readonly string[])[];
}

/** A complete assignment of the shown spread to rows: people per grade 1..10 everywhere. */
export interface World {
  /** The row under audit. */
  readonly row: readonly number[];
  /** The other withheld rows together: any split of them by size will do, as nothing is printed about them. */
  readonly others: readonly number[];
  /** Every shown row by name. */
  readonly shown: Readonly<Record<string, readonly number[]>>;
}

/** Why a withheld mean is safe: the bounds of a formula, or two complete worlds. Sums of grades. */
export type Evidence =
  | { readonly kind: 'bound'; readonly low: number; readonly high: number; readonly needed: number }
  | { readonly kind: 'worlds'; readonly worlds: readonly [World, World]; readonly needed: number };

/** The outcome for one protected row. No evidence means: not shown to be safe. */
export interface Audited {
  /** Row name, `total`, or the name of rows that are protected together. */
  readonly row: string;
  /** People behind the protected mean. */
  readonly n: number;
  readonly evidence: Evidence | null;
}

/** The least difference of sums at which two means of n people differ by max(points, perRespondent / n) [D]. */
export function neededWidth(n: number, width: Protection['safeWidth']): number {
  const points = decimalRatio(width.points);
  return Math.max(
    ceilRatio(ratio(points.numerator * n, points.denominator)),
    ceilRatio(decimalRatio(width.perRespondent)),
  );
}

/** True when every protected figure has its evidence. */
export function isSafe(audited: readonly Audited[]): boolean {
  return audited.every((one) => one.evidence !== null);
}

/** Rows with the people in them: what is to be known to tell which are protected together. */
interface SizedRow {
  readonly row: string;
  /** People who gave a grade. */
  readonly n: number;
}

/**
 * Every set of two rows or more in which fewer than `minTogether` people are [D]. In: the withheld rows of a group that are
 * not cover, people in no row among them. Whatever else is withheld beside a set, its mean is a protected one.
 */
export function togetherProtected(rows: readonly SizedRow[], minTogether: number): string[][] {
  const sets = rows.reduce<{ readonly set: readonly string[]; readonly n: number }[]>(
    (found, { row, n }) => [
      ...found,
      ...[{ set: [], n: 0 }, ...found]
        .map((one) => ({ set: [...one.set, row], n: one.n + n }))
        .filter((one) => one.n < minTogether),
    ],
    [],
  );
  return sets.map(({ set }) => [...set]).filter((set) => set.length > 1);
}

const between = '+';

/** The name under which rows are audited together: `3+5`. */
export function togetherName(rows: readonly string[]): string {
  return rows.join(between);
}

/** The rows of which an audited row is made: itself, or those that are protected together. */
export function rowsIn(name: string): string[] {
  return name.split(between);
}

/** The group with some of its withheld rows as one, which alone is protected. */
export function withTogether(group: AuditedGroup, set: readonly string[]): AuditedGroup {
  const isPart = ({ row }: AuditedRow): boolean => set.includes(row);
  const parts = group.rows.filter(isPart);
  const isKnown = parts.every(({ grades }) => grades !== null);
  const together: AuditedRow = {
    row: togetherName(set),
    n: parts.reduce((sum, { n }) => sum + n, 0),
    printed: null,
    isProtected: true,
    grades: isKnown ? addSpreads(parts.map(({ grades }) => grades ?? [])) : null,
  };
  const others = group.rows.filter((row) => !isPart(row)).map((row) => ({ ...row, isProtected: false }));
  return { ...group, rows: [...others, together] };
}
