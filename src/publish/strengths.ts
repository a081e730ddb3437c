import type { Audience } from '../model/measure.ts';
import type { Protection } from '../model/period.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { countsOf, type Tally } from '../model/tally.ts';
import type { PrintedGroupScore, TalliedGroupScore } from '../score/scores.ts';
import { rankStrengths, type AspectScore } from '../score/strength.ts';
import type { GroupDecision } from './edition-decision.ts';
import { noAnswers, notPrinted, show, withhold, type Decision, type Disclose } from './decision.ts';
import type { PublishedStrength, PublishedStrengths } from './publication.ts';
import { distributionOf } from './rules/distribution.ts';

/** How many answers an aspect takes, how many aspects are named, and which may be compared: it differs by audience. */
export interface StrengthLimits {
  /** Answers other than "geen mening": the mean is theirs [D]. */
  readonly minAnswers: number;
  readonly most: Protection['strengths'];
  /**
   * The public answers of all participants, per aspect: an order against a secret mean would tell of it. An aspect that
   * is not in it is not compared.
   */
  readonly participants: Tally;
}

/**
 * A group's relative strengths and what can be better, from tallies or from print, which names no such points. n is
 * everyone who completed: a completed questionnaire has an answer to every aspect.
 */
export function discloseStrengths<A extends Audience>(
  group: GroupDecision,
  questionnaire: Questionnaire,
  limits: StrengthLimits,
  disclose: Disclose<A>,
): PublishedStrengths<A> {
  return group.score.origin === 'printed'
    ? disclosePrinted(group.score, group.forGroup, limits, disclose)
    : discloseTallied(group.score, group.forGroup, questionnaire, limits, disclose);
}

/** The strengths of a provider's own report: those that its card shows, and its own where the card shows none. */
export function asOnCard<A extends Audience>(
  own: PublishedStrengths<A>,
  card: PublishedStrengths<'public'>,
): PublishedStrengths<A> {
  return {
    staff: card.staff.status === 'shown' ? card.staff : own.staff,
    organisation: card.organisation.status === 'shown' ? card.organisation : own.organisation,
    improvable: card.improvable.status === 'shown' ? card.improvable : own.improvable,
  };
}

function discloseTallied<A extends Audience>(
  score: TalliedGroupScore,
  forGroup: Decision,
  questionnaire: Questionnaire,
  limits: StrengthLimits,
  disclose: Disclose<A>,
): PublishedStrengths<A> {
  const n = score.total.completed;
  const isAllowed = (one: AspectScore): boolean => one.opinions >= limits.minAnswers;
  const ranked = rankStrengths(questionnaire, score.tally, limits.participants);
  const staffAspects = questionnaire.batteries.filter((one) => one.staff).flatMap((one) => one.aspects);
  const allAspects = questionnaire.batteries.flatMap((one) => one.aspects);
  const decide = (aspects: readonly string[]): Decision =>
    decideList(
      forGroup,
      aspects.map((aspect) => ({ aspect, opinions: opinionsOf(aspect, score, questionnaire) })),
      limits,
    );
  const staff = ranked.staff
    .filter(isAllowed)
    .slice(0, limits.most.staff)
    .map((one): PublishedStrength => ({
      aspect: one.aspect,
      distribution: distributionOf(one.counts)?.value ?? { shares: [], rounding: 'percent' },
      n: one.n,
    }));
  const named = (list: readonly AspectScore[], most: number): string[] =>
    list
      .filter(isAllowed)
      .slice(0, most)
      .map((one) => one.aspect);
  const organisation = named(ranked.organisation, limits.most.organisation);
  const improvable = named(ranked.improvable, limits.most.improvable);
  return {
    staff: disclose(decide(staffAspects), n === 0 ? null : { value: staff, n }),
    organisation: disclose(decide(allAspects), n === 0 ? null : { value: organisation, n }),
    improvable: disclose(decide(allAspects), n === 0 ? null : { value: improvable, n }),
  };
}

/** Shown and empty when some aspect could be compared and none is above the mean of all participants. */
function decideList(
  forGroup: Decision,
  aspects: readonly { readonly aspect: string; readonly opinions: number }[],
  limits: StrengthLimits,
): Decision {
  if (forGroup.status !== 'show') return forGroup;
  if (aspects.every((one) => one.opinions === 0)) return noAnswers;
  const enough = aspects.filter((one) => one.opinions >= limits.minAnswers);
  if (enough.length === 0) return withhold('few-answers');
  return enough.some((one) => one.aspect in limits.participants.counts) ? show : withhold('benchmark');
}

function opinionsOf(aspect: string, score: TalliedGroupScore, questionnaire: Questionnaire): number {
  const question = questionnaire.questions.find((one) => one.id === aspect);
  if (question === undefined) return 0;
  const counts = countsOf(score.tally, aspect, question.options.length);
  return question.options.reduce(
    (sum, option, index) => sum + (option.satisfaction === undefined ? 0 : (counts[index] ?? 0)),
    0,
  );
}

/** A printed report names its own strengths; how many answered is taken to be its completed. */
function disclosePrinted<A extends Audience>(
  score: PrintedGroupScore,
  forGroup: Decision,
  limits: StrengthLimits,
  disclose: Disclose<A>,
): PublishedStrengths<A> {
  const n = score.total.completed;
  const { strengths } = score;
  if (strengths === undefined) {
    return {
      staff: disclose(notPrinted, null),
      organisation: disclose(notPrinted, null),
      improvable: disclose(notPrinted, null),
    };
  }
  const few = n < limits.minAnswers ? withhold('few-answers') : show;
  const decision = forGroup.status === 'show' ? few : forGroup;
  const staff = strengths.staff.map((one) => ({
    aspect: one.aspect,
    distribution: { shares: one.shares, rounding: 'percent' as const },
    n,
  }));
  return {
    staff: disclose(decision, { value: staff, n }),
    organisation: disclose(decision, { value: strengths.organisation, n }),
    improvable: disclose(notPrinted, null),
  };
}
