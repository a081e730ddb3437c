import { gradeEstimate, studentQuantile } from './interval.ts';

/** A mean grade as it is public: its spread (people per grade 1..10) and how many were invited. */
export interface GradeBasis {
  readonly spread: readonly number[];
  readonly netSample: number;
}

/**
 * What chance can say of a difference between two means. `unknown`: one of them has no spread that is public, or all
 * its grades are equal.
 */
export type DifferenceVerdict = 'within' | 'beyond' | 'unknown';

/**
 * Whether the difference between two mean grades is larger than its own 95 % margin: Welch's test. The error of the
 * difference is the root of the sum of both errors squared, so two intervals may overlap and still differ. It assumes
 * that the two groups were asked independently of each other.
 */
export function differenceVerdict(a: GradeBasis | null, b: GradeBasis | null): DifferenceVerdict {
  const left = a && gradeEstimate(a.spread, a.netSample);
  const right = b && gradeEstimate(b.spread, b.netSample);
  if (!left || !right) return 'unknown';
  const [one, other] = [left.error ** 2, right.error ** 2];
  const variance = one + other;
  const weight = one ** 2 / left.degrees + other ** 2 / right.degrees;
  // nobody was left to ask on either side: chance has no part in the difference
  const degrees =
    weight === 0 ? left.degrees + right.degrees : Math.max(1, Math.floor(variance ** 2 / weight));
  const margin = studentQuantile(degrees) * Math.sqrt(variance);
  return Math.abs(left.mean - right.mean) > margin ? 'beyond' : 'within';
}
