import type { Question, Questionnaire } from '../model/questionnaire.ts';
import { ratio, type Ratio } from '../statistics/rounding.ts';
import { answered } from '../model/tally.ts';

/** The question "have you recommended …": the first whose options carry promoter weights. Undefined when there is none. */
export function promoterQuestion(questionnaire: Questionnaire): Question | undefined {
  return questionnaire.questions.find((question) =>
    question.options.some((option) => option.promoter !== undefined),
  );
}

/**
 * The promoter score, -100..100, exact: 100 x sum of weights / number who answered [D]; null when nobody answered. It
 * is about what people did, so it is not the NPS. An option without a weight weighs nothing and does count as an answer.
 */
export function promoterScore(question: Question, counts: readonly number[]): Ratio | null {
  const people = answered(counts);
  if (people === 0) return null;
  const sum = question.options.reduce(
    (total, option, index) => total + (option.promoter ?? 0) * (counts[index] ?? 0),
    0,
  );
  return ratio(100 * sum, people);
}
