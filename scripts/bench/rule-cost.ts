import type { Dataset } from '../../src/model/dataset.ts';
import type { Measure } from '../../src/model/measure.ts';
import type { Protection } from '../../src/model/period.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import {
  decideBenchmark,
  participantsOf,
  type BenchmarkDecision,
} from '../../src/publish/benchmark-decision.ts';
import type { Insiders } from '../../src/publish/disclosure/period-audit.ts';
import type { Hiding } from '../../src/publish/participants-answers.ts';
import type { Decision } from '../../src/publish/decision.ts';
import { decideGroup } from '../../src/publish/edition-decision.ts';
import { publishFor } from '../../src/publish/publish.ts';
import { toldQuestions } from '../../src/publish/rules/question.ts';
import { scoreDataset } from '../../src/score/score.ts';
import type { Scores } from '../../src/score/scores.ts';

/** Figures that a reader does not get for the sake of a rule. */
interface Loss {
  /** Services and Totals withheld as cover. */
  readonly services: number;
  readonly totals: number;
  /** Of all participants: means and spreads withheld for what they would tell. */
  readonly means: number;
  readonly spreads: number;
  /** Of all participants: answers told over the providers that show their own, as too few others hide each other. */
  readonly narrowed: number;
  /** Of all participants: answers withheld, as no provider shows its own or fewer than 60 people are left. */
  readonly answers: number;
  /** Of one provider: answers about something personal that are withheld. */
  readonly personal: number;
}

/** A rule, and the settings by which it would not be there. */
interface Rule {
  readonly name: string;
  readonly without: (protection: Protection) => Protection;
}

const rules: readonly Rule[] = [
  {
    name: 'no mean by subtraction, by anyone or by a participant',
    without: (protection) => ({ ...protection, safeWidth: { points: 0, perRespondent: 0 } }),
  },
  {
    name: 'answers of all: from 60 people',
    without: (protection) => ({
      ...protection,
      participants: { ...protection.participants, fivePercentFrom: protection.minAnswers },
    }),
  },
  {
    name: 'personal questions: from 30 people, rounded',
    without: (protection) => ({ ...protection, sensitive: { minAnswers: protection.minAnswers } }),
  },
];

/** What is lost by each rule alone: with all rules there are, and without that one. */
export function ruleTable(name: string, dataset: Dataset): string {
  const scores = scoreDataset(dataset);
  const all = lossOf(scores);
  const line = (label: string, loss: Loss): string =>
    `  ${label.padEnd(56)}${Object.values(loss)
      .map((count: number) => String(count).padStart(10))
      .join('')}`;
  const cost = (rule: Rule): Loss => {
    const without = lossOf(withProtection(scores, rule.without));
    return {
      services: all.services - without.services,
      totals: all.totals - without.totals,
      means: all.means - without.means,
      spreads: all.spreads - without.spreads,
      narrowed: all.narrowed - without.narrowed,
      answers: all.answers - without.answers,
      personal: all.personal - without.personal,
    };
  };
  return [
    `${name}, lost by rule`,
    `  ${''.padEnd(56)}${Object.keys(all)
      .map((label) => label.padStart(10))
      .join('')}`,
    line('all rules', all),
    ...rules.map((rule) => line(rule.name, cost(rule))),
    line('of the first: by a participant that knows its own', insiderCost(scores, all)),
    ...narrowedBy(scores).map(([label, loss]) => line(label, loss)),
  ].join('\n');
}

/** Every benchmark as it is decided, against the participants there are or, for once, against none. */
function benchmarksOf(scores: Scores, insiders?: Insiders): BenchmarkDecision[] {
  const questionnaireOf = (name: string): Questionnaire => {
    const questionnaire = scores.questionnaires[name];
    if (questionnaire === undefined) throw new Error(`no questionnaire named ${name}`);
    return questionnaire;
  };
  return scores.periods.flatMap(({ period, editions, benchmarks }) => {
    const decided = editions.map(({ provider, groups }) => ({
      provider,
      groups: groups.map((group) => decideGroup(group, questionnaireOf(group.questionnaire), period)),
    }));
    return benchmarks.map((score) =>
      decideBenchmark(
        score,
        participantsOf(score, decided),
        questionnaireOf(score.questionnaire),
        period,
        insiders,
      ),
    );
  });
}

