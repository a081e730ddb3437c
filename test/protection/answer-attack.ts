import type { DataRow } from '../../src/card/data-row.ts';
import { solved, type Bounds, type SumRule } from './linear-program.ts';

/** The answers of one provider to one question as an attacker may know them. */
export interface KnownAnswers {
  readonly provider: string;
  /** People per option. */
  readonly counts: readonly number[];
}

/** How far an attacker gets with the answers of others: people per option, least and most. */
export interface AttackedAnswers {
  /** Null for all who hide theirs together, the attacker left out. */
  readonly provider: string | null;
  /** How many provider's answers those are, and of how many people. */
  readonly providers: number;
  readonly n: number;
  /** In order, as far as the first that does not follow exactly. */
  readonly options: readonly Bounds[];
  readonly truth: readonly number[];
}

/**
 * What a participant can work out of the answers of those who do not show theirs exactly. In: the rows of the open data about
 * one question, group and period. The attacker is given how many answered everywhere, and which option most people chose.
 */
export function attackAnswers(
  rows: readonly DataRow[],
  { options, isPersonal }: { readonly options: readonly string[]; readonly isPersonal: boolean },
  participants: readonly KnownAnswers[],
  insider: string | null,
): AttackedAnswers[] {
  const own = Map.groupBy(
    rows.filter(({ value }) => value !== null),
    ({ provider }) => provider,
  );
  const told = own.get(null) ?? [...own.values()][0]?.filter(({ benchmark }) => benchmark !== null) ?? [];
  const isOfAll =
    told.length > 0 && told.every((row) => row.provider === null || row.benchmark_basis === 'all');
  const asked = participants.filter(({ counts }) => peopleIn(counts) > 0);
  const isTold = ({ provider }: KnownAnswers): boolean =>
    provider === insider || own.get(provider)?.every(({ rounding }) => rounding === 'percent') === true;
  const unknowns = asked.flatMap((one): Bounds[] => {
    if (one.provider === insider) return one.counts.map((people) => ({ low: people, high: people }));
    const n = peopleIn(one.counts);
    const shares = own.get(one.provider);
    const largest = largestOf(one.counts);
    return options.map((option, at) => {
      const row = shares?.find((share) => share.option === option);
      return row
        ? peopleBehind(row, { shares: shares ?? [], isPersonal, isLargest: at === largest }, n)
        : { low: 0, high: n };
    });
  });
  const place = (provider: number, option: number): number => provider * options.length + option;
  const rules: SumRule[] = asked.map((one, at) => ({
    parts: options.map((_, option) => place(at, option)),
    low: peopleIn(one.counts),
    high: peopleIn(one.counts),
  }));
  if (isOfAll) {
    const everyone = options.map((_, at) => asked.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0));
    const shares = told.map((row) =>
      row.provider === null
        ? row
        : { ...row, n: null, value: row.benchmark, rounding: row.benchmark_rounding },
    );
    for (const [at, option] of options.entries()) {
      const row = shares.find((share) => share.option === option);
      if (!row) continue;
      rules.push({
        parts: asked.map((_, provider) => place(provider, at)),
        ...peopleBehind(
          row,
          { shares, isPersonal, isLargest: at === largestOf(everyone) },
          peopleIn(everyone),
        ),
      });
    }
  }
  const extent = solved(unknowns, rules);
  const hidden = asked.flatMap((one, at) => (isTold(one) ? [] : [at]));
  const attack = (provider: string | null, places: readonly number[]): AttackedAnswers => ({
    provider,
    providers: places.length,
    n: places.reduce((sum, at) => sum + peopleIn(asked[at]?.counts ?? []), 0),
    truth: options.map((_, option) => places.reduce((sum, at) => sum + (asked[at]?.counts[option] ?? 0), 0)),
    options: untilOpen(options, (option) => {
      const found = extent(places.map((at) => place(at, option)));
      if (found === null) throw new Error(`what ${insider ?? 'anyone'} knows of answers contradicts itself`);
      return found;
    }),
  });
  return hidden.length === 0
    ? []
    : [...hidden.map((at) => attack(asked[at]?.provider ?? '', [at])), attack(null, hidden)];
}

/** True when no other whole number fits. */
export function isExact({ low, high }: Bounds): boolean {
  return Math.floor(high + 1e-6) <= Math.ceil(low - 1e-6);
}

function untilOpen(options: readonly string[], extentOf: (option: number) => Bounds): Bounds[] {
  const found: Bounds[] = [];
  for (const option of options.keys()) {
    const bounds = extentOf(option);
    found.push(bounds);
    if (!isExact(bounds)) break;
  }
  return found;
}

/**
 * The numbers of people out of n that a share can stand for. About something personal: numbers of people are rounded to 5,
 * save that of the largest option, which is what the others leave.
 */
function peopleBehind(
  row: DataRow,
  {
    shares,
    isPersonal,
    isLargest,
  }: { readonly shares: readonly DataRow[]; readonly isPersonal: boolean; readonly isLargest: boolean },
  n: number,
): Bounds {
  const share = row.value ?? 0;
  const step = shares.some(({ rounding }) => /five-percent|under-5-/.test(rounding ?? '')) ? 5 : 1;
  if (!isPersonal) {
    return {
      low: Math.max(0, Math.ceil((n * (share - step / 2)) / 100 - 1e-9)),
      high: Math.min(n, Math.floor((n * (share + step / 2)) / 100 + 1e-9)),
    };
  }
  if (isLargest || row.rounding === 'over-90-percent') return { low: 0, high: n };
  // told of one provider is how many people the shares are of; of all, n is rounded, or what is told of those led to the question
  const [least, most] = row.n === null ? [n - 15, n / 0.9 + 15] : [row.n, row.n];
  const fives = (people: number): number => 5 * Math.round(people / 5);
  return {
    low: Math.max(0, fives((least * Math.max(0, share - step / 2)) / 100) - 2),
    high: Math.min(n, fives((most * (share + step / 2)) / 100) + 2),
  };
}

function largestOf(counts: readonly number[]): number {
  return counts.indexOf(Math.max(...counts));
}

function peopleIn(counts: readonly number[]): number {
  return counts.reduce((sum, people) => sum + people, 0);
}
