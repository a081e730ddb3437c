import type { Protection } from '../model/period.ts';
import { total as totalId } from '../model/service.ts';
import type { BenchmarkScore } from '../score/scores.ts';
import { neededWidth, type SumRange } from './audit.ts';
import { ownRange } from './audit-bounds.ts';
import type { Participant } from './benchmark-audit.ts';
import { roundedGrade } from './grade.ts';
import type { JudgedGroup, JudgedRow } from './judged.ts';
import { propagate, type Equation } from './propagation.ts';
import { highestOf, lowestOf, sumOfGrades } from './spread.ts';

/** A grade figure of a benchmark: `total`, its `spread`, or a service id. */
export interface BenchmarkFigure {
  readonly figure: string;
  readonly completed: number;
}

/** A withheld row that must stay apart, with its place among the sums of the period. */
interface Watched {
  readonly at: number;
  readonly needed: number;
}

/** All sums of grades of one group in one period, and what adds up to what, the benchmark's own figures left open. */
interface Sums {
  readonly ranges: readonly SumRange[];
  readonly equations: readonly Equation[];
  readonly watched: readonly Watched[];
  /** Where a benchmark's figure stands. */
  readonly places: ReadonlyMap<string, number>;
}

/** The figure that a benchmark gives up first: it holds its Total to the grade. */
export const spreadFigure = 'spread';

/**
 * Which figures of a benchmark have to go because a reader who adds and subtracts all figures of all editions at once,
 * again and again, would come too close to a protected grade. Each figure by itself has passed its own audit. In: the
 * figures that are left, to be given up in this order; what turns out not to be needed is kept. It is no proof of
 * safety but the failure of one attack: whoever finds worlds in another way is outside.
 */
export function revealingTogether(
  score: BenchmarkScore,
  participants: readonly Participant[],
  figures: readonly BenchmarkFigure[],
  width: Protection['safeWidth'],
): ReadonlySet<string> {
  const sums = sumsOf(score, participants, width);
  const isSafe = (withheld: readonly string[]): boolean => {
    const left = figures.map(({ figure }) => figure).filter((figure) => !withheld.includes(figure));
    const narrowed = narrowedBy(sums, score, left);
    return sums.watched.every(({ at, needed }) => widthOf(narrowed[at]) >= needed);
  };
  const order = figures.map(({ figure }) => figure);
  let withheld: string[] = [];
  for (const figure of order) {
    if (isSafe(withheld)) break;
    withheld = [...withheld, figure];
  }
  for (const figure of withheld.toReversed()) {
    const without = withheld.filter((one) => one !== figure);
    if (isSafe(without)) withheld = without;
  }
  return new Set(withheld);
}

/** What every sum can be when these figures of the benchmark are shown. */
function narrowedBy(sums: Sums, score: BenchmarkScore, shown: readonly string[]): readonly SumRange[] {
  const ranges = [...sums.ranges];
  const put = (figure: string, range: SumRange): void => {
    const at = sums.places.get(figure);
    if (at !== undefined) ranges[at] = range;
  };
  for (const one of score.services) {
    if (shown.includes(one.service)) put(one.service, printedAs(one.grade));
  }
  if (shown.includes(totalId)) put(totalId, printedAs(score.grade));
  if (shown.includes(spreadFigure)) put(totalId, { low: score.grade.sum, high: score.grade.sum });
  return propagate(ranges, sums.equations);
}

function sumsOf(
  score: BenchmarkScore,
  participants: readonly Participant[],
  width: Protection['safeWidth'],
): Sums {
  const ranges: SumRange[] = [];
  const equations: Equation[] = [];
  const watched: Watched[] = [];
  const byFigure = new Map<string, number[]>();
  const add = (range: SumRange): number => ranges.push(range) - 1;
  for (const { group } of participants) {
    const place = (row: JudgedRow): number[] => {
      if (row.value === null) return [];
      const at = add(rangeOf(row, group));
      const { service } = row.score;
      byFigure.set(service, [...(byFigure.get(service) ?? []), at]);
      const { judgement } = row;
      if (judgement.status === 'withhold' && judgement.reason !== 'cover') {
        watched.push({ at, needed: neededWidth(row.value.n, width) });
      }
      return [at];
    };
    const parts = group.rows.flatMap(place);
    const [whole] = place(group.total);
    if (whole === undefined || group.rows.length === 0) continue;
    const rest =
      peopleIn([group.total]) > peopleIn(group.rows)
        ? [add(anyGrades(peopleIn([group.total]) - peopleIn(group.rows)))]
        : [];
    equations.push({ parts: [...parts, ...rest], whole });
  }
  // where a provider's own figures leave less than is needed, it is enough that the benchmark takes nothing away
  const alone = propagate(ranges, equations);
  const places = new Map<string, number>();
  for (const { service, grade } of [...score.services, { service: totalId, grade: score.grade }]) {
    const at = add(anyGrades(grade.n));
    places.set(service, at);
    equations.push({ parts: byFigure.get(service) ?? [], whole: at });
  }
  if (score.services.reduce((sum, one) => sum + one.grade.n, 0) === score.grade.n) {
    const parts = score.services.flatMap(({ service }) => places.get(service) ?? []);
    equations.push({ parts, whole: places.get(totalId) ?? 0 });
  }
  return {
    ranges,
    equations,
    places,
    watched: watched.map(({ at, needed }) => ({ at, needed: Math.min(needed, widthOf(alone[at])) })),
  };
}

/** What a row's own figures, and a shown spread of its group, leave of its sum. */
function rangeOf(row: JudgedRow, group: JudgedGroup): SumRange {
  const n = row.value?.n ?? 0;
  const spread = group.spread.status === 'show' ? group.total.grades : null;
  if (spread && row.score.service === totalId) {
    const sum = sumOfGrades(spread);
    return { low: sum, high: sum };
  }
  if (row.judgement.status === 'show' && row.value) return printed(row.value.value, n);
  return spread
    ? { low: sumOfGrades(lowestOf(spread, n)), high: sumOfGrades(highestOf(spread, n)) }
    : anyGrades(n);
}

function printedAs(grade: BenchmarkScore['grade']): SumRange {
  const value = roundedGrade(grade);
  return value === null ? anyGrades(0) : printed(value.value, value.n);
}

function printed(grade: number, n: number): SumRange {
  return ownRange({ row: '', n, printed: grade, isProtected: false, grades: null });
}

function anyGrades(n: number): SumRange {
  return { low: n, high: 10 * n };
}

function peopleIn(rows: readonly JudgedRow[]): number {
  return rows.reduce((sum, row) => sum + (row.value?.n ?? 0), 0);
}

function widthOf(range: SumRange | undefined): number {
  return range === undefined ? 0 : range.high - range.low;
}
