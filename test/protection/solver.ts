import { sumsPrintedAs } from '../../src/statistics/rounding.ts';

/** What a reader can write down from the site about one row: a service of an edition, its Total, or a mean of all. */
export interface KnownRow {
  /** Service, or `total`. */
  readonly service: string;
  /** People behind the grade; of a withheld row those who completed. */
  readonly n: number;
  /** One decimal; null where it is not shown. */
  readonly grade: number | null;
}

/** One group of one edition, or, without a provider, all participants of a period and group together. */
export interface KnownGroup {
  readonly provider: string | null;
  readonly period: string;
  readonly group: string;
  readonly rows: readonly KnownRow[];
  readonly total: KnownRow;
  /** People per grade 1..10; null where it is not shown. */
  readonly spread: readonly number[] | null;
  /** Stands in a printed report only: it is in no mean of all participants. */
  readonly isPrinted: boolean;
}

/** What the attacker says of one withheld mean. */
export interface Claim {
  readonly provider: string;
  readonly period: string;
  readonly group: string;
  readonly service: string;
  readonly n: number;
  /** Mean grade, inclusive. */
  readonly low: number;
  readonly high: number;
}

interface Sum {
  low: number;
  high: number;
}

/** That some sums add up to another. */
interface Equation {
  readonly parts: readonly Sum[];
  readonly whole: Sum;
}

/**
 * Narrows every withheld mean with the public rules alone: grades are whole, 1 to 10; a printed mean leaves a few sums;
 * services add up to their Total, providers to all participants; nobody's grade lies outside the shown spread. All equations
 * of all editions are used at once, until none tells anything more. A claim with low > high means that what the
 * attacker assumed about n is not so.
 */
export function narrow(groups: readonly KnownGroup[]): Claim[] {
  const sums = new Map<string, Sum>();
  const equations: Equation[] = [];
  const name = (group: KnownGroup, service: string): string =>
    [group.provider, group.period, group.group, service].join('|');
  for (const group of groups) {
    for (const row of [...group.rows, group.total]) sums.set(name(group, row.service), sumOf(row, group));
    if (group.rows.length > 0) {
      equations.push({
        parts: group.rows.flatMap((row) => sums.get(name(group, row.service)) ?? []),
        whole: sums.get(name(group, 'total')) ?? { low: 0, high: Infinity },
      });
    }
  }
  for (const all of groups.filter(({ provider }) => provider === null)) {
    const members = groups.filter(
      (one) =>
        one.provider !== null && !one.isPrinted && one.period === all.period && one.group === all.group,
    );
    for (const row of [...all.rows, all.total]) {
      const whole = sums.get(name(all, row.service));
      const parts = members.flatMap((one) => sums.get(name(one, row.service)) ?? []);
      if (whole && parts.length > 0) equations.push({ parts, whole });
    }
  }
  for (let round = 0; round < 200 && equations.map(tighten).includes(true); round += 1);
  return groups.flatMap((group) => {
    const { provider, period } = group;
    if (provider === null) return [];
    return [...group.rows, group.total].flatMap((row): Claim[] => {
      const sum = sums.get(name(group, row.service));
      if (row.grade !== null || row.n === 0 || !sum) return [];
      return [
        {
          provider,
          period,
          group: group.group,
          service: row.service,
          n: row.n,
          low: sum.low / row.n,
          high: sum.high / row.n,
        },
      ];
    });
  });
}

/** True when a claim is closer than the policy allows: max(1,0; 2/n) between the lowest and the highest mean. */
export function isNarrow(claim: Claim): boolean {
  return claim.low <= claim.high && (claim.high - claim.low) * claim.n < Math.max(claim.n, 2) - 1e-9;
}

function sumOf(row: KnownRow, group: KnownGroup): Sum {
  const { spread } = group;
  const any = { low: row.n, high: 10 * row.n };
  if (spread && row.service === 'total') {
    const sum = spread.reduce((all, people, index) => all + people * (index + 1), 0);
    return { low: sum, high: sum };
  }
  if (row.grade !== null) {
    const { lowest, highest } = sumsPrintedAs(row.grade, row.n);
    return { low: Math.max(any.low, lowest), high: Math.min(any.high, highest) };
  }
  return spread && group.provider !== null ? withinSpread(spread, row.n) : any;
}

/** The lowest and the highest n grades of a spread. */
function withinSpread(spread: readonly number[], n: number): Sum {
  const grades = spread.flatMap((people, index) => Array.from({ length: people }, () => index + 1));
  const add = (list: readonly number[]): number => list.reduce((sum, grade) => sum + grade, 0);
  return { low: add(grades.slice(0, n)), high: add(grades.slice(-n)) };
}

/** Lets an equation tell what it can. True when something became narrower. */
function tighten({ parts, whole }: Equation): boolean {
  const low = parts.reduce((sum, part) => sum + part.low, 0);
  const high = parts.reduce((sum, part) => sum + part.high, 0);
  const ends = parts.map((part) => ({
    low: whole.low - (high - part.high),
    high: whole.high - (low - part.low),
  }));
  const changes = parts.map((part, index) => cut(part, ends[index] ?? part));
  return cut(whole, { low, high }) || changes.includes(true);
}

function cut(sum: Sum, to: Sum): boolean {
  // what contradicts itself is left as it is: it tells nothing
  if (sum.low > sum.high) return false;
  const isChanged = to.low > sum.low || to.high < sum.high;
  sum.low = Math.max(sum.low, to.low);
  sum.high = Math.min(sum.high, to.high);
  return isChanged;
}
