import { assert, array, double, property } from 'fast-check';
import { expect, test } from 'vitest';
import { axisBegin } from '../../src/model/grade-axis.ts';

test.each([
  [[7.8, 7.7, 7.9], 7],
  [[7.8, 7.7, 7.9, 6.5], 6],
  [[7.4, 5.4, 7.9, 9.1, 5.5], 5],
  [[5.5, 8], 5],
  [[5, 8], 4],
  // room for the mark itself
  [[6.2, 8], 5],
  [[4.3, 8], 4],
  [[4.2, 8], 1],
  [[1, 10], 1],
  // never finer than three grades
  [[9.1, 9.4], 7],
  [[10], 7],
  [[], 7],
])('an axis for %j begins at %d', (grades, begin) => {
  expect(axisBegin(grades)).toBe(begin);
});

test('nothing stands before the beginning of its axis, nor on it unless that is 1', () => {
  const grade = double({ min: 1, max: 10, noNaN: true });
  const law = property(array(grade, { minLength: 1 }), (grades) => {
    const begin = axisBegin(grades);
    expect([1, 4, 5, 6, 7]).toContain(begin);
    if (begin > 1) expect(Math.min(...grades)).toBeGreaterThan(begin);
    else expect(Math.min(...grades)).toBeLessThan(4.31);
  });
  assert(law, { seed: 20_240_307, numRuns: 300 });
});
