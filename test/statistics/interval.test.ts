import { assert, array, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceVerdict } from '../../src/statistics/difference.ts';
import { gradeEstimate, gradeInterval, studentQuantile } from '../../src/statistics/interval.ts';

const seed = 20_260_311;

/** People per grade 1..10. */
const spread = (grades: Readonly<Record<number, number>>): number[] =>
  Array.from({ length: 10 }, (_, at) => grades[at + 1] ?? 0);

describe('the quantile of Student’s t', () => {
  // two-sided 95 %, from the tables in every textbook on statistics
  it.each([
    [1, 12.706],
    [2, 4.303],
    [3, 3.182],
    [4, 2.776],
    [5, 2.571],
    [6, 2.447],
    [7, 2.365],
    [8, 2.306],
    [9, 2.262],
    [10, 2.228],
    [15, 2.131],
    [20, 2.086],
    [29, 2.045],
    [30, 2.042],
    [60, 2.0],
    [120, 1.98],
    [1000, 1.962],
  ])('%i degrees: %f', (degrees, expected) => {
    expect(Math.abs(studentQuantile(degrees) - expected)).toBeLessThan(0.002);
  });
});

describe('the interval of a mean grade', () => {
  it.each([
    // mean 8, variance 2/3 over 4 people of 1,000: error 0.40825 * sqrt(996/999), t 3.182
    ['4 of 1,000', spread({ 7: 1, 8: 2, 9: 1 }), 1000, 6.703, 9.297],
    // the same 4 of 8: sqrt(4/7) of the error is left
    ['4 of 8', spread({ 7: 1, 8: 2, 9: 1 }), 8, 7.018, 8.982],
    ['everyone answered', spread({ 7: 1, 8: 2, 9: 1 }), 4, 8, 8],
    ['no further than 10', spread({ 9: 1, 10: 1 }), 1000, 3.15, 10],
  ])('%s', (_name, counts, netSample, low, high) => {
    const interval = gradeInterval(counts, netSample);
    expect(interval?.low).toBeCloseTo(low, 2);
    expect(interval?.high).toBeCloseTo(high, 2);
  });

  it.each([
    ['nobody', spread({}), 10],
    ['one person', spread({ 8: 1 }), 10],
    ['all the same grade', spread({ 8: 12 }), 40],
  ])('is not there: %s', (_name, counts, netSample) => {
    expect(gradeInterval(counts, netSample)).toBeNull();
  });

  it('holds the mean, stays within 1 to 10, and shrinks as more of those invited answer', () => {
    const counts = array(integer({ min: 0, max: 30 }), { minLength: 10, maxLength: 10 });
    assert(
      property(counts, integer({ min: 0, max: 500 }), (people, others) => {
        const n = people.reduce((sum, count) => sum + count, 0);
        const wide = gradeInterval(people, n + others + 1);
        const narrow = gradeInterval(people, n + others);
        const estimate = gradeEstimate(people, n + others);
        if (!wide || !narrow || !estimate) return;
        expect(narrow.low).toBeGreaterThanOrEqual(1);
        expect(narrow.high).toBeLessThanOrEqual(10);
        expect(narrow.low).toBeLessThanOrEqual(estimate.mean);
        expect(narrow.high).toBeGreaterThanOrEqual(estimate.mean);
        expect(wide.high - wide.low).toBeGreaterThanOrEqual(narrow.high - narrow.low - 1e-9);
      }),
      { seed, numRuns: 300 },
    );
  });
});

describe('a difference between two means', () => {
  const basis = (counts: Readonly<Record<number, number>>, netSample: number) => ({
    spread: spread(counts),
    netSample,
  });

  it.each([
    ['far apart', basis({ 5: 10, 6: 10 }, 400), basis({ 8: 10, 9: 10 }, 400), 'beyond'],
    ['close together', basis({ 7: 5, 8: 10 }, 400), basis({ 7: 6, 8: 10 }, 400), 'within'],
    // 95 % intervals 7.28..7.72 and 7.64..8.06 overlap, and still the difference passes its own margin
    [
      'overlapping intervals that differ',
      basis({ 7: 10, 8: 10 }, 4000),
      basis({ 7: 3, 8: 15, 9: 2 }, 4000),
      'beyond',
    ],
    ['everyone asked on both sides', basis({ 7: 10, 8: 10 }, 20), basis({ 7: 9, 8: 11 }, 20), 'beyond'],
    ['no spread on one side', basis({ 7: 10, 8: 10 }, 20), null, 'unknown'],
    ['one side all the same', basis({ 8: 10 }, 20), basis({ 7: 10, 8: 10 }, 40), 'unknown'],
  ] as const)('%s', (_name, a, b, expected) => {
    expect(differenceVerdict(a, b)).toBe(expected);
    expect(differenceVerdict(b, a)).toBe(expected);
  });
});
