import { roundRatio, ratio } from '../../src/statistics/rounding.ts';
import { sumOfGrades } from '../../src/statistics/spread.ts';

/** The least and the greatest of something over all worlds that print alike. */
export interface Extremes {
  low: number;
  high: number;
}

/** A mean as it is printed; 0 for a row of nobody, which prints nothing. */
export function printedMean(sum: number, n: number): number {
  return n === 0 ? 0 : roundRatio(ratio(sum, n), 1);
}

/** Every way to give n people a grade of 1 to `scale`, as people per grade 1..10. */
export function spreads(n: number, scale: number): number[][] {
  if (scale === 1) return [[n, 0, 0, 0, 0, 0, 0, 0, 0, 0]];
  return Array.from({ length: n + 1 }, (_, top) => top).flatMap((top) =>
    spreads(n - top, scale - 1).map((spread) => spread.with(scale - 1, top)),
  );
}

/**
 * Deals the grades of a spread to three rows in every way there is, and tells how low and how high the sum of the first
 * can be when the others print as they do; `printed` is null for a row that is withheld. Grade by grade it keeps which
 * sums of the first two rows can be reached with so many people in each; the third row has what is left. Nothing is
 * left out: a sum is reached exactly when some deal has it. low > high when no deal prints so.
 */
export function everyAllocation(
  all: readonly number[],
  sizes: readonly [number, number, number],
  printed: readonly [null, number | null, number | null],
): Extremes {
  const [a, b, c] = sizes;
  const words = Math.floor((10 * a) / 32) + 1;
  const width = 10 * b + 1;
  const cells = (a + 1) * (b + 1) * width * words;
  /** Where the sums of the first row begin that go with i and j people and the sum s of the second, a bit for each sum. */
  const at = (i: number, j: number, s: number): number => ((i * (b + 1) + j) * width + s) * words;
  let reached = new Uint32Array(cells);
  reached[0] = 1;
  let before = 0;
  all.forEach((people, index) => {
    const grade = index + 1;
    if (people === 0) return;
    const next = new Uint32Array(cells);
    for (let i = Math.max(0, before - b - c); i <= Math.min(a, before); i++) {
      for (let j = Math.max(0, before - i - c); j <= Math.min(b, before - i); j++) {
        for (let s = j; s <= grade * j; s++) {
          const from = at(i, j, s);
          for (let toA = 0; toA <= Math.min(people, a - i); toA++) {
            const least = Math.max(0, before + people - i - toA - j - c);
            for (let toB = least; toB <= Math.min(people - toA, b - j); toB++) {
              orShifted(next, at(i + toA, j + toB, s + grade * toB), reached, from, words, grade * toA);
            }
          }
        }
      }
    }
    reached = next;
    before += people;
  });
  const total = sumOfGrades(all);
  const extremes = { low: Infinity, high: -Infinity };
  for (let s = b; s <= 10 * b; s++) {
    if (printed[1] !== null && printedMean(s, b) !== printed[1]) continue;
    for (let sum = a; sum <= 10 * a; sum++) {
      if ((((reached[at(a, b, s) + (sum >> 5)] ?? 0) >>> (sum & 31)) & 1) === 0) continue;
      if (printed[2] !== null && printedMean(total - sum - s, c) !== printed[2]) continue;
      extremes.low = Math.min(extremes.low, sum);
      extremes.high = Math.max(extremes.high, sum);
    }
  }
  return extremes;
}

/** Puts the bits of one row of words, moved up by `shift`, beside those of another. */
function orShifted(
  to: Uint32Array,
  toAt: number,
  from: Uint32Array,
  fromAt: number,
  words: number,
  shift: number,
): void {
  const whole = shift >> 5;
  const rest = shift & 31;
  for (let word = words - 1; word >= whole; word--) {
    const own = from[fromAt + word - whole] ?? 0;
    const lower = rest > 0 && word > whole ? (from[fromAt + word - whole - 1] ?? 0) >>> (32 - rest) : 0;
    to[toAt + word] = (to[toAt + word] ?? 0) | (own << rest) | lower;
  }
}
