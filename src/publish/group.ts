import type { Audience } from '../model/measure.ts';
import type { Period } from '../model/period.ts';
import { provinces, type ProvinceId } from '../model/province.ts';
import { provinceQuestion, type Questionnaire } from '../model/questionnaire.ts';
import { roundRatio } from '../model/rounding.ts';
import { answered, countsOf } from '../model/tally.ts';
import { normVerdict } from '../score/norm.ts';
import { promoterQuestion } from '../score/promoter.ts';
import type { TalliedGroupScore } from '../score/scores.ts';
import { pressRow, type JudgedGroup } from './judged.ts';
import {
  noAnswers,
  notApplicable,
  notPrinted,
  show,
  withhold,
  type Judgement,
  type Press,
  type Value,
} from './judgement.ts';
import type { NormVerdict, PublishedGroup, PublishedQuestion } from './publication.ts';
import { distributionOf, toldQuestions } from './question.ts';
import { pressStrengths, type StrengthLimits } from './strength.ts';

/** Limits that are part of a figure and not only of showing it; they differ by audience. */
export interface GroupLimits extends StrengthLimits {
  /** A province is drawn from this number of clients. */
  readonly minProvinceClients: number;
}

/** A judged group as its audience may have it. */
export function pressGroup<A extends Audience>(
  group: JudgedGroup,
  questionnaire: Questionnaire,
  period: Period,
  limits: GroupLimits,
  press: Press<A>,
): PublishedGroup<A> {
  const { score, total } = group;
  const tallied = score.origin === 'tallied' ? score : null;
  return {
    group: score.group,
    questionnaire: score.questionnaire,
    rows: group.rows.map((row) => pressRow(row, press)),
    total: pressRow(total, press),
    norm: press(judgeNorm(group), tallied && normValue(tallied, period)),
    spread: press(
      group.spread,
      tallied && total.value && { value: tallied.total.grade.spread, n: total.value.n },
    ),
    promoterScore: pressPromoter(group, questionnaire, limits.minAnswers, press),
    questions: tallied ? pressQuestions(group, tallied, questionnaire, press) : [],
    strengths: pressStrengths(group, questionnaire, limits, press),
    provinces: press(
      judgeProvinces(group, limits.minProvinceClients),
      tallied && provincesValue(tallied, limits.minProvinceClients),
    ),
  };
}

/**
 * The verdict is told only where the Total and every service with answers are shown [D]: beside a withheld service it
 * would tell something of that service, which is what cover is for.
 */
function judgeNorm(group: JudgedGroup): Judgement {
  if (group.score.origin === 'printed') return notPrinted;
  if (group.whole.status !== 'show') return group.whole;
  if (group.rows.some((row) => row.judgement.status === 'withhold')) return withhold('cover');
  return group.total.judgement.status === 'show' ? show : noAnswers;
}

function normValue(score: TalliedGroupScore, period: Period): Value<NormVerdict> {
  const grades = score.rows.map((row) => row.grade);
  const value = normVerdict(grades, score.total.grade, period.norm);
  return value && { value, n: score.total.grade.n };
}

/** The promoter score follows its question. A printed one has its completed as n, and nothing else to go by. */
function pressPromoter<A extends Audience>(
  group: JudgedGroup,
  questionnaire: Questionnaire,
  minAnswers: number,
  press: Press<A>,
): PublishedGroup<A>['promoterScore'] {
  const { score, whole } = group;
  if (score.origin === 'printed') {
    if (score.promoterScore === undefined) return press(notPrinted, null);
    const n = score.total.completed;
    const few = n < minAnswers ? withhold('few-answers') : show;
    return press(whole.status === 'show' ? few : whole, { value: score.promoterScore, n });
  }
  const question = promoterQuestion(questionnaire);
  if (question === undefined) return press(notApplicable, null);
  const n = answered(countsOf(score.tally, question.id, question.options.length));
  return press(
    group.questions.get(question.id) ?? noAnswers,
    score.promoterScore && { value: roundRatio(score.promoterScore, 1), n },
  );
}

function pressQuestions<A extends Audience>(
  group: JudgedGroup,
  score: TalliedGroupScore,
  questionnaire: Questionnaire,
  press: Press<A>,
): PublishedQuestion<A>[] {
  return toldQuestions(questionnaire).map((question) => ({
    question: question.id,
    distribution: press(
      group.questions.get(question.id) ?? notApplicable,
      distributionOf(countsOf(score.tally, question.id, question.options.length)),
    ),
  }));
}

/** Too few people with a known province for any to be drawn: then their number stays unsaid too. */
function judgeProvinces(group: JudgedGroup, minClients: number): Judgement {
  if (group.score.origin === 'printed') return notPrinted;
  if (group.whole.status !== 'show') return group.whole;
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