/** What is lost because means and spreads hold against participants too, and not against everyone else alone. */
function insiderCost(scores: Scores, all: Loss): Loss {
  const decided = benchmarksOf(scores, () => []);
  const isLost = (decision: Decision): boolean =>
    decision.status === 'withhold' && decision.reason === 'benchmark';
  const means = decided.flatMap(({ grade, services }) => [grade, ...services.values()]);
  return {
    ...nothing,
    means: all.means - means.filter(isLost).length,
    spreads: all.spreads - decided.filter(({ spread }) => isLost(spread)).length,
  };
}

const nothing: Loss = {
  services: 0,
  totals: 0,
  means: 0,
  spreads: 0,
  narrowed: 0,
  answers: 0,
  personal: 0,
};

/**
 * Answers of all that are told over the providers that show their own, or for that reason not at all, by the condition that
 * failed. More than one can.
 */
function narrowedBy(scores: Scores): (readonly [string, Loss])[] {
  const narrowed = benchmarksOf(scores).flatMap(({ score, questions }) => {
    const questionnaire = scores.questionnaires[score.questionnaire];
    const told = new Set(questionnaire ? toldQuestions(questionnaire).map(({ id }) => id) : []);
    return [...questions].flatMap(([id, one]) => (told.has(id) && one.basis === 'shown' ? [one] : []));
  });
  const lossBy = (condition: Hiding): Loss => {
    const failed = narrowed.filter(({ unmet }) => unmet.includes(condition));
    const isShown = ({ decision }: (typeof failed)[number]): boolean => decision.status === 'show';
    return {
      ...nothing,
      narrowed: failed.filter(isShown).length,
      answers: failed.filter((one) => !isShown(one)).length,
    };
  };
  return [
    ['answers of all: fewer than 3 providers hide theirs', lossBy('providers')],
    ['answers of all: too few people without one of these', lossBy('people')],
    ['answers of all: the rest too small beside it (p %)', lossBy('share')],
  ];
}

function withProtection(scores: Scores, change: (protection: Protection) => Protection): Scores {
  return {
    ...scores,
    periods: scores.periods.map((one) => ({
      ...one,
      period: { ...one.period, protection: change(one.period.protection) },
    })),
  };
}

function lossOf(scores: Scores): Loss {
  const { periods } = publishFor(scores, 'public').publication;
  const groups = periods.flatMap(({ editions }) => editions.flatMap((edition) => edition.groups));
  const benchmarks = periods.flatMap((period) => period.benchmarks);
  const count = (measures: readonly Measure<unknown>[], reason: string): number =>
    measures.filter((one) => one.status === 'withheld' && one.reason === reason).length;
  const questions = benchmarks.flatMap((one) => one.questions);
  return {
    services: count(
      groups.flatMap(({ rows }) => rows.map(({ grade }) => grade)),
      'cover',
    ),
    totals: count(
      groups.map(({ total }) => total.grade),
      'cover',
    ),
    means: count(
      benchmarks.flatMap(({ grade, services }) => [grade, ...services.map((one) => one.grade)]),
      'benchmark',
    ),
    spreads: count(
      benchmarks.map(({ spread }) => spread),
      'benchmark',
    ),
    narrowed: questions.filter(
      ({ basis, distribution }) => basis === 'shown' && distribution.status === 'shown',
    ).length,
    answers: questions.filter(
      ({ distribution }) =>
        distribution.status === 'withheld' && /benchmark|few-answers/.test(distribution.reason),
    ).length,
    personal: count(
      groups.flatMap((group) => group.questions.map(({ distribution }) => distribution)),
      'sensitive',
    ),
  };
}
