import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratio, roundRatio } from '../../src/model/rounding.ts';
import { auditGroup, neededWidth, type AuditedGroup } from '../../src/publish/audit.ts';
import { sumOfGrades } from '../../src/publish/spread.ts';

const width = { points: 1, perRespondent: 2 };

const mean = (sum: number, n: number): number => roundRatio(ratio(sum, n), 1);

/** Which rows are shown. The first is always the protected one. */
type Pattern = readonly [false, boolean, boolean];

const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);

/** A group of three services as printed; `grades` are the true ones where there is a spread. */
function groupOf(
  sizes: readonly number[],
  sums: readonly number[],
  pattern: Pattern,
  isTotalShown: boolean,
  grades: readonly (readonly number[])[] | null = null,
): AuditedGroup {
  const n = sum(sizes);
  return {
    rows: sizes.flatMap((size, index) =>
      size === 0
        ? []
        : {
            row: String(index),
            n: size,
            printed: pattern[index] ? mean(sums[index] ?? 0, size) : null,
            isProtected: index === 0,
            grades: grades?.[index] ?? null,
          },
    ),
    total: { n, printed: isTotalShown ? mean(sum(sums), n) : null, isProtected: false },
    isSpreadShown: grades !== null,
  };
}

function isFoundSafe(group: AuditedGroup): boolean {
  return auditGroup(group, width).every((audited) => audited.evidence !== null);
}

