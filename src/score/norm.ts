import type { Norm } from '../model/period.ts';
import { compareRatios, decimalRatio } from '../statistics/rounding.ts';
import { gradeOfSpread, meanGrade, type GradeScore } from './grade.ts';

/** How a group stands against the satisfaction norm; `met-corrected`: only when failing grades are counted alike. */
export type NormOutcome = 'met' | 'met-corrected' | 'missed';

/**
 * The satisfaction norm [F]: the Total's mean reaches `norm.total` and each service's mean reaches `norm.service`.
 * When any test is missed, every failing grade of the whole group counts as `failingCountsAs` and both are tried
 * again [F, the constant D]. Means are compared unrounded. Null when nobody gave a grade; a service without grades is
 * passed over. The correction serves this verdict only: no published grade is corrected.
 */
export function normOutcome(rows: readonly GradeScore[], total: GradeScore, norm: Norm): NormOutcome | null {
  if (total.n === 0) return null;
  if (meetsNorm(rows, total, norm)) return 'met';
  const corrected = rows.map((row) => correctedGrade(row, norm));
  return meetsNorm(corrected, correctedGrade(total, norm), norm) ? 'met-corrected' : 'missed';
}

function meetsNorm(rows: readonly GradeScore[], total: GradeScore, norm: Norm): boolean {
  return reaches(total, norm.total) && rows.every((row) => reaches(row, norm.service));
}

function reaches(grade: GradeScore, threshold: number): boolean {
  const mean = meanGrade(grade);
  return mean === null || compareRatios(mean, decimalRatio(threshold)) >= 0;
}

function correctedGrade(grade: GradeScore, norm: Norm): GradeScore {
  const spread = grade.spread.map((people, index) => (index < norm.failingUpTo ? 0 : people));
  const failing = grade.spread.slice(0, norm.failingUpTo).reduce((sum, people) => sum + people, 0);
  const at = norm.failingCountsAs - 1;
  spread[at] = (spread[at] ?? 0) + failing;
  return gradeOfSpread(spread);
}
