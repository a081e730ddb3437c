import { describe, expect, it } from 'vitest';
import { auditedTotal, neededWidth } from '../../src/publish/disclosure/audited-group.ts';
import { steadyCover } from '../../src/publish/disclosure/cover-leakage.ts';
import { coverGroup } from '../../src/publish/disclosure/edition-cover.ts';
import type { GradeRow } from '../../src/publish/disclosure/grade-row.ts';
import { show, withhold } from '../../src/publish/decision.ts';
import { addSpreads, sumOfGrades } from '../../src/statistics/spread.ts';
import { printedMean } from '../publish/every-allocation.ts';

/**
 * An attacker who knows the program as well as its output: it runs the choice of cover for every world there is, and
 * keeps those that would have been published in the very same way, with the same rows left out.
 */

const width = { points: 1, perRespondent: 2 };
/** From so many people the spread of a group is shown, and from so many a grade. */
const [minAnswers, minCompleted] = [10, 5];

type Choose = typeof coverGroup;
type Grades = readonly (readonly number[])[];

const sizeOf = (grades: readonly number[]): number => grades.reduce((all, people) => all + people, 0);

function rowOf(row: string, number: number, grades: readonly number[], isShown: boolean): GradeRow {
  const n = sizeOf(grades);
  const decision = isShown ? show : withhold('response');
  return {
    row,
    number,
    completed: n,
    decision,
    value: { value: printedMean(sumOfGrades(grades), n), n },
    grades,
  };
}

/** What is published of a group: the grades that are left, and the spread where it is shown. Rows of fewer than 5 are protected. */
function published(world: Grades, choose: Choose): string {
  const all = addSpreads(world);
  const hasSpread = sizeOf(all) >= minAnswers;
  const rows = world.map((grades, at) => rowOf(String(at), at + 1, grades, sizeOf(grades) >= minCompleted));
  const { group } = choose(rows, rowOf(auditedTotal, 0, all, true), hasSpread, {
    safeWidth: width,
    minCompleted,
  });
  return JSON.stringify([
    group.rows.map(({ printed }) => printed),
    group.total.printed,
    group.isSpreadShown ? all : null,
  ]);
}

/** Every two or more protected rows in which few people are: each such set is a protected row too. */
function fewTogether(world: Grades): number[][] {
  const few = world.filter((grades) => sizeOf(grades) < minCompleted);
  return Array.from({ length: 2 ** few.length }, (_, bits) =>
    few.filter((_row, at) => (bits >> at) % 2 === 1),
  )
    .filter((set) => set.length > 1)
    .map(addSpreads)
    .filter((grades) => sizeOf(grades) < minCompleted);
}

interface Told {
  publications: number;
  worlds: number;
  /** Publications, and worlds in them, from which a protected mean follows more closely than is allowed. */
  narrow: number;
  narrowWorlds: number;
}

/** Publishes every world, and measures what each publication leaves of the protected means. */
function attack(
  worlds: Iterable<Grades>,
  choose: Choose,
  told: Told,
  counts: (publication: string) => boolean = () => true,
): void {
  const found = new Map<string, { low: number[]; high: number[]; worlds: number; sizes: number[] }>();
  for (const world of worlds) {
    const key = published(world, choose);
    const means = [...world, ...fewTogether(world)];
    const sums = means.map(sumOfGrades);
    const seen = found.get(key);
    if (seen === undefined) found.set(key, { low: sums, high: sums, worlds: 1, sizes: means.map(sizeOf) });
    else {
      seen.low = seen.low.map((sum, at) => Math.min(sum, sums[at] ?? sum));
      seen.high = seen.high.map((sum, at) => Math.max(sum, sums[at] ?? sum));
      seen.worlds += 1;
    }
  }
  for (const [key, { low, high, worlds: many, sizes }] of found) {
    if (!counts(key)) continue;
    told.publications += 1;
    told.worlds += many;
    const isNarrow = sizes.some(
      (n, at) => n < minCompleted && (high[at] ?? 0) - (low[at] ?? 0) < neededWidth(n, width),
    );
    if (!isNarrow) continue;
    told.narrow += 1;
    told.narrowWorlds += many;
  }
}

const nothing = (): Told => ({ publications: 0, worlds: 0, narrow: 0, narrowWorlds: 0 });