describe('without the spread: every sum of 3 services of 0 to 6 respondents', () => {
  it.each<[Pattern, boolean, number]>([
    [[false, true, true], true, 6],
    [[false, false, true], true, 6],
    [[false, false, false], true, 6],
    [[false, true, true], false, 3],
    [[false, false, true], false, 3],
  ])('is exactly as safe as trying every world: shown %j, Total %s', (pattern, isTotalShown, most) => {
    let cases = 0;
    const wrong: string[] = [];
    for (let a = 1; a <= most; a++) {
      for (let b = 0; b <= most; b++) {
        // two rows with the same pattern can change places
        for (let c = pattern[1] === pattern[2] ? b : 0; c <= most; c++) {
          for (const alike of worldsOfSums([a, b, c], pattern, isTotalShown)) {
            cases++;
            const isApart = alike.high - alike.low >= neededWidth(a, width);
            if (isFoundSafe(groupOf([a, b, c], alike.sums, pattern, isTotalShown)) !== isApart) {
              wrong.push(`${[a, b, c]}: ${alike.sums}`);
            }
          }
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(cases).toBeGreaterThan(600);
  });
});

interface Alike {
  low: number;
  high: number;
  readonly sums: readonly number[];
}

const tenths = (total: number, n: number, isShown: boolean): number =>
  isShown && n > 0 ? Math.round(mean(total, n) * 10) : 0;

/** Every world of sums, gathered by what it prints: the lowest and highest sum of the first row, and one such world. */
function worldsOfSums(sizes: readonly number[], pattern: Pattern, isTotalShown: boolean): Iterable<Alike> {
  const [a = 0, b = 0, c = 0] = sizes;
  const found = new Map<number, Alike>();
  for (let y = b; y <= 10 * b; y++) {
    for (let z = c; z <= 10 * c; z++) {
      const rows = tenths(y, b, pattern[1]) * 101 + tenths(z, c, pattern[2]);
      for (let x = a; x <= 10 * a; x++) {
        const key = rows * 101 + tenths(x + y + z, a + b + c, isTotalShown);
        const seen = found.get(key);
        if (seen === undefined) found.set(key, { low: x, high: x, sums: [x, y, z] });
        else {
          seen.low = Math.min(seen.low, x);
          seen.high = Math.max(seen.high, x);
        }
      }
    }
  }
  return found.values();
}

/** Every way to give n people a grade of 1 to `scale`, as people per grade 1..10. */
function spreads(n: number, scale: number): number[][] {
  if (scale === 1) return [[n, 0, 0, 0, 0, 0, 0, 0, 0, 0]];
  return Array.from({ length: n + 1 }, (_, top) => top).flatMap((top) =>
    spreads(n - top, scale - 1).map((spread) => spread.with(scale - 1, top)),
  );
}

describe('with the spread: every multiset on 5 points for 3 services of up to 4 respondents', () => {
  it('never says safe where no two worlds are far enough apart, and seldom unsafe where they are', () => {
    let apart = 0;
    let missed = 0;
    const wrong: string[] = [];
    for (const pattern of [
      [false, true, true],
      [false, false, true],
    ] satisfies Pattern[]) {
      for (let a = 1; a <= 4; a++) {
        for (let b = 0; b <= 4; b++) {
          for (let c = pattern[1] ? b : 0; c <= 4; c++) {
            for (const alike of worldsOfSpreads([a, b, c], pattern)) {
              const isApart = alike.high - alike.low >= neededWidth(a, width);
              if (isApart) apart++;
              const { grades } = alike;
              const group = groupOf([a, b, c], grades.map(sumOfGrades), pattern, true, grades);
              const isSafe = isFoundSafe(group);
              if (isSafe && !isApart) wrong.push(JSON.stringify(grades));
              if (!isSafe && isApart) missed++;
            }
          }
        }
      }
    }
    expect(wrong).toEqual([]);
    console.log(`5 points, 3 services of up to 4: ${missed} unsafe of ${apart} that are safe`);
    expect(apart).toBeGreaterThan(1000);
    expect(missed / apart).toBeLessThan(0.01);
  });
});

interface AlikeSpreads {
  low: number;
  high: number;
  readonly grades: readonly (readonly number[])[];
}

const codeOf = (spread: readonly number[]): number =>
  spread.slice(0, 5).reduce((code, people) => code * 13 + people, 0);

const listOf = (n: number, isShown: boolean) =>
  spreads(n, 5).map((spread) => ({
    spread,
    code: codeOf(spread),
    total: sumOfGrades(spread),
    tenths: isShown && n > 0 ? Math.round(mean(sumOfGrades(spread), n) * 10) : 0,
  }));

/** The worlds of every grade on five points, gathered by spread and printed means, with one world of each. */
function worldsOfSpreads(sizes: readonly number[], pattern: Pattern): Iterable<AlikeSpreads> {
  const [a = 0, b = 0, c = 0] = sizes;
  const found = new Map<number, AlikeSpreads>();
  const [first, second, third] = [listOf(a, false), listOf(b, pattern[1]), listOf(c, pattern[2])];
  for (const x of first) {
    for (const y of second) {
      for (const z of third) {
        const key = ((x.code + y.code + z.code) * 101 + y.tenths) * 101 + z.tenths;
        const seen = found.get(key);
        if (seen === undefined) {
          found.set(key, { low: x.total, high: x.total, grades: [x.spread, y.spread, z.spread] });
          continue;
        }
        seen.low = Math.min(seen.low, x.total);
        seen.high = Math.max(seen.high, x.total);
      }
    }
  }
  return found.values();
}

describe('with the spread: random grades of 1 to 10', () => {
  it('agrees with every world of 10,000 cases, or errs on the side of withholding', () => {
    let apart = 0;
    let missed = 0;
    const rowOfGrades = fc.array(fc.integer({ min: 1, max: 10 }), { maxLength: 4 });
    fc.assert(
      fc.property(
        fc.tuple(
          fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 5 }),
          rowOfGrades,
          rowOfGrades,
        ),
        fc.boolean(),
        (lists, isSecondShown) => {
          const pattern: Pattern = [false, isSecondShown, true];
          const grades = lists.map((list) =>
            Array.from({ length: 10 }, (_, index) => list.filter((grade) => grade === index + 1).length),
          );
          const sizes = lists.map((list) => list.length);
          const isApart = widestApart(grades, sizes, pattern) >= neededWidth(sizes[0] ?? 0, width);
          const isSafe = isFoundSafe(groupOf(sizes, grades.map(sumOfGrades), pattern, true, grades));
          expect(isSafe && !isApart).toBe(false);
          if (isApart) apart++;
          if (isApart && !isSafe) missed++;
        },
      ),
      { seed: 20211, numRuns: 10_000 },
    );
    console.log(`random grades of 1 to 10: ${missed} unsafe of ${apart} that are safe`);
    expect(missed / apart).toBeLessThan(0.01);
  });
});

/** The widest difference of the first row's sums over all worlds that print alike. */
function widestApart(
  grades: readonly (readonly number[])[],
  sizes: readonly number[],
  pattern: Pattern,
): number {
  const all = grades[0]?.map((_, index) => sum(grades.map((spread) => spread[index] ?? 0))) ?? [];
  const printedAs = grades.map((spread, index) =>
    pattern[index] && (sizes[index] ?? 0) > 0 ? mean(sumOfGrades(spread), sizes[index] ?? 0) : null,
  );
  let low = Infinity;
  let high = -Infinity;
  for (const first of chosenFrom(all, sizes[0] ?? 0)) {
    const total = sumOfGrades(first);
    if (total >= low && total <= high) continue;
    const rest = all.map((people, index) => people - (first[index] ?? 0));
    for (const second of chosenFrom(rest, sizes[1] ?? 0)) {
      const secondSum = sumOfGrades(second);
      if (
        printedAs[1] !== null &&
        printedAs[1] !== undefined &&
        mean(secondSum, sizes[1] ?? 0) !== printedAs[1]
      )
        continue;
      const third = sumOfGrades(rest) - secondSum;
      if (printedAs[2] !== null && printedAs[2] !== undefined && mean(third, sizes[2] ?? 0) !== printedAs[2])
        continue;
      low = Math.min(low, total);
      high = Math.max(high, total);
      break;
    }
  }
  return high - low;
}

/** Every way to take n people out of a spread. */
function* chosenFrom(spread: readonly number[], n: number, grade = 0): Generator<readonly number[]> {
  if (grade === 10) {
    if (n === 0) yield [];
    return;
  }
  for (let taken = Math.min(n, spread[grade] ?? 0); taken >= 0; taken--) {
    for (const rest of chosenFrom(spread, n - taken, grade + 1)) yield [taken, ...rest];
  }
}
