import { describe, expect, it } from 'vitest';
import { roundedShares } from '../../src/statistics/shares.ts';

describe('rounded shares', () => {
  it.each<[string, number[], number, 1 | 5, number[]]>([
    ['each by itself: three thirds are 99', [1, 1, 1], 3, 1, [33, 33, 33]],
    ['and six sixths 102', [1, 1, 1, 1, 1, 1], 6, 1, [17, 17, 17, 17, 17, 17]],
    ['a half is rounded up', [1, 199], 200, 1, [1, 100]],
    ['steps of 5', [12, 88], 100, 5, [10, 90]],
    ['a half step is rounded up', [125, 875], 1000, 5, [15, 90]],
    ['never above 100, as where n is rounded down', [7, 0], 5, 1, [100, 0]],
    ['nobody answered', [0, 0], 0, 1, [0, 0]],
    ['no options', [], 4, 1, []],
  ])('%s', (_, counts, n, step, shares) => {
    expect(roundedShares(counts, n, step)).toEqual(shares);
  });
});
