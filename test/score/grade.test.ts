import { describe, expect, it } from 'vitest';
import { ceilRatio, compareRatios, decimalRatio, ratio, roundRatio } from '../../src/statistics/rounding.ts';
import { gradeOf, meanGrade, meanSatisfaction } from '../../src/score/grade.ts';
import { responseRate } from '../../src/score/response.ts';
import { questionnaires, tallyOf } from '../publish/editions.ts';

describe('rounding once, half away from zero', () => {
  it.each([
    [169, 20, 1, 8.5],
    [845, 100, 1, 8.5],
    [844999, 100000, 1, 8.4],
    [10 * 100, 16, 0, 63],
    [5 * 100, 16, 0, 31],
    [1 * 100, 16, 0, 6],
    [-845, 100, 1, -8.5],
    [-844, 100, 1, -8.4],
    [-1, 100, 1, 0],
    [1999, 10, 0, 200],
  ] as const)('%i/%i with %i decimals is %f', (numerator, denominator, decimals, expected) => {
    expect(roundRatio(ratio(numerator, denominator), decimals)).toBe(expected);
  });
});

describe('decimals as they were written', () => {
  it.each([
    [0.7, 7, 10],
    [62.5, 625, 10],
    [33.3333, 333333, 10000],
    [25, 25, 1],
    [1e-7, 1, 10000000],
    [1e21 / 1e9, 1e12, 1],
  ])('%f is %i/%i', (value, numerator, denominator) => {
    expect(decimalRatio(value)).toEqual({ numerator, denominator });
  });

  it.each([
    [7, 7],
    [7.000001, 8],
    [0, 0],
  ])('the whole number from %f up is %i', (value, expected) => {
    expect(ceilRatio(decimalRatio(value))).toBe(expected);
  });

  it('refuses what is no number', () => {
    expect(() => decimalRatio(Number.NaN)).toThrow(RangeError);
  });
});

describe('comparing ratios beyond what a double holds', () => {
  it.each([
    [9007199254740991, 9007199254740990, 9007199254740990, 9007199254740989, -1],
    [9007199254740990, 9007199254740989, 9007199254740991, 9007199254740990, 1],
    [4503599627370496, 9007199254740990, 4503599627370496, 9007199254740990, 0],
  ])('%i/%i and %i/%i', (a, b, c, d, expected) => {
    expect(compareRatios(ratio(a, b), ratio(c, d))).toBe(expected);
  });
});

describe('the mean grade', () => {
  it.each<[readonly number[], number | null]>([
    [[], null],
    [[10], 10],
    [[8, 9], 8.5],
    [[5, 5, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 9, 9, 10, 10], 7.4],
    [[8, 8, 8, 9, 5, 5, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 9, 9, 10, 10, 8, 9, 9, 10], 7.8],
  ])('of %j is %j', (grades, expected) => {
    const mean = meanGrade(gradeOf(tallyOf(grades)));
    expect(mean && roundRatio(mean, 1)).toBe(expected);
  });

  it('leaves out who completed the rest without a grade', () => {
    expect(gradeOf(tallyOf([8, 9], {}, 7))).toEqual({
      spread: [0, 0, 0, 0, 0, 0, 0, 1, 1, 0],
      sum: 17,
      n: 2,
    });
  });
});

describe('the response', () => {
  it.each([
    [16, 135, 11.9],
    [2, 7, 28.6],
    [4, 26, 15.4],
    [24, 176, 13.6],
    [16, 32, 50],
    [2, 8, 25],
    [0, 1, 0],
  ])('%i of %i is %f', (completed, netSample, expected) => {
    const rate = responseRate(completed, netSample);
    expect(rate && roundRatio(rate, 1)).toBe(expected);
  });

  it('has no value where nobody could be invited', () => {
    expect(responseRate(0, 0)).toBeNull();
  });
});

describe('the mean satisfaction', () => {
  const aspect = questionnaires['clients']?.questions.find((question) => question.id === 'clear');

  it.each<[readonly number[], { numerator: number; denominator: number } | null]>([
    [[0, 5, 10, 1, 0], { numerator: 52, denominator: 16 }],
    [[9, 1, 0, 0, 1], { numerator: 5, denominator: 2 }],
    [[9, 0, 0, 0, 0], null],
  ])('of %j leaves geen mening out', (counts, expected) => {
    expect(aspect && meanSatisfaction(aspect, counts)).toEqual(expected);
  });
});
