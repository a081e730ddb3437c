import type { Norm } from '../../model/period.ts';
import { gradeOfSpread } from '../../score/grade.ts';
import { normOutcome, type NormOutcome } from '../../score/norm.ts';
import type { SumRange } from './audited-group.ts';
import { printedSums } from './edition-bounds.ts';
import type { GradeRow } from './grade-row.ts';
import type { Participant } from './participant.ts';
import { addSpreads, subtractSpread, sumOfGrades } from '../../statistics/spread.ts';

/** The people of one service of one provider, or those of its Total who stand in no service. */
export interface PeriodCell {
  /** Place of the provider among the participants. */
  readonly provider: number;
  /** Service id; null for people in no service. */
  readonly service: string | null;
  /** The true grades, people per grade 1..10. */
  readonly grades: readonly number[];
  readonly n: number;
  /** The sums that print as its grade does; null where it is withheld. */
  readonly sums: SumRange | null;
}

/** One provider: its Total. */
export interface ProviderTotal {
  readonly provider: string;
  /** Places of its cells. */
  readonly cells: readonly number[];
  /** The true sum of its grades. */
  readonly sum: number;
  /** The sums that print as the Total does; null where it is withheld. */
  readonly sums: SumRange | null;
  readonly isSpreadShown: boolean;
  /** The outcome of the norm where it is shown; null where it is not. */
  readonly normOutcome: NormOutcome | null;
}

/** One service over all providers, or all people who stand in no service. */
export interface ServiceTotal {
  /** Places of its cells, those first that can change most freely. */
  readonly cells: readonly number[];
  /** The true sum of its grades. */
  readonly sum: number;
}

/** All grades of one group in one period, by provider and service, with what is printed of them per edition. */
export interface PeriodModel {
  readonly cells: readonly PeriodCell[];
  readonly providers: readonly ProviderTotal[];
  /** By service id, or null. */
  readonly services: ReadonlyMap<string | null, ServiceTotal>;
  /** The true sum of all grades. */
  readonly sum: number;
  readonly norm: Norm;
}

/** What a benchmark shows of its grades: sums that print alike, null for a mean that is not shown. */
export interface PrintedBenchmark {
  readonly services: ReadonlyMap<string, SumRange>;
  readonly total: SumRange | null;
  readonly isSpreadShown: boolean;
}

/** Lays the grades of all participants out in cells. In: participants whose answers were counted here. */
export function periodModel(participants: readonly Participant[], norm: Norm): PeriodModel {
  const cells: PeriodCell[] = [];
  const providers = participants.map((participant, place): ProviderTotal => {
    const { provider, rows, total, isSpreadShown } = participant;
    const add = (cell: Omit<PeriodCell, 'provider' | 'n'>): number[] => {
      const n = cell.grades.reduce((sum, people) => sum + people, 0);
      return n === 0 ? [] : [cells.push({ ...cell, provider: place, n }) - 1];
    };
    const own = rows.flatMap((row) =>
      add({ service: row.row, grades: row.grades ?? [], sums: shownSums(row) }),
    );
    const split = addSpreads(rows.map((row) => row.grades ?? []));
    const rest = add({ service: null, grades: subtractSpread(total.grades ?? [], split), sums: null });
    return {
      provider,
      cells: [...own, ...rest],
      sum: sumOfGrades(total.grades ?? []),
      sums: shownSums(total),
      isSpreadShown,
      normOutcome: shownNormOutcome(participant, norm),
    };
  });
  return {
    cells,
    providers,
    services: serviceTotals(cells, providers),
    sum: providers.reduce((sum, provider) => sum + provider.sum, 0),
    norm,
  };
}

/** It is told where the Total and every service with answers are shown. */
function shownNormOutcome({ rows, total }: Participant, norm: Norm): NormOutcome | null {
  if ([...rows, total].some(({ decision }) => decision.status === 'withhold')) return null;
  return normOutcomeOf(
    rows.map(({ grades }) => grades ?? []),
    total.grades ?? [],
    norm,
  );
}

/** The norm's outcome for the services of a provider and its Total, people in no service among them; per grade 1..10. */
function normOutcomeOf(
  services: readonly (readonly number[])[],
  total: readonly number[],
  norm: Norm,
): NormOutcome | null {
  return normOutcome(services.map(gradeOfSpread), gradeOfSpread(total), norm);
}

