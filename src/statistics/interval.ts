import { sumOfGrades } from './spread.ts';

/**
 * How sure a mean grade is: its 95 % confidence interval, from figures that are public themselves (the shown spread,
 * the number invited). Student's t, with the finite-population correction: when 45 of 60 people answered, little is
 * left to chance.
 *
 * Limits: it assumes that those who answered are a random part of those invited. People who did not answer may think
 * otherwise, and that is not in it.
 */

/** A 95 % interval of a mean grade, within 1..10. Not rounded. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A mean grade with its standard error, in grade points. Not rounded. */
interface Estimate {
  readonly mean: number;
  readonly error: number;
  /** Degrees of freedom of the error. */
  readonly degrees: number;
}

/**
 * The mean of a spread with its standard error, the finite-population correction included. `spread` holds people per
 * grade 1..10, `netSample` all who were invited. Null when fewer than two people answered or all gave the same grade:
 * then the spread says nothing about chance.
 */
export function gradeEstimate(spread: readonly number[], netSample: number): Estimate | null {
  const n = spread.reduce((sum, count) => sum + count, 0);
  if (n < 2) return null;
  const mean = sumOfGrades(spread) / n;
  const squares = spread.reduce((sum, count, index) => sum + count * (index + 1 - mean) ** 2, 0);
  if (spread.filter((count) => count > 0).length < 2) return null;
  const population = Math.max(netSample, n);
  const correction = population > 1 ? (population - n) / (population - 1) : 0;
  return { mean, error: Math.sqrt((squares / (n - 1) / n) * correction), degrees: n - 1 };
}

/** The interval for a mean grade; null where there is no estimate of its error. */
export function gradeInterval(spread: readonly number[], netSample: number): Interval | null {
  const estimate = gradeEstimate(spread, netSample);
  if (!estimate) return null;
  const margin = studentQuantile(estimate.degrees) * estimate.error;
  return { low: Math.max(1, estimate.mean - margin), high: Math.min(10, estimate.mean + margin) };
}

/** Exact two-sided 95 % quantiles for 1 to 5 degrees of freedom, where the expansion below is too coarse. */
const smallQuantiles = [12.7062, 4.30265, 3.18245, 2.77645, 2.57058] as const;

/**
 * The 97.5 % quantile of Student's t, by the Cornish-Fisher expansion around the normal quantile (Abramowitz and
 * Stegun 26.7.5). Within 0.002 of the tables from 6 degrees of freedom on.
 */
export function studentQuantile(degrees: number): number {
  const exact = smallQuantiles[degrees - 1];
  if (exact !== undefined) return exact;
  const z = 1.959964;
  const [g1, g2, g3] = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
  ];
  return z + g1 / degrees + g2 / degrees ** 2 + g3 / degrees ** 3;
}
