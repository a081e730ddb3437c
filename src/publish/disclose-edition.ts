import type { Audience } from '../model/measure.ts';
import type { Period } from '../model/period.ts';
import { provinces, type ProvinceId } from '../model/province.ts';
import { gradeQuestion, hasQuestion, provinceQuestion, type Questionnaire } from '../model/questionnaire.ts';
import { roundRatio } from '../statistics/rounding.ts';
import { answered, countsOf } from '../model/tally.ts';
import { normOutcome, type NormOutcome } from '../score/norm.ts';
import { promoterQuestion } from '../score/promoter.ts';
import type { TalliedGroupScore } from '../score/scores.ts';
import { discloseRow, type GroupDecision } from './edition-decision.ts';
import {
  noAnswers,
  notApplicable,
  notPrinted,
  show,
  withhold,
  type Decision,
  type Disclose,
  type Value,
} from './decision.ts';
import type { PublishedGroup, PublishedQuestion } from './publication.ts';
import { distributionOf, roundedDistribution } from './rules/distribution.ts';
import { toldQuestions } from './rules/question.ts';
import { discloseStrengths, type StrengthLimits } from './strengths.ts';

/** Limits that are part of a figure and not only of showing it; they differ by audience. */
export interface GroupLimits extends StrengthLimits {
  /** A province is drawn from this number of clients. */
  readonly minProvinceClients: number;
  /** True when numbers of people about something personal are rounded: everywhere but in a provider's own report. */
  readonly isRounded: boolean;
}

/** A decided group as its audience may have it. */
export function discloseGroup<A extends Audience>(
  group: GroupDecision,
  questionnaire: Questionnaire,
  period: Period,
  limits: GroupLimits,
  disclose: Disclose<A>,
): PublishedGroup<A> {
  const { score, total } = group;
  const tallied = score.origin === 'tallied' ? score : null;
  const asksGrade = hasQuestion(questionnaire, gradeQuestion);
  return {
    group: score.group,
    questionnaire: score.questionnaire,
    rows: group.rows.map((row) => discloseRow(row, asksGrade, disclose)),
    total: discloseRow(total, asksGrade, disclose),
    norm: disclose(asksGrade ? decideNorm(group) : notApplicable, tallied && normValue(tallied, period)),
    spread: disclose(
      asksGrade ? group.spread : notApplicable,
      tallied && total.value && { value: tallied.total.grade.spread, n: total.value.n },
    ),
    promoterScore: disclosePromoter(group, questionnaire, limits.minAnswers, disclose),
    questions: tallied ? discloseQuestions(group, tallied, questionnaire, limits, disclose) : [],
    strengths: discloseStrengths(group, questionnaire, limits, disclose),
    provinces: disclose(
      decideProvinces(group, questionnaire, limits.minProvinceClients),
      tallied && provincesValue(tallied, limits.minProvinceClients),
    ),
  };
}

/**
 * The verdict is told only where the Total and every service with answers are shown [D]: beside a withheld service it
 * would tell something of that service, which is what cover is for.
 */
function decideNorm(group: GroupDecision): Decision {
  if (group.score.origin === 'printed') return notPrinted;
  if (group.forGroup.status !== 'show') return group.forGroup;
  if (group.rows.some((row) => row.decision.status === 'withhold')) return withhold('cover');
  return group.total.decision.status === 'show' ? show : noAnswers;
}

function normValue(score: TalliedGroupScore, period: Period): Value<NormOutcome> {
  const grades = score.rows.map((row) => row.grade);
  const value = normOutcome(grades, score.total.grade, period.norm);
  return value && { value, n: score.total.grade.n };
}

/** The promoter score follows its question. A printed one has its completed as n, and nothing else to go by. */
function disclosePromoter<A extends Audience>(
  group: GroupDecision,
  questionnaire: Questionnaire,
  minAnswers: number,
  disclose: Disclose<A>,
): PublishedGroup<A>['promoterScore'] {
  const { score, forGroup } = group;
  if (score.origin === 'printed') {
    if (score.promoterScore === undefined) return disclose(notPrinted, null);
    const n = score.total.completed;
    const few = n < minAnswers ? withhold('few-answers') : show;
    return disclose(forGroup.status === 'show' ? few : forGroup, { value: score.promoterScore, n });
  }
  const question = promoterQuestion(questionnaire);
  if (question === undefined) return disclose(notApplicable, null);
  const n = answered(countsOf(score.tally, question.id, question.options.length));
  const isPersonal = group.rounded.has(question.id);
  return disclose(
    isPersonal ? withhold('sensitive') : (group.questions.get(question.id) ?? noAnswers),
    score.promoterScore && { value: roundRatio(score.promoterScore, 1), n },
  );
}

function discloseQuestions<A extends Audience>(
  group: GroupDecision,
  score: TalliedGroupScore,
  questionnaire: Questionnaire,
  limits: GroupLimits,
  disclose: Disclose<A>,
): PublishedQuestion<A>[] {
  return toldQuestions(questionnaire).map((question) => {
    const rounded = limits.isRounded ? group.rounded.get(question.id) : undefined;
    return {
      question: question.id,
      distribution: disclose(
        group.questions.get(question.id) ?? notApplicable,
        rounded
          ? roundedDistribution(rounded)
          : distributionOf(countsOf(score.tally, question.id, question.options.length)),
      ),
    };
  });
}

/** Too few people with a known province for any to be drawn: then their number stays unsaid too. */
function decideProvinces(group: GroupDecision, questionnaire: Questionnaire, minClients: number): Decision {
  if (!hasQuestion(questionnaire, provinceQuestion)) return notApplicable;
  if (group.score.origin === 'printed') return notPrinted;
  if (group.forGroup.status !== 'show') return group.forGroup;
  const n = answered(countsOf(group.score.tally, provinceQuestion, provinces.length));
  if (n === 0) return noAnswers;
  return n < minClients ? withhold('few-answers') : show;
}

/** n is everyone whose province is known, those in undrawn provinces included. */
function provincesValue(score: TalliedGroupScore, minClients: number): Value<readonly ProvinceId[]> {
  const counts = countsOf(score.tally, provinceQuestion, provinces.length);
  const n = answered(counts);
  if (n === 0) return null;
  return {
    value: provinces.filter((_, index) => (counts[index] ?? 0) >= minClients).map((one) => one.id),
    n,
  };
}
