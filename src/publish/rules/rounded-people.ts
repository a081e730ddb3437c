import type { Question, Questionnaire } from '../../model/questionnaire.ts';
import { ratio, roundRatio } from '../../statistics/rounding.ts';
import { answered, countsOf, type Tally } from '../../model/tally.ts';

/** Numbers of people about something personal are told to the nearest of this [D], as HESA does. */
const nearest = 5;
/** Of those who were led to a routed question so many per cent must have answered it, or its shares would be others [D]. */
const minPercentAnswered = 90;

/** The answers to a question about something personal, as the public may have them. */
export interface RoundedPeople {
  /** People per option, each a multiple of 5. */
  readonly people: readonly number[];
  /** What the numbers of people are a share of, a multiple of 5. */
  readonly n: number;
  /** The number of answers on which showing it is decided: nothing else decides. */
  readonly decidedOn: number;
}

/**
 * Answers to every question that is sensitive, or routed by one that is, with people rounded to the nearest 5 [D]. The
 * largest option is what the others leave of the rounded n: with every option rounded and n known, single numbers follow.
 * n of a routed question is what is told of those who were led to it, so that it tells no more of its parent than the
 * parent does. Where many options are rounded up and next to nothing is left, the largest
 * is told as the largest of the others is.
 */
export function roundedAnswers(
  questionnaire: Questionnaire,
  tally: Tally,
): ReadonlyMap<string, RoundedPeople> {
  const rounded = new Map<string, RoundedPeople>();
  const byId = new Map(questionnaire.questions.map((question) => [question.id, question]));
  for (const question of questionnaire.questions) {
    const parent = question.when && byId.get(question.when.question);
    const above = parent && rounded.get(parent.id);
    if (question.sensitive !== true && !above) continue;
    const counts = countsOf(tally, question.id, question.options.length);
    rounded.set(
      question.id,
      parent && above ? routedPeople(counts, question, parent, above, tally) : ownPeople(counts),
    );
  }
  return rounded;
}

function ownPeople(counts: readonly number[]): RoundedPeople {
  const exact = answered(counts);
  const n = toNearest(exact);
  return { people: sharedOut(counts, n), n, decidedOn: exact };
}

function routedPeople(
  counts: readonly number[],
  question: Question,
  parent: Question,
  above: RoundedPeople,
  tally: Tally,
): RoundedPeople {
  const leads = parent.options.map((option) => question.when?.answers.includes(option.id) === true);
  const among = (people: readonly number[]): number => answered(people.filter((_, at) => leads[at] === true));
  const led = among(countsOf(tally, parent.id, parent.options.length));
  const n = among(above.people);
  const isAnswered = 100 * answered(counts) >= minPercentAnswered * led;
  return { people: sharedOut(counts, n), n, decidedOn: isAnswered ? n : 0 };
}

/** People per option to the nearest 5, the largest option the rest of n. Of equals the first is the largest. */
function sharedOut(counts: readonly number[], n: number): number[] {
  const largest = counts.indexOf(Math.max(...counts));
  const others = counts.map((count, at) => (at === largest ? 0 : toNearest(count)));
  const rest = n - answered(others);
  const told = rest < nearest ? Math.max(...others) : rest;
  return others.map((people, at) => (at === largest ? told : people));
}

function toNearest(people: number): number {
  return nearest * roundRatio(ratio(people, nearest), 0);
}