function serviceTotals(
  cells: readonly PeriodCell[],
  providers: readonly ProviderTotal[],
): ReadonlyMap<string | null, ServiceTotal> {
  const rank = (at: number): number => {
    const cell = cells[at];
    const provider = providers[cell?.provider ?? -1];
    return cell?.sums ? 3 : provider?.isSpreadShown === true ? 2 : provider?.sums ? 1 : 0;
  };
  const sizeOf = (at: number): number => cells[at]?.n ?? 0;
  const places = Map.groupBy(cells.keys(), (at) => cells[at]?.service ?? null);
  return new Map(
    [...places].map(([service, own]) => [
      service,
      {
        cells: own.sort((a, b) => rank(a) - rank(b) || sizeOf(b) - sizeOf(a) || a - b),
        sum: own.reduce((sum, at) => sum + sumOfGrades(cells[at]?.grades ?? []), 0),
      },
    ]),
  );
}

/** Other grades than the true ones: place of a cell -> people per grade 1..10. Cells that are not in it stay as they are. */
export type Reallocation = ReadonlyMap<number, readonly number[]>;

/** The grades in a cell after a change. */
export function gradesIn(group: PeriodModel, change: Reallocation, at: number): readonly number[] {
  return change.get(at) ?? group.cells[at]?.grades ?? [];
}

/** The sum of the grades in these cells after a change. */
export function sumIn(group: PeriodModel, places: readonly number[], change: Reallocation): number {
  return places.reduce((sum, at) => sum + sumOfGrades(gradesIn(group, change, at)), 0);
}

/** A change in which one person of each of two cells, told by cell and place of the grade, have changed places. */
export function swapped(
  group: PeriodModel,
  change: Reallocation,
  [one, own]: readonly [number, number],
  [other, theirs]: readonly [number, number],
): Reallocation {
  const moved = (at: number, from: number, to: number): readonly number[] =>
    gradesIn(group, change, at).map(
      (people, index) => people + (index === to ? 1 : 0) - (index === from ? 1 : 0),
    );
  return new Map([...change, [one, moved(one, own, theirs)], [other, moved(other, theirs, own)]]);
}

/** Grades of n people, as alike as can be, with this sum. In: a sum from n up to 10 n. */
export function spreadWith(n: number, sum: number): number[] {
  const grade = Math.floor(sum / n);
  const above = sum - n * grade;
  return Array.from({ length: 10 }, (_, index) =>
    index + 1 === grade ? n - above : index === grade ? above : 0,
  );
}

/** True when everything that is printed of the editions and of the benchmark would be printed the same after a change. */
export function printsAlike(group: PeriodModel, figures: PrintedBenchmark, change: Reallocation): boolean {
  const byProvider = new Map<number, number[]>();
  const byService = new Map<string | null, number>();
  const all = Array.from({ length: 10 }, () => 0);
  for (const [at, grades] of change) {
    const cell = group.cells[at];
    if (cell === undefined) return false;
    const sum = sumOfGrades(grades);
    if (cell.sums && !isWithin(sum, cell.sums)) return false;
    const provider = byProvider.get(cell.provider) ?? Array.from({ length: 10 }, () => 0);
    byProvider.set(cell.provider, provider);
    grades.forEach((people, index) => {
      const more = people - (cell.grades[index] ?? 0);
      provider[index] = (provider[index] ?? 0) + more;
      all[index] = (all[index] ?? 0) + more;
    });
    byService.set(cell.service, (byService.get(cell.service) ?? 0) + sum - sumOfGrades(cell.grades));
  }
  for (const [at, more] of byProvider) {
    const provider = group.providers[at];
    if (provider === undefined) return false;
    if (provider.isSpreadShown && more.some((people) => people !== 0)) return false;
    if (provider.sums && !isWithin(provider.sum + sumOfGrades(more), provider.sums)) return false;
    if (provider.normOutcome !== null && outcomeAfter(group, provider, change) !== provider.normOutcome)
      return false;
  }
  for (const [service, more] of byService) {
    const printed = service === null ? undefined : figures.services.get(service);
    if (printed && !isWithin((group.services.get(service)?.sum ?? 0) + more, printed)) return false;
  }
  if (figures.isSpreadShown && all.some((people) => people !== 0)) return false;
  return figures.total === null || isWithin(group.sum + sumOfGrades(all), figures.total);
}

/** The norm's outcome of a provider after a change. People in no service count in the Total only. */
function outcomeAfter(
  group: PeriodModel,
  { cells }: ProviderTotal,
  change: Reallocation,
): NormOutcome | null {
  const inService = cells.filter((at) => group.cells[at]?.service !== null);
  const gradesOf = (places: readonly number[]): (readonly number[])[] =>
    places.map((at) => gradesIn(group, change, at));
  return normOutcomeOf(gradesOf(inService), addSpreads(gradesOf(cells)), group.norm);
}

function isWithin(sum: number, range: SumRange): boolean {
  return sum >= range.low && sum <= range.high;
}

function shownSums({ decision, value }: GradeRow): SumRange | null {
  return decision.status !== 'show' || value === null ? null : printedSums(value.value, value.n);
}
