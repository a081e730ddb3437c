import {
  gradesIn,
  printsAlike,
  spreadWith,
  sumIn,
  swapped,
  type Reallocation,
  type PrintedBenchmark,
  type PeriodModel,
} from './period-model.ts';

/** So many steps at most, and so many cells of a service that help. */
const mostSteps = 40;
const mostHelpers = 12;

/**
 * A change with which the means of all participants print alike again, by dealing grades anew among cells of other
 * services and providers; null when none is found, or when it is an edition that would print otherwise. The grades of
 * the cells that are held stay as the change has them.
 */
export function repaired(
  group: PeriodModel,
  figures: PrintedBenchmark,
  held: readonly number[],
  start: Reallocation,
): Reallocation | null {
  let change = start;
  for (let step = 0; step < mostSteps; step++) {
    if (printsAlike(group, figures, change)) return change;
    const wrong = [...figures.services.keys()]
      .map((service) => ({ service, excess: excessOf(group, figures, change, service) }))
      .filter(({ excess }) => excess !== 0)
      .sort((a, b) => Math.abs(b.excess) - Math.abs(a.excess))[0];
    const next = wrong && eased(group, figures, held, change, wrong.service, wrong.excess);
    if (!next) return null;
    change = next;
  }
  return null;
}

/** How far the sum of a service lies above what is printed of it, or, below zero, under it. */
function excessOf(
  group: PeriodModel,
  figures: PrintedBenchmark,
  change: Reallocation,
  service: string | null,
): number {
  const printed = service === null ? undefined : figures.services.get(service);
  const ofService = group.services.get(service);
  if (printed === undefined || ofService === undefined) return 0;
  const changed = [...change.keys()].filter((at) => group.cells[at]?.service === service);
  const sum = ofService.sum + sumIn(group, changed, change) - sumIn(group, changed, new Map());
  return sum > printed.high ? sum - printed.high : Math.min(0, sum - printed.low);
}

/** A change in which this service is nearer to what is printed and no other is further away by as much. */
function eased(
  group: PeriodModel,
  figures: PrintedBenchmark,
  held: readonly number[],
  change: Reallocation,
  service: string,
  excess: number,
): Reallocation | null {
  const helpers = helpersIn(group, held, service);
  const way = excess > 0 ? 1 : -1;
  const far = Math.abs(excess);
  if (!figures.isSpreadShown) {
    const isFree = (at: number): boolean =>
      group.cells[at]?.sums === null && providerOf(group, at)?.sums === null;
    for (const at of helpers.filter(isFree)) {
      const n = group.cells[at]?.n ?? 0;
      const sum = sumIn(group, [at], change);
      const by = Math.min(far, way === 1 ? sum - n : 10 * n - sum);
      if (by > 0) return new Map([...change, [at, spreadWith(n, sum - way * by)]]);
    }
  }
  const outside = (one: Reallocation, places: readonly (string | null)[]): number =>
    places.reduce((sum, place) => sum + Math.abs(excessOf(group, figures, one, place)), 0);
  for (const at of helpers) {
    for (const other of othersFor(group, held, at)) {
      const places = [service, group.cells[other]?.service ?? null];
      const before = outside(change, places);
      for (let difference = Math.min(9, far); difference > 0; difference--) {
        const next = swapBy(group, change, at, other, -way * difference);
        const isAlike = next !== null && [at, other].every((cell) => keepsItsMean(group, next, cell));
        if (isAlike && outside(next, places) < before) return next;
      }
    }
  }
  return null;
}

/** Cells of a service that may change: those of providers of whom nothing is shown first, shown ones last. */
function helpersIn(group: PeriodModel, held: readonly number[], service: string | null): number[] {
  return (group.services.get(service)?.cells ?? []).filter((at) => !held.includes(at)).slice(0, mostHelpers);
}

/**
 * Cells of other services to exchange with: in the same provider, shown ones as far as their means print alike, or in
 * two providers whose Totals are withheld.
 */
function othersFor(group: PeriodModel, held: readonly number[], at: number): number[] {
  const provider = providerOf(group, at);
  const isOther = (other: number): boolean =>
    group.cells[other]?.service !== group.cells[at]?.service && !held.includes(other);
  const beside = (provider?.cells ?? []).filter(isOther);
  if (provider?.sums !== null || group.cells[at]?.sums !== null) return beside;
  const free = [...group.services.keys()].flatMap((service) =>
    helpersIn(group, held, service).filter(
      (other) =>
        isOther(other) && group.cells[other]?.sums === null && providerOf(group, other)?.sums === null,
    ),
  );
  return [...new Set([...free, ...beside])];
}

/** One person of each changes places so that the first cell's sum changes by this much; null when none can. */
function swapBy(
  group: PeriodModel,
  change: Reallocation,
  at: number,
  other: number,
  more: number,
): Reallocation | null {
  const own = gradesIn(group, change, at);
  const theirs = gradesIn(group, change, other);
  const from = own.findIndex((people, index) => people > 0 && (theirs[index + more] ?? 0) > 0);
  return from < 0 ? null : swapped(group, change, [at, from], [other, from + more]);
}

function keepsItsMean(group: PeriodModel, change: Reallocation, at: number): boolean {
  const printed = group.cells[at]?.sums ?? null;
  const sum = sumIn(group, [at], change);
  return printed === null || (sum >= printed.low && sum <= printed.high);
}

function providerOf(group: PeriodModel, at: number): PeriodModel['providers'][number] | undefined {
  return group.providers[group.cells[at]?.provider ?? -1];
}
