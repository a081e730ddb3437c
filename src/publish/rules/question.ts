import type { Protection } from '../../model/period.ts';
import {
  gradeQuestion,
  isAskedOf,
  provinceQuestion,
  type Question,
  type Questionnaire,
} from '../../model/questionnaire.ts';
import { percentage, roundRatio } from '../../model/rounding.ts';
import { answered, countsOf, type Tally } from '../../model/tally.ts';
import { noAnswers, notApplicable, show, withhold, type Decision, type Value } from '../decision.ts';
import type { Distribution } from '../publication.ts';

/** The questions whose distribution is told: all but the grade and the province, in report order. */
export function toldQuestions(questionnaire: Questionnaire): readonly Question[] {
  return questionnaire.questions.filter(
    (question) => question.id !== gradeQuestion && question.id !== provinceQuestion,
  );
}

/** Who was asked: the rows of a group, or the group as a whole where it was never split by service. */
export interface Asked {
  readonly rows: readonly { readonly service: string; readonly completed: number }[];
  readonly completed: number;
}

/**
 * Decides every question of a group, by id. `forGroup` is the decision that the group's figures follow: `show`, or the
 * reason why nothing is told. `protect` decides a question that somebody answered. Which questions are not applicable or
 * absent where the Total is withheld follows from services, routing and completed alone, never from answers.
 */
export function decideQuestions(
  questionnaire: Questionnaire,
  tally: Tally,
  asked: Asked,
  forGroup: Decision,
  protect: (question: Question, counts: readonly number[]) => Decision,
): ReadonlyMap<string, Decision> {
  const decided = new Map<string, Decision>();
  const decide = (question: Question): Decision => {
    const parent = question.when && decided.get(question.when.question);
    const isAsked = asked.rows.length === 0 || asked.rows.some((row) => isAskedOf(question, row.service));
    if (!isAsked || parent?.status === 'not-applicable') return notApplicable;
    const reach =
      asked.rows.length === 0
        ? asked.completed
        : asked.rows.reduce((sum, row) => sum + (isAskedOf(question, row.service) ? row.completed : 0), 0);
    if (reach === 0) return noAnswers;
    if (forGroup.status !== 'show') return forGroup;
    if (parent?.status === 'withhold') return withhold('parent');
    const counts = countsOf(tally, question.id, question.options.length);
    return answered(counts) === 0 ? noAnswers : protect(question, counts);
  };
  for (const question of questionnaire.questions) decided.set(question.id, decide(question));
  return decided;
}

/**
 * The thresholds of a question that somebody answered [D]: enough answers; and for a sensitive one enough of them for
 * that, no cell of 1 up to `minCell` - 1 people and none of all, with one reason for all three.
 */
export function decideAnswers(
  question: Question,
  counts: readonly number[],
  protection: Protection,
): Decision {
  const n = answered(counts);
  if (question.sensitive !== true) return n < protection.minAnswers ? withhold('few-answers') : show;
  const { minAnswers, minCell } = protection.sensitive;
  const isTelling = counts.some((count) => (count > 0 && count < minCell) || count === n);
  return n < Math.max(minAnswers, protection.minAnswers) || isTelling ? withhold('sensitive') : show;
}

/** Whole per cent per option, each rounded by itself; null when nobody answered. */
export function distributionOf(counts: readonly number[]): Value<Distribution> {
  const n = answered(counts);
  if (n === 0) return null;
  return {
    value: counts.map((count) => {
      const share = percentage(count, n);
      return share === null ? 0 : roundRatio(share, 0);
    }),
    n,
  };
}
