import type { DataRow } from '../../src/card/data-row.ts';
import { solved, type Bounds, type SumRule } from './linear-program.ts';

/** One provider in a group of a period as an attacker may know it: how many gave a grade to each service, and which. */
export interface KnownParticipant {
  readonly provider: string;
  /** Service id, or '' for people in none. */
  readonly cells: readonly { readonly service: string; readonly n: number; readonly sum: number }[];
}

/** A mean of all participants that the insider's own report tells. */
export interface ReportedMean {
  /** Service id, or `total`. */
  readonly service: string;
  readonly value: number;
}

/** How far an attacker gets with a withheld mean, in sums of grades. */
export interface AttackedMean extends Bounds {
  readonly provider: string;
  /** Service id, `total`, or ids with `+` between them: withheld services in which few people are. */
  readonly service: string;
  readonly n: number;
  /** What it really is. */
  readonly truth: number;
}

interface Cell extends Bounds {
  readonly provider: string;
  readonly service: string;
  readonly n: number;
  readonly sum: number;
}

const total = 'total';
/** Services withheld for protection with fewer people than this are protected together under a shown Total. */
const minTogether = 5;

/**
 * What a participant can work out of every withheld mean of another, from the rows of the open data of one group and period,
 * its own report and its own answers: every printed mean bounds a sum of unknown sums, and a linear program bounds each
 * unknown by all of them at once. The attacker is given how many gave a grade everywhere. Null: nobody in particular.
 */
export function attackMeans(
  rows: readonly DataRow[],
  participants: readonly KnownParticipant[],
  insider: string | null,
  reported: readonly ReportedMean[],
): AttackedMean[] {
  const grades = new Map(
    rows.filter(({ measure }) => measure === 'grade').map((row) => [nameOf(row.provider, row.service), row]),
  );
  const spreads = Map.groupBy(
    rows.filter(({ measure, unit, value }) => measure === 'spread' && unit === 'people' && value !== null),
    ({ provider }) => provider,
  );
  const printed = (provider: string | null, service: string, n: number): Bounds =>
    sumsBehind(grades.get(nameOf(provider, service))?.value ?? null, n);
  const cells = participants.flatMap(({ provider, cells: own }) => {
    const spread = spreads.get(provider)?.map(({ value }) => value ?? 0) ?? null;
    return own
      .filter(({ n }) => n > 0)
      .map(({ service, n, sum }): Cell => {
        if (provider === insider) return { provider, service, n, sum, low: sum, high: sum };
        return { provider, service, n, sum, ...narrower(printed(provider, service, n), outOf(spread, n)) };
      });
  });
  const rules: SumRule[] = [];
  const add = (isPart: (cell: Cell) => boolean, bounds: (n: number) => Bounds): void => {
    const parts = cells.flatMap((cell, at) => (isPart(cell) ? [at] : []));
    const n = parts.reduce((sum, at) => sum + (cells[at]?.n ?? 0), 0);
    if (parts.length > 0) rules.push({ parts, ...bounds(n) });
  };
  for (const { provider } of participants) {
    const spread = spreads.get(provider)?.map(({ value }) => value ?? 0) ?? null;
    add(
      (cell) => cell.provider === provider,
      (n) => (spread ? outOf(spread, n) : printed(provider, total, n)),
    );
  }
  const services = [...new Set(cells.map(({ service }) => service)), total].filter((one) => one !== '');
  for (const service of services) {
    const isIn = (cell: Cell): boolean => service === total || cell.service === service;
    add(isIn, (n) => printed(null, service, n));
    for (const { value } of reported.filter((one) => one.service === service)) {
      add(isIn, (n) => sumsBehind(value, n));
    }
  }
  const extent = solved(cells, rules);
  const isWithheld = (provider: string, service: string): boolean =>
    grades.get(nameOf(provider, service))?.status === 'withheld';
  const isProtected = (provider: string, service: string): boolean =>
    isWithheld(provider, service) && grades.get(nameOf(provider, service))?.reason !== 'cover';
  const setsOf = (provider: string): string[] => {
    const few = cells.filter((cell) => cell.provider === provider && isProtected(provider, cell.service));
    return isWithheld(provider, total) ? [] : fewTogether(few).map((set) => set.join('+'));
  };
  return participants
    .filter(({ provider }) => provider !== insider)
    .flatMap(({ provider }) =>
      [...new Set(cells.filter((cell) => cell.provider === provider).map(({ service }) => service)), total]
        .filter((service) => {
          const isThere = cells.some((cell) => cell.provider === provider);
          return isThere && isProtected(provider, service);
        })
        .concat(setsOf(provider))
        .map((service): AttackedMean => {
          const parts = cells.flatMap((cell, at) => {
            const isOf = service === total || service.split('+').includes(cell.service);
            return cell.provider === provider && isOf ? [at] : [];
          });
          const [n, truth] = (['n', 'sum'] as const).map((key) =>
            parts.reduce((sum, at) => sum + (cells[at]?.[key] ?? 0), 0),
          );
          const found = extent(parts);
          if (found === null) throw new Error(`what ${insider ?? 'anyone'} knows contradicts itself`);
          return { provider, service, n: n ?? 0, truth: truth ?? 0, ...found };
        }),
    );
}

/** Every two or more of these services in which fewer than `minTogether` people are. */
function fewTogether(services: readonly { readonly service: string; readonly n: number }[]): string[][] {
  return Array.from({ length: 2 ** services.length }, (_, bits) =>
    services.filter((_one, at) => (bits >> at) % 2 === 1),
  )
    .filter((set) => set.length > 1 && set.reduce((sum, { n }) => sum + n, 0) < minTogether)
    .map((set) => set.map(({ service }) => service));
}

/** The sums of n grades of 1 to 10 of which the mean prints like this; any where it is not shown. */
function sumsBehind(mean: number | null, n: number): Bounds {
  if (mean === null) return { low: n, high: 10 * n };
  const tenths = Math.round(mean * 10);
  return {
    low: Math.max(n, Math.ceil((n * (2 * tenths - 1)) / 20)),
    high: Math.min(10 * n, Math.ceil((n * (2 * tenths + 1)) / 20) - 1),
  };
}

/** The lowest and the highest n grades of a spread; any grades where none is shown. */
function outOf(spread: readonly number[] | null, n: number): Bounds {
  if (spread === null) return { low: n, high: 10 * n };
  const grades = spread.flatMap((people, index) => Array.from({ length: people }, () => index + 1));
  const add = (list: readonly number[]): number => list.reduce((sum, grade) => sum + grade, 0);
  return { low: add(grades.slice(0, n)), high: add(grades.slice(-n)) };
}

function narrower(a: Bounds, b: Bounds): Bounds {
  return { low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) };
}

function nameOf(provider: string | null, service: string): string {
  return `${provider ?? ''}/${service}`;
}
