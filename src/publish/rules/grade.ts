import type { Protection } from '../../model/period.ts';
import { roundRatio } from '../../statistics/rounding.ts';
import { meanGrade, type GradeScore } from '../../score/grade.ts';
import type { PrintedRowScore, TalliedRow } from '../../score/scores.ts';
import { noAnswers, show, withhold, type Decision, type Value } from '../decision.ts';

/** What a row's grade is decided on. */
export interface GradeFacts {
  readonly completed: number;
  /** People who gave a grade. */
  readonly n: number;
  /** The final word on eligibility, and what the site's own rule says. */
  readonly verdict: 'yes' | 'no';
  readonly ruleVerdict: 'yes' | 'no';
}

/**
 * May the row's grade be shown, before any cover is chosen? Completed is public, so nobody completed is always absent. In a withheld
 * row nothing tells whether anyone gave a grade. Below `minCompleted` people it is withheld, whatever the verdict, also
 * when enough completed the rest but too few of them gave a grade.
 */
export function decideGrade(facts: GradeFacts, protection: Protection): Decision {
  if (facts.completed === 0) return noAnswers;
  if (facts.verdict === 'no') return withhold(facts.ruleVerdict === 'yes' ? 'bureau' : 'response');
  if (facts.completed < protection.minCompleted) return withhold('few-completed');
  if (facts.n === 0) return noAnswers;
  return facts.n < protection.minCompleted ? withhold('few-answers') : show;
}

/** A grade as it will be printed, one decimal. Of a printed row n is its completed: it says no more. */
export function gradeValue(row: TalliedRow | PrintedRowScore): Value<number> {
  if (!('printedGrade' in row)) return roundedGrade(row.grade);
  return row.printedGrade === null ? null : { value: row.printedGrade, n: row.completed };
}

/** A mean grade, one decimal, rounded once; null when nobody gave one. */
export function roundedGrade(grade: GradeScore): Value<number> {
  const mean = meanGrade(grade);
  return mean && { value: roundRatio(mean, 1), n: grade.n };
}
