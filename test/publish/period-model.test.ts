import { describe, expect, it } from 'vitest';
import {
  periodModel,
  printsAlike,
  type Reallocation,
  type PrintedBenchmark,
  type PeriodModel,
} from '../../src/publish/disclosure/period-model.ts';
import { show } from '../../src/publish/decision.ts';
import type { GradeRow } from '../../src/publish/disclosure/grade-row.ts';
import { periodWorlds } from '../../src/publish/disclosure/period-worlds.ts';
import { sumOfGrades } from '../../src/statistics/spread.ts';
import { period, spreadOf } from './editions.ts';

/** Two providers with two services each: nothing of the first is shown; the second shows its spread and one service. */
const rows = [
  { provider: 0, service: 'diagnose', grades: [6, 8], sums: null },
  { provider: 0, service: 'jobcoaching', grades: [7, 9], sums: null },
  { provider: 1, service: 'diagnose', grades: [5, 8, 9], sums: null },
  { provider: 1, service: 'jobcoaching', grades: [6, 6, 7, 7], sums: { low: 26, high: 26 } },
] as const;
const cells = rows.map((row) => ({ ...row, grades: spreadOf(row.grades), n: row.grades.length }));
const sumIn = (places: readonly number[]): number =>
  places.reduce((sum, at) => sum + sumOfGrades(cells[at]?.grades ?? []), 0);

const group: PeriodModel = {
  cells,
  providers: [
    { provider: 'a', cells: [0, 1], sum: sumIn([0, 1]), sums: null, isSpreadShown: false, normOutcome: null },
    {
      provider: 'b',
      cells: [2, 3],
      sum: sumIn([2, 3]),
      sums: { low: 48, high: 48 },
      isSpreadShown: true,
      normOutcome: 'met',
    },
  ],
  services: new Map([
    ['diagnose', { cells: [0, 2], sum: sumIn([0, 2]) }],
    ['jobcoaching', { cells: [1, 3], sum: sumIn([1, 3]) }],
  ]),
  sum: sumIn([0, 1, 2, 3]),
  norm: period.norm,
};

const nothing: PrintedBenchmark = { services: new Map(), total: null, isSpreadShown: false };
const change = (...cellsOf: [number, number[]][]): Reallocation =>
  new Map(cellsOf.map(([at, grades]) => [at, spreadOf(grades)]));
const figures = (shown: Partial<PrintedBenchmark>): PrintedBenchmark => ({ ...nothing, ...shown });

describe('what prints alike', () => {
  it.each<[string, PrintedBenchmark, Reallocation, boolean]>([
    ['the truth', figures({ total: { low: 78, high: 78 }, isSpreadShown: true }), change(), true],
    ['other grades of whom nothing is shown', nothing, change([0, [1, 1]]), true],
    ['another sum of a shown service', nothing, change([3, [6, 6, 7, 8]], [2, [5, 7, 9]]), false],
    ['another sum of a shown Total', nothing, change([2, [5, 8, 8]]), false],
    ['the same sums in another shown spread', nothing, change([2, [6, 7, 9]]), false],
    ['grades exchanged under a shown spread', nothing, change([2, [7, 6, 9]], [3, [5, 6, 8, 7]]), true],
    [
      'a mean of all for a service',
      figures({ services: new Map([['diagnose', { low: 36, high: 36 }]]) }),
      change([0, [6, 9]]),
      false,
    ],
    [
      'another service than the one shown',
      figures({ services: new Map([['diagnose', { low: 36, high: 36 }]]) }),
      change([1, [7, 10]]),
      true,
    ],
    ['the mean of all', figures({ total: { low: 78, high: 78 } }), change([0, [6, 9]]), false],
    [
      'one up and one down under the mean of all',
      figures({ total: { low: 78, high: 78 } }),
      change([0, [6, 9]], [1, [7, 8]]),
      true,
    ],
    [
      'the same under the spread of all',
      figures({ isSpreadShown: true }),
      change([0, [6, 9]], [1, [7, 8]]),
      true,
    ],
    ['other grades under the spread of all', figures({ isSpreadShown: true }), change([0, [7, 7]]), false],
    ['a cell that is not there', nothing, change([9, [1]]), false],
  ])('%s', (_, shown, changed, expected) => {
    expect(printsAlike(group, shown, changed)).toBe(expected);
  });

  it('another outcome of the norm, where it is shown', () => {
    const outcomeOf = (outcome: 'met' | null): boolean =>
      printsAlike(
        {
          ...group,
          cells: cells.map((cell, at) => (at === 3 ? { ...cell, sums: { low: 26, high: 28 } } : cell)),
          providers: group.providers.map((one) => ({
            ...one,
            normOutcome: one.isSpreadShown ? outcome : null,
          })),
          norm: { ...period.norm, service: 6.7, failingUpTo: 1, failingCountsAs: 1 },
        },
        nothing,
        change([2, [6, 6, 8]], [3, [5, 7, 7, 9]]),
      );
    expect([outcomeOf(null), outcomeOf('met')]).toEqual([true, false]);
  });
});

