import type { Protection } from '../../model/period.ts';
import { ceilRatio, decimalRatio, ratio } from '../../statistics/rounding.ts';
import { addSpreads } from '../../statistics/spread.ts';

/** The name of the Total in an audit. */
export const auditedTotal = 'total';
/** The name of the withheld rows of a group, taken together as one row. */
export const auditedTogether = 'together';

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
  /** True when the withheld rows, taken together, are a protected row too, as few people are in them. */
  readonly isTogetherProtected?: boolean;
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
  /** Row name, `total`, or `together`. */
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

/** The group with its withheld rows as one protected row. */
export function withheldTogether(group: AuditedGroup): AuditedGroup {
  const withheld = group.rows.filter(({ printed }) => printed === null);
  const isKnown = withheld.every(({ grades }) => grades !== null);
  const together: AuditedRow = {
    row: auditedTogether,
    n: withheld.reduce((sum, { n }) => sum + n, 0),
    printed: null,
    isProtected: true,
    grades: isKnown ? addSpreads(withheld.map(({ grades }) => grades ?? [])) : null,
  };
  return { ...group, rows: [...group.rows.filter(({ printed }) => printed !== null), together] };
}
