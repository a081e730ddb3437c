import { describe, expect, it } from 'vitest';
import { gradeOfSpread } from '../../src/score/grade.ts';
import { normOutcome, type NormOutcome } from '../../src/score/norm.ts';
import { period, spreadOf } from '../publish/editions.ts';

const { norm } = period;
const graded = (grades: readonly number[]) => gradeOfSpread(spreadOf(grades));

describe('the satisfaction norm on the Total', () => {
  it.each<[readonly number[], NormOutcome | null]>([
    [[1, 8, 8, 8], 'met-corrected'],
    [[1, 7, 7, 7], 'met-corrected'],
    [[1, 1, 7, 7, 7, 7], 'missed'],
    [[6, 6, 6, 7], 'missed'],
    [[6, 7], 'met'],
    [[1, 8, 8, 9], 'met'],
    [[], null],
  ])('%j: %s', (grades, expected) => {
    expect(normOutcome([], graded(grades), norm)).toBe(expected);
  });
});

describe('the satisfaction norm per service', () => {
  it.each<[readonly (readonly number[])[], NormOutcome]>([
    [
      [
        [5, 6],
        [8, 8],
      ],
      'met',
    ],
    [
      [
        [5, 5],
        [9, 9],
      ],
      'missed',
    ],
    [
      [
        [1, 7],
        [9, 9],
      ],
      'met-corrected',
    ],
    [
      [
        [5, 5, 6],
        [9, 9, 9],
      ],
      'missed',
    ],
    [[[1, 6], [9, 9], []], 'met-corrected'],
    [
      [
        [1, 6, 6, 6],
        [9, 9, 9, 9],
      ],
      'met-corrected',
    ],
    [
      [
        [1, 6],
        [4, 9],
      ],
      'missed',
    ],
  ])('%j: %s', (services, expected) => {
    expect(normOutcome(services.map(graded), graded(services.flat()), norm)).toBe(expected);
  });

  it('takes its thresholds from the period', () => {
    const strict = { ...norm, total: 7.6 };
    expect(normOutcome([], graded([7, 8, 8]), strict)).toBe('met');
    expect(normOutcome([], graded([7, 7, 8]), strict)).toBe('missed');
    expect(normOutcome([], graded([7, 8, 8]), { ...norm, total: 7.7 })).toBe('missed');
    expect(normOutcome([], graded([1, 8, 8, 8]), { ...norm, failingCountsAs: 1 })).toBe('missed');
    expect(
      normOutcome([], graded([6, 6, 7, 7]), { ...norm, total: 7, failingUpTo: 6, failingCountsAs: 7 }),
    ).toBe('met-corrected');
  });
});
