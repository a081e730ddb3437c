import type { Protection } from '../model/period.ts';
import { gradeQuestion, hasQuestion, type Questionnaire } from '../model/questionnaire.ts';
import { roundRatio } from '../statistics/rounding.ts';
import { answered } from '../model/tally.ts';
import { promoterQuestion, promoterScore } from '../score/promoter.ts';
import type { BenchmarkDecision } from './benchmark-decision.ts';
import { discloseToPublic, noAnswers, notApplicable, withhold, type Decision } from './decision.ts';
import type { Benchmark } from './publication.ts';
import { participantsDistribution } from './rules/distribution.ts';
import { roundedGrade } from './rules/grade.ts';
import { toldQuestions } from './rules/question.ts';

/** A decided benchmark as everyone may have it: of others nobody gets more than the public. */
export function discloseBenchmark(
  decided: BenchmarkDecision,
  questionnaire: Questionnaire,
  protection: Protection,
): Benchmark {
  const { score } = decided;
  const asksGrade = hasQuestion(questionnaire, gradeQuestion);
  const ifAsked = (decision: Decision): Decision => (asksGrade ? decision : notApplicable);
  return {
    group: score.group,
    questionnaire: score.questionnaire,
    participants: score.participants,
    netSample: score.netSample,
    completed: score.completed,
    response: score.response
      ? { status: 'shown', value: roundRatio(score.response, 1), n: score.completed }
      : { status: 'absent', reason: 'no-answers' },
    grade: discloseToPublic(ifAsked(decided.grade), roundedGrade(score.grade)),
    spread: discloseToPublic(
      ifAsked(decided.spread),
      participantsDistribution(score.grade.spread, undefined, protection.participants),
    ),
    promoterScore: disclosePromoter(decided, questionnaire),
    services: score.services.map((one) => ({
      service: one.service,
      participants: one.participants,
      netSample: one.netSample,
      completed: one.completed,
      grade: discloseToPublic(
        ifAsked(decided.services.get(one.service) ?? noAnswers),
        roundedGrade(one.grade),
      ),
    })),
    questions: toldQuestions(questionnaire).map(({ id }) => {
      const answers = decided.questions.get(id);
      return {
        question: id,
        basis: answers?.decision.status === 'show' ? answers.basis : 'all',
        distribution: answers
          ? discloseToPublic(
              answers.decision,
              participantsDistribution(answers.counts, answers.rounded, protection.participants),
            )
          : { status: 'not-applicable' },
      };
    }),
  };
}

/** The score follows its question, over the same people; of one about something personal it would tell too much. */
function disclosePromoter(
  decided: BenchmarkDecision,
  questionnaire: Questionnaire,
): Benchmark['promoterScore'] {
  const question = promoterQuestion(questionnaire);
  if (question === undefined) return discloseToPublic(notApplicable, null);
  const answers = decided.questions.get(question.id);
  if (answers === undefined) return discloseToPublic(noAnswers, null);
  if (answers.rounded !== undefined) return discloseToPublic(withhold('sensitive'), null);
  const score = promoterScore(question, answers.counts);
  const n = answered(answers.counts);
  return discloseToPublic(answers.decision, score && { value: roundRatio(score, 1), n });
}