/** Grades of n people with this sum, as alike as can be: without a spread only sums matter. */
function spreadWith(n: number, sum: number): number[] {
  const grade = Math.floor(sum / n);
  return Array.from({ length: 10 }, (_, index) =>
    index + 1 === grade ? n - (sum - n * grade) : index === grade ? sum - n * grade : 0,
  );
}

function* sumsOf(sizes: readonly number[]): Generator<number[][]> {
  const [n, ...rest] = sizes;
  if (n === undefined) {
    yield [];
    return;
  }
  for (let sum = n; sum <= 10 * n; sum++) {
    for (const others of sumsOf(rest)) yield [spreadWith(n, sum), ...others];
  }
}

describe('without a spread, in every group of one or two protected services and one shown, of up to 9 people', () => {
  const sizes = [1, 2, 3, 4].flatMap((a) => [
    ...[5, 6, 7, 8].filter((b) => a + b < minAnswers).map((b) => [a, b]),
    ...[1, 2, 3, 4].flatMap((b) =>
      [5, 6, 7].filter((c) => a <= b && a + b + c < minAnswers).map((c) => [a, b, c]),
    ),
  ]);
  const attackAll = (choose: Choose): Told => {
    const told = nothing();
    for (const one of sizes) attack(sumsOf(one), choose, told);
    return told;
  };

  it('what is left out leaves every protected mean as far open as was promised', () => {
    const told = attackAll(steadyCover);
    expect(told).toMatchObject({ narrow: 0, narrowWorlds: 0 });
    expect(told.worlds).toBeGreaterThan(70_000);
    console.log(`no spread: ${told.publications} publications of ${told.worlds} worlds, none narrow`);
  });

  it('and without looking at what the choice tells it would not', () => {
    const told = attackAll(coverGroup);
    console.log(`no spread, plain choice: ${told.narrowWorlds} of ${told.worlds} worlds narrow`);
    expect(told.narrow).toBeGreaterThan(50);
  });
});

/** Every way to give n people one of these grades. */
function spreadsOf(n: number, grades: readonly number[]): number[][] {
  const [grade, ...others] = grades;
  if (grade === undefined) return n === 0 ? [Array.from({ length: 10 }, () => 0)] : [];
  return Array.from({ length: n + 1 }, (_, people) => people).flatMap((people) =>
    spreadsOf(n - people, others).map((spread) => spread.with(grade - 1, people)),
  );
}

function* dealsOf(sizes: readonly number[], grades: readonly number[]): Generator<number[][]> {
  const [n, ...rest] = sizes;
  if (n === undefined) {
    yield [];
    return;
  }
  for (const spread of spreadsOf(n, grades))
    for (const others of dealsOf(rest, grades)) yield [spread, ...others];
}

describe('with a spread of sevens, eights and nines', () => {
  const sizes = [
    [1, 5, 5],
    [1, 2, 7],
    [2, 3, 5],
  ];
  // whoever sees the spread knows that no other grades were given
  const hasSpread = (key: string): boolean => !key.endsWith(',null]');
  const attackAll = (choose: Choose): Told => {
    const told = nothing();
    for (const one of sizes) attack(dealsOf(one, [7, 8, 9]), choose, told, hasSpread);
    return told;
  };

  it('what is left out leaves every protected mean as far open as was promised', () => {
    const told = attackAll(steadyCover);
    expect(told).toMatchObject({ narrow: 0, narrowWorlds: 0 });
    expect(told.worlds).toBeGreaterThan(2_000);
    console.log(`spread: ${told.publications} publications of ${told.worlds} worlds, none narrow`);
  });

  it('and without looking at what the choice tells it would not', () => {
    const told = attackAll(coverGroup);
    console.log(`spread, plain choice: ${told.narrowWorlds} of ${told.worlds} worlds narrow`);
    expect(told.narrow).toBeGreaterThan(5);
  });
});

describe('where all grades of a group are withheld', () => {
  // a service of fewer than 5 is protected beside services of any size
  const sizes = [1, 2, 3, 4].flatMap((a) =>
    [5, 8, 40].flatMap((b) => [[a, b], [a, 2, b], ...[9, 60].filter((c) => c >= b).map((c) => [a, b, c])]),
  );

  it.each([1, 10])('everyone may have given a %i', (grade) => {
    const told = sizes.filter((one) => {
      const world = one.map((n) => Array.from({ length: 10 }, (_, index) => (index + 1 === grade ? n : 0)));
      return /\d/.test(published(world, steadyCover));
    });
    expect(told).toEqual([]);
  });
});
