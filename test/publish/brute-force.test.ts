import { describe, expect, it } from 'vitest';
import { auditedTotal, neededWidth, type AuditedGroup } from '../../src/publish/disclosure/audited-group.ts';
import { auditGroup } from '../../src/publish/disclosure/edition-audit.ts';
import { printedMean, type Extremes } from './every-allocation.ts';

const width = { points: 1, perRespondent: 2 };

/** Which rows and whether the Total are shown. Whatever is not shown is taken to be protected. */
type Pattern = readonly [first: boolean, second: boolean, third: boolean, total: boolean];

/** What all worlds that print alike have in common, and how far apart they lie. */
interface Alike {
  /** Of the three rows and of the Total. */
  readonly sums: readonly [Extremes, Extremes, Extremes, Extremes];
  /** One of the worlds. */
  readonly one: readonly [number, number, number];
}

const names = ['0', '1', '2', auditedTotal];

function groupOf(sizes: readonly number[], sums: readonly number[], pattern: Pattern): AuditedGroup {
  const n = sizes.reduce((all, size) => all + size, 0);
  const sum = sums.reduce((all, own) => all + own, 0);
  return {
    rows: sizes.flatMap((size, index) =>
      size === 0
        ? []
        : {
            row: String(index),
            n: size,
            printed: pattern[index] ? printedMean(sums[index] ?? 0, size) : null,
            isProtected: !pattern[index],
            grades: null,
          },
    ),
    total: { n, printed: pattern[3] ? printedMean(sum, n) : null, isProtected: !pattern[3] },
    isSpreadShown: false,
  };
}

/** Every world of sums, gathered by what it prints. */
function worldsOf([a = 0, b = 0, c = 0]: readonly number[], pattern: Pattern): Iterable<Alike> {
  const tenths = (sum: number, n: number, isShown: boolean): number =>
    isShown ? Math.round(printedMean(sum, n) * 10) : 0;
  const found = new Map<number, Alike>();
  for (let x = a; x <= 10 * a; x++) {
    for (let y = b; y <= 10 * b; y++) {
      const first = tenths(x, a, pattern[0]) * 101 + tenths(y, b, pattern[1]);
      for (let z = c; z <= 10 * c; z++) {
        const total = x + y + z;
        const key = (first * 101 + tenths(z, c, pattern[2])) * 101 + tenths(total, a + b + c, pattern[3]);
        const seen = found.get(key);
        if (seen === undefined) {
          const sums = [at(x), at(y), at(z), at(total)] as const;
          found.set(key, { sums, one: [x, y, z] });
        } else {
          widen(seen.sums[0], x);
          widen(seen.sums[1], y);
          widen(seen.sums[2], z);
          widen(seen.sums[3], total);
        }
      }
    }
  }
  return found.values();
}

const at = (sum: number): Extremes => ({ low: sum, high: sum });

function widen(extremes: Extremes, sum: number): void {
  if (sum < extremes.low) extremes.low = sum;
  if (sum > extremes.high) extremes.high = sum;
}

/** Two rows with the same pattern can change places: then only the sizes in rising order are tried. */
function* sizesFor(pattern: Pattern, most: number): Generator<readonly [number, number, number]> {
  for (let a = 0; a <= most; a++) {
    for (let b = pattern[0] === pattern[1] ? a : 0; b <= most; b++) {
      for (let c = pattern[1] === pattern[2] ? b : 0; c <= most; c++) {
        if (a + b + c > 0) yield [a, b, c];
      }
    }
  }
}

describe('without the spread: every sum of 3 services of 0 to 6 respondents', () => {
  // the input of the audit is made of sizes and printed means alone: one world stands for all that print alike
  // means of up to six people are printed as exactly as they are: one that is withheld alone is never safe
  it.each<[Pattern, number]>([
    [[false, true, true, true], 0],
    [[false, false, true, true], 382_886],
    [[false, false, false, true], 14_861],
    [[true, true, true, false], 0],
    [[false, true, true, false], 264_084],
    [[false, false, true, false], 14_700],
    [[false, false, false, false], 299],
  ])('is exactly as safe as trying every world: shown %j', (pattern, expected) => {
    let safe = 0;
    let unsafe = 0;
    const wrong: string[] = [];
    for (const sizes of sizesFor(pattern, 6)) {
      for (const { sums, one } of worldsOf(sizes, pattern)) {
        for (const { row, n, evidence } of auditGroup(groupOf(sizes, one, pattern), width)) {
          const own = sums[names.indexOf(row)];
          const isApart = own !== undefined && own.high - own.low >= neededWidth(n, width);
          if (isApart) safe++;
          else unsafe++;
          const isExact =
            evidence === null ||
            (evidence.kind === 'bound' && evidence.low === own?.low && evidence.high === own.high);
          if ((evidence !== null) !== isApart || !isExact) wrong.push(`${sizes}: ${one}, ${row}`);
        }
      }
    }
    console.log(
      `shown ${JSON.stringify(pattern)}: ${safe} safe, ${unsafe} not, ${wrong.length} told wrongly`,
    );
    expect(wrong).toEqual([]);
    expect(safe).toBe(expected);
  });
});
