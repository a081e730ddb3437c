import { topSatisfaction, type Question, type Questionnaire } from '../model/questionnaire.ts';
import { compareRatios, percentage, subtractRatios, type Ratio } from '../statistics/rounding.ts';
import { answered, countsOf, type Tally } from '../model/tally.ts';
import { meanSatisfaction } from './grade.ts';

/** An aspect held against the mean of all participants. */
export interface AspectScore {
  /** Question id. */
  readonly aspect: string;
  /** Answers per option, in the order of the options. */
  readonly counts: readonly number[];
  /** Everyone who answered, "geen mening" included. */
  readonly n: number;
  /** Those with an opinion: the mean is theirs. */
  readonly opinions: number;
  /** Own mean minus the mean of all participants, on the scale of the aspect, exact. */
  readonly difference: Ratio;
}

/** Aspects above the mean, best first, and below it, furthest first. They may overlap: staff aspects are aspects too [D]. */
export interface StrengthScores {
  readonly staff: readonly AspectScore[];
  readonly organisation: readonly AspectScore[];
  /** What can be better: negative differences only. */
  readonly improvable: readonly AspectScore[];
}

/**
 * Ranks the aspects that score above the mean of all participants [D]: by difference, ties by share "zeer tevreden",
 * then in questionnaire order. Those below it are ranked by the same rule in a mirror: furthest below first, ties by
 * share "zeer ontevreden". How many answers it takes, and how many are named, is for `publish` to say.
 */
export function rankStrengths(
  questionnaire: Questionnaire,
  tally: Tally,
  participants: Tally,
): StrengthScores {
  const aspects = questionnaire.questions.filter((question) => question.kind === 'aspect');
  const compared = aspects.flatMap((question) => compareAspect(question, tally, participants) ?? []);
  const ranked = compared
    .filter((entry) => entry.score.difference.numerator > 0)
    .sort(
      (a, b) =>
        compareRatios(b.score.difference, a.score.difference) || compareRatios(b.delighted, a.delighted),
    );
  const below = compared
    .filter((entry) => entry.score.difference.numerator < 0)
    .sort(
      (a, b) =>
        compareRatios(a.score.difference, b.score.difference) || compareRatios(b.appalled, a.appalled),
    );
  const staff = new Set(
    questionnaire.batteries.filter((battery) => battery.staff).flatMap((battery) => battery.aspects),
  );
  const scores = ranked.map((entry) => entry.score);
  return {
    staff: scores.filter((score) => staff.has(score.aspect)),
    organisation: scores,
    improvable: below.map((entry) => entry.score),
  };
}

/** Null when either side has no opinion to compare. */
function compareAspect(
  question: Question,
  tally: Tally,
  participants: Tally,
): { score: AspectScore; delighted: Ratio; appalled: Ratio } | null {
  const counts = countsOf(tally, question.id, question.options.length);
  const own = meanSatisfaction(question, counts);
  const all = meanSatisfaction(question, countsOf(participants, question.id, question.options.length));
  const n = answered(counts);
  const delighted = percentage(sumWhere(question, counts, topSatisfaction(question.options)), n);
  const appalled = percentage(sumWhere(question, counts, 1), n);
  if (own === null || all === null || delighted === null || appalled === null) return null;
  return {
    score: {
      aspect: question.id,
      counts,
      n,
      opinions: question.options.reduce(
        (sum, option, index) => sum + (option.satisfaction === undefined ? 0 : (counts[index] ?? 0)),
        0,
      ),
      difference: subtractRatios(own, all),
    },
    delighted,
    appalled,
  };
}

function sumWhere(question: Question, counts: readonly number[], satisfaction: number): number {
  return question.options.reduce(
    (sum, option, index) => sum + (option.satisfaction === satisfaction ? (counts[index] ?? 0) : 0),
    0,
  );
}
