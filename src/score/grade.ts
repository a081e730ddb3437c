import type { Question } from '../model/questionnaire.ts';
import { gradeQuestion } from '../model/questionnaire.ts';
import { ratio, type Ratio } from '../statistics/rounding.ts';
import { answered, countsOf, type Tally } from '../model/tally.ts';
import { sumOfGrades } from '../statistics/spread.ts';

/** Grades are whole numbers from 1 to 10, so a spread has ten places. */
const gradeOptions = 10;

/** The grades of a set of respondents, kept as whole numbers until they are printed. */
export interface GradeScore {
  /** People per grade 1..10. */
  readonly spread: readonly number[];
  /** Sum of the grades. */
  readonly sum: number;
  /** People who gave a grade; those who completed the rest without one are not in it. */
  readonly n: number;
}

/** The grades in a tally. n is 0 when nobody gave one. */
export function gradeOf(tally: Tally): GradeScore {
  return gradeOfSpread(countsOf(tally, gradeQuestion, gradeOptions));
}

/** The same from people per grade 1..10. */
export function gradeOfSpread(spread: readonly number[]): GradeScore {
  return {
    spread,
    sum: sumOfGrades(spread),
    n: answered(spread),
  };
}

/** The exact mean grade, 1..10, over respondents [F]; null when nobody gave one. */
export function meanGrade(grade: GradeScore): Ratio | null {
  return grade.n === 0 ? null : ratio(grade.sum, grade.n);
}

/** The exact mean on the satisfaction scale of the question, answers without a place on it ("geen mening") left out [D]. */
export function meanSatisfaction(question: Question, counts: readonly number[]): Ratio | null {
  let sum = 0;
  let people = 0;
  question.options.forEach((option, index) => {
    if (option.satisfaction === undefined) return;
    const count = counts[index] ?? 0;
    sum += count * option.satisfaction;
    people += count;
  });
  return people === 0 ? null : ratio(sum, people);
}
