import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearProgram, type Bounds, type SumRule } from './linear-program.ts';

const grade = { low: 1, high: 10 };

describe('a linear program', () => {
  it.each<[string, Bounds[], SumRule[], number[], Bounds | null]>([
    ['one unknown has its own bounds', [grade], [], [0], grade],
    [
      'the rest of a known sum',
      [grade, grade],
      [{ parts: [0, 1], low: 18, high: 18 }],
      [0],
      { low: 8, high: 10 },
    ],
    [
      'two rules that only tell something together',
      [grade, grade, grade],
      [
        { parts: [0, 1], low: 11, high: 11 },
        { parts: [0, 2], low: 11, high: 11 },
        { parts: [1, 2], low: 18, high: 20 },
      ],
      [0],
      { low: 1, high: 2 },
    ],
    ['a sum of several', [grade, grade], [{ parts: [0, 1], low: 5, high: 7 }], [0, 1], { low: 5, high: 7 }],
    ['rules that contradict each other', [grade], [{ parts: [0], low: 11, high: 12 }], [0], null],
  ])('%s', (_, unknowns, rules, asked, extent) => {
    const found = linearProgram(unknowns, rules)(asked);
    if (extent === null || found === null) expect(found).toBe(extent);
    else {
      expect(found.low).toBeCloseTo(extent.low);
      expect(found.high).toBeCloseTo(extent.high);
    }
  });

  it('finds the extent that trying every corner finds, of five unknowns and four rules', () => {
    const unknown = fc.tuple(fc.nat(6), fc.nat(6)).map(([low, more]) => ({ low, high: low + more }));
    const rule = fc.record({
      parts: fc.subarray([0, 1, 2, 3, 4], { minLength: 2 }),
      slack: fc.tuple(fc.nat(3), fc.nat(3)),
    });
    fc.assert(
      fc.property(
        fc.array(unknown, { minLength: 5, maxLength: 5 }),
        fc.array(fc.nat(100), { minLength: 5, maxLength: 5 }),
        fc.array(rule, { minLength: 4, maxLength: 4 }),
        (unknowns, percent, rules) => {
          const truth = unknowns.map(({ low, high }, at) =>
            Math.round(low + ((high - low) * (percent[at] ?? 0)) / 100),
          );
          const all = rules.map(({ parts, slack: [under, over] }): SumRule => {
            const sum = parts.reduce((total, part) => total + (truth[part] ?? 0), 0);
            return { parts, low: sum - under, high: sum + over };
          });
          const extent = linearProgram(unknowns, all);
          for (const asked of [[0], [1, 2], [3, 4]]) {
            const found = extent(asked);
            const tried = byTrying(unknowns, all, asked);
            // whole numbers are not all numbers: the program may reach further, and never less far
            expect(found?.low ?? Infinity).toBeLessThanOrEqual(tried.low + 1e-6);
            expect(found?.high ?? -Infinity).toBeGreaterThanOrEqual(tried.high - 1e-6);
            expect((found?.high ?? 0) - (found?.low ?? 0)).toBeLessThanOrEqual(tried.high - tried.low + 1);
          }
        },
      ),
      { seed: 5, numRuns: 150 },
    );
  });
});

/** The least and the most of a sum over every choice of whole numbers. */
function byTrying(unknowns: readonly Bounds[], rules: readonly SumRule[], asked: readonly number[]): Bounds {
  let found = { low: Infinity, high: -Infinity };
  const sumOf = (numbers: readonly number[], parts: readonly number[]): number =>
    parts.reduce((sum, part) => sum + (numbers[part] ?? 0), 0);
  const choose = (numbers: readonly number[]): void => {
    const next = unknowns[numbers.length];
    if (next) {
      for (let number = next.low; number <= next.high; number++) choose([...numbers, number]);
      return;
    }
    const isFit = rules.every(({ parts, low, high }) => {
      const sum = sumOf(numbers, parts);
      return sum >= low && sum <= high;
    });
    if (!isFit) return;
    const sum = sumOf(numbers, asked);
    found = { low: Math.min(found.low, sum), high: Math.max(found.high, sum) };
  };
  choose([]);
  return found;
}
