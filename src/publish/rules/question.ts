import type { Protection } from '../../model/period.ts';
import {
  gradeQuestion,
  isAskedOf,
  provinceQuestion,
  type Question,
  type Questionnaire,
} from '../../model/questionnaire.ts';
import { answered, countsOf, type Tally } from '../../model/tally.ts';
import { noAnswers, notApplicable, show, withhold, type Decision } from '../decision.ts';
import type { RoundedPeople } from './rounded-people.ts';

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
 * May the answers to a question be told [D]? Enough people must have answered; of one about something personal more of
 * them. Nothing but that number decides, as a rule that looks at small cells would tell that there is one.
 */
export function decideAnswers(
  counts: readonly number[],
  rounded: RoundedPeople | undefined,
  protection: Protection,
): Decision {
  if (rounded === undefined) return answered(counts) < protection.minAnswers ? withhold('few-answers') : show;
  const needed = Math.max(protection.sensitive.minAnswers, protection.minAnswers);
  return rounded.decidedOn < needed ? withhold('sensitive') : show;
}
