import type { Protection } from '../model/period.ts';
import type { Question, Questionnaire } from '../model/questionnaire.ts';
import { isAboutPeople } from '../model/share-rounding.ts';
import { answered, countsOf, type Tally } from '../model/tally.ts';
import type { BenchmarkScore } from '../score/scores.ts';
import { noAnswers, show, withhold, type Decision } from './decision.ts';
import type { GroupDecision } from './edition-decision.ts';
import type { Basis, Benchmark } from './publication.ts';
import { decideAnswers, decideQuestions } from './rules/question.ts';
import { roundedAnswers, type RoundedPeople } from './rules/rounded-people.ts';

/** What is decided about the answers of all participants to one question. */
export interface ParticipantsAnswers {
  readonly decision: Decision;
  readonly basis: Basis;
  /** Why they are not everyone's: the conditions that failed. */
  readonly unmet: readonly Hiding[];
  /** People per option: everyone's, or those of the providers that show their own. */
  readonly counts: readonly number[];
  /** The same where they are about something personal. */
  readonly rounded: RoundedPeople | undefined;
}

/** A condition under which providers that hide their answers hide each other [D]. */
export type Hiding =
  /** They are enough providers. */
  | 'providers'
  /** Without any one of them, who knows its own, enough people are left. */
  | 'people'
  /** Without the two largest the rest is at least a share of the largest: the p % rule. */
  | 'share';

interface Answers {
  readonly basis: Basis;
  /** The conditions that failed where `basis` is the providers that show their own; empty otherwise. */
  readonly unmet: readonly Hiding[];
  readonly counts: readonly number[];
}

/**
 * Decides about the answers of all participants, by question id. They are told where nobody hides the own answers, or
 * where those who do hide each other (`Hiding`); otherwise over the providers that show their own. About
 * something personal every provider counts as hidden, as what each shows is rounded [D].
 */
export function decideParticipantsAnswers(
  score: BenchmarkScore,
  participants: readonly { readonly group: GroupDecision }[],
  questionnaire: Questionnaire,
  protection: Protection,
): ReadonlyMap<string, ParticipantsAnswers> {
  const rounded = roundedAnswers(questionnaire, score.tally);
  const told = new Map<string, Answers>();
  const decide = (question: Question, counts: readonly number[]): Decision => {
    const people = rounded.get(question.id);
    const answers = answersOf(question, counts, participants, people !== undefined, protection);
    told.set(question.id, answers);
    const n = answered(answers.counts);
    if (n === 0) return withhold('benchmark');
    const decision = decideAnswers(answers.counts, people, protection);
    if (decision.status !== 'show') return decision;
    return n < protection.participants.fivePercentFrom ? withhold('few-answers') : show;
  };
  // where some participants were never split by service, anyone may have been asked anything
  const isSplit = participants.every(({ group }) => group.rows.length > 0);
  const decisions = decideQuestions(
    questionnaire,
    score.tally,
    { rows: isSplit ? score.services : [], completed: score.completed },
    score.completed === 0 ? noAnswers : show,
    decide,
  );
  return new Map(
    [...decisions].map(([id, decision]) => {
      const answers = told.get(id) ?? { basis: 'all' as const, unmet: [], counts: [] };
      return [id, { decision, ...answers, rounded: rounded.get(id) }];
    }),
  );
}

/**
 * The public answers of all participants, over the people they are told of. Those about something personal are left out:
 * an order against them would tell more than their rounding does.
 */
export function comparedAnswers(questions: ReadonlyMap<string, ParticipantsAnswers>): Tally {
  const told = [...questions].filter(
    ([, { decision, rounded }]) => decision.status === 'show' && rounded === undefined,
  );
  return { completed: 0, counts: Object.fromEntries(told.map(([id, { counts }]) => [id, counts])) };
}

/** The published shares of a group's participants in the place of numbers of people: a mean is the same of both. */
export function publishedAnswers(benchmarks: readonly Benchmark[], group: Benchmark['group']): Tally {
  const questions = benchmarks.find((one) => one.group === group)?.questions ?? [];
  const told = questions.flatMap(({ question, distribution }): [string, readonly number[]][] => {
    if (distribution.status !== 'shown' || isAboutPeople(distribution.value.rounding)) return [];
    return [[question, distribution.value.shares]];
  });
  return { completed: 0, counts: Object.fromEntries(told) };
}

function answersOf(
  question: Question,
  all: readonly number[],
  participants: readonly { readonly group: GroupDecision }[],
  isPersonal: boolean,
  protection: Protection,
): Answers {
  const own = participants.flatMap(({ group: { score, questions } }) => {
    if (score.origin === 'printed') return [];
    const counts = countsOf(score.tally, question.id, question.options.length);
    const isShown = !isPersonal && questions.get(question.id)?.status === 'show';
    return answered(counts) === 0 ? [] : [{ counts, isShown }];
  });
  const hidden = own.filter(({ isShown }) => !isShown).map(({ counts }) => answered(counts));
  const least = isPersonal
    ? Math.max(protection.sensitive.minAnswers, protection.minAnswers)
    : protection.minAnswers;
  const unmet = hidden.length === 0 ? [] : unmetConditions(hidden, least, protection);
  if (unmet.length === 0) return { basis: 'all', unmet, counts: all };
  const shown = own.filter(({ isShown }) => isShown);
  return {
    basis: 'shown',
    unmet,
    counts: all.map((_, at) => answered(shown.map(({ counts }) => counts[at] ?? 0))),
  };
}

/**
 * What fails of the conditions under which no provider that knows its own answers finds those of another in what the shown
 * distributions leave. In: the number of answers of every provider that hides them.
 */
function unmetConditions(hidden: readonly number[], least: number, protection: Protection): Hiding[] {
  const [largest = 0, second = 0] = hidden.toSorted((a, b) => b - a);
  const people = answered(hidden);
  const { minPercentOfLargest } = protection.participants;
  return [
    ...(hidden.length >= protection.minHiddenProviders ? [] : (['providers'] as const)),
    ...(people - largest >= least ? [] : (['people'] as const)),
    ...(100 * (people - largest - second) >= minPercentOfLargest * largest ? [] : (['share'] as const)),
  ];
}