describe('the model of a period', () => {
  it('holds a group that was never split to the outcome of its norm, over everyone', () => {
    const grades = [0, 0, 0, 0, 0, 6, 14, 0, 0, 0];
    const cover = {
      covered: new Set<string>(),
      audited: [],
      group: { rows: [], total: { n: 20, printed: 6.7, isProtected: false }, isSpreadShown: false },
    };
    const total: GradeRow = {
      row: 'total',
      number: 0,
      completed: 20,
      decision: show,
      value: { value: 6.7, n: 20 },
      grades,
    };
    const model = periodModel([{ provider: 'a', rows: [], total, isSpreadShown: false, cover }], period.norm);
    expect(model.providers[0]?.normOutcome).toBe('met');
    const free = { services: new Map(), total: null, isSpreadShown: false };
    // 6.65 is printed as 6.7 and meets the norm of 6.5; with a norm of 6.7 it does not, and would be told otherwise
    const lower = new Map([[0, [0, 0, 0, 0, 0, 7, 13, 0, 0, 0]]]);
    expect(printsAlike(model, free, lower)).toBe(true);
    const strict = periodModel([{ provider: 'a', rows: [], total, isSpreadShown: false, cover }], {
      ...period.norm,
      total: 6.7,
      failingUpTo: 1,
      failingCountsAs: 1,
    });
    expect(strict.providers[0]?.normOutcome).toBe('met');
    expect(printsAlike(strict, free, lower)).toBe(false);
  });
});

describe('two worlds', () => {
  const all = figures({
    services: new Map([
      ['diagnose', { low: 36, high: 36 }],
      ['jobcoaching', { low: 42, high: 42 }],
    ]),
  });

  it.each<[readonly number[], number, PrintedBenchmark]>([
    [[0], 6, nothing],
    [[0], 18, nothing],
    [[0, 1], 20, nothing],
  ])('of cells %j, %i apart', (targets, needed, shown) => {
    const worlds = periodWorlds(group, shown, targets, needed, null);
    const sums = worlds?.map((world) =>
      targets.reduce((sum, at) => sum + sumOfGrades(world.get(at) ?? cells[at]?.grades ?? []), 0),
    );
    expect((sums?.[1] ?? 0) - (sums?.[0] ?? 0)).toBeGreaterThanOrEqual(needed);
    expect(worlds?.map((world) => printsAlike(group, shown, world))).toEqual([true, true]);
  });

  it('are not given where there are none', () => {
    expect(periodWorlds(group, nothing, [0], 19, null)).toBeNull();
    expect(periodWorlds(group, all, [0], 9, null)).toBeNull();
    expect(periodWorlds(group, nothing, [2], 1, null)).toBeNull();
  });

  it("are not the edition's own when those print otherwise or lie too close", () => {
    const own = [
      change([2, [5, 7, 8]], [3, [6, 6, 7, 9]]),
      change([2, [6, 8, 9]], [3, [5, 6, 7, 7]]),
    ] as const;
    expect(periodWorlds(group, all, [2], 9, own)).toBeNull();
    expect(periodWorlds(group, nothing, [2], 1, [change(), change()])).toBeNull();
  });
});
