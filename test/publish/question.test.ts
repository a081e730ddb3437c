import { describe, expect, it } from 'vitest';
import { noAnswers, show, withhold, type Decision } from '../../src/publish/decision.ts';
import { distributionOf } from '../../src/publish/rules/distribution.ts';
import { roundedAnswers } from '../../src/publish/rules/rounded-people.ts';
import { decideAnswers, decideQuestions, toldQuestions } from '../../src/publish/rules/question.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import { period, questionnaires, tallyOf } from './editions.ts';

const clients = questionnaires['clients'] as Questionnaire;
const { protection } = period;

function said(decision: Decision | undefined): string {
  if (decision === undefined) return 'nothing';
  return 'reason' in decision ? decision.reason : decision.status;
}

describe('a distribution', () => {
  it.each<[readonly number[], readonly number[] | null]>([
    [
      [0, 5, 10, 1, 0],
      [0, 31, 63, 6, 0],
    ],
    [
      [0, 4, 12, 0, 0],
      [0, 25, 75, 0, 0],
    ],
    [
      [1, 1, 1],
      [33, 33, 33],
    ],
    [[0, 0], null],
  ])('of %j is %j', (counts, expected) => {
    expect(distributionOf(counts)?.value.shares ?? null).toEqual(expected);
  });
});

describe('thresholds of a question', () => {
  it.each<[string, readonly number[], string]>([
    ['work', [5, 4], 'few-answers'],
    ['work', [9, 1], 'show'],
    ['work', [10, 0], 'show'],
    ['clear', [0, 5, 10, 1, 0], 'show'],
    ['clear', [0, 3, 5, 1, 0], 'few-answers'],
    ['complaint', [14, 15], 'sensitive'],
    ['complaint', [15, 15], 'show'],
    ['complaint', [27, 3], 'show'],
    ['complaint', [28, 2], 'show'],
    ['complaint', [99, 1], 'show'],
    ['complaint', [100, 0], 'show'],
    ['complaint', [1, 28], 'sensitive'],
    ['complaint', [0, 3], 'sensitive'],
  ])('%s %j: %s', (id, counts, expected) => {
    const rounded = roundedAnswers(clients, tallyOf([], { [id]: counts }));
    expect(said(decideAnswers(counts, rounded.get(id), protection))).toBe(expected);
  });
});

describe('the questions of a group', () => {
  const tally = tallyOf(
    [],
    {
      recommended: [12, 5, 3],
      diagnosis: [6, 6],
      clear: [0, 10, 10, 0, 0],
      work: [12, 8],
      helped: [7, 5],
      complaint: [4, 16],
      filed: [3, 1],
      solved: [2, 1],
    },
    20,
  );
  const decided = (
    rows: readonly { service: string; completed: number }[],
    whole: Decision,
    completed = 20,
  ): Record<string, string> => {
    const map = decideQuestions(clients, tally, { rows, completed }, whole, (question, counts) =>
      decideAnswers(counts, roundedAnswers(clients, tally).get(question.id), protection),
    );
    return Object.fromEntries(toldQuestions(clients).map((one) => [one.id, said(map.get(one.id))]));
  };

  it('are told, withheld, absent or not applicable each for its own reason', () => {
    expect(decided([{ service: 'jobcoaching', completed: 20 }], show)).toEqual({
      recommended: 'show',
      diagnosis: 'not-applicable',
      clear: 'show',
      polite: 'no-answers',
      phone: 'no-answers',
      place: 'no-answers',
      work: 'show',
      helped: 'show',
      complaint: 'sensitive',
      filed: 'parent',
      solved: 'parent',
    });
  });

  it('follow a withheld Total, whoever answered', () => {
    const outcome = decided(
      [
        { service: 'jobcoaching', completed: 20 },
        { service: 'diagnose', completed: 0 },
      ],
      withhold('total'),
    );
    expect(outcome).toMatchObject({
      recommended: 'total',
      polite: 'total',
      filed: 'total',
      diagnosis: 'no-answers',
    });
  });

  it('are absent where nobody completed anything', () => {
    const outcome = decided([{ service: 'jobcoaching', completed: 0 }], noAnswers, 0);
    expect(outcome).toMatchObject({
      recommended: 'no-answers',
      diagnosis: 'not-applicable',
      filed: 'no-answers',
    });
  });

  it('are all asked of a group that was never split by service', () => {
    expect(decided([], show)['diagnosis']).toBe('show');
  });
});
