import { describe, expect, it } from 'vitest';
import { rankStrengths } from '../../src/score/strength.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import { questionnaires, tallyOf } from '../publish/editions.ts';

const clients = questionnaires['clients'] as Questionnaire;

/** Geen mening, zeer tevreden, tevreden, ontevreden, zeer ontevreden. */
const all = tallyOf(
  [],
  {
    clear: [0, 50, 50, 0, 0],
    polite: [0, 50, 50, 0, 0],
    phone: [0, 50, 50, 0, 0],
    place: [0, 50, 50, 0, 0],
  },
  100,
);

function names(counts: Readonly<Record<string, readonly number[]>>): {
  staff: string[];
  organisation: string[];
} {
  const ranked = rankStrengths(clients, tallyOf([], counts, 16), all);
  return {
    staff: ranked.staff.map((one) => one.aspect),
    organisation: ranked.organisation.map((one) => one.aspect),
  };
}

describe('relative strengths', () => {
  it('rank by difference with all participants, staff apart and among all', () => {
    expect(
      names({
        clear: [0, 9, 7, 0, 0],
        polite: [0, 10, 6, 0, 0],
        phone: [0, 12, 4, 0, 0],
        place: [0, 11, 5, 0, 0],
      }),
    ).toEqual({ staff: ['polite', 'clear'], organisation: ['phone', 'place', 'polite', 'clear'] });
  });

  it('are positive differences only', () => {
    expect(
      names({
        clear: [0, 8, 8, 0, 0],
        polite: [0, 7, 9, 0, 0],
        phone: [0, 9, 7, 0, 0],
        place: [0, 0, 16, 0, 0],
      }),
    ).toEqual({ staff: [], organisation: ['phone'] });
  });

  it('leave geen mening out of the mean, and break ties by share zeer tevreden of all answers', () => {
    expect(names({ clear: [8, 6, 2, 0, 0], polite: [0, 12, 4, 0, 0] })).toEqual({
      staff: ['polite', 'clear'],
      organisation: ['polite', 'clear'],
    });
  });

  it('break the last ties by the order of the questionnaire', () => {
    expect(names({ place: [0, 12, 4, 0, 0], polite: [0, 12, 4, 0, 0] }).organisation).toEqual([
      'polite',
      'place',
    ]);
  });

  it('say how many answered and how many had an opinion', () => {
    const { staff } = rankStrengths(clients, tallyOf([], { clear: [3, 12, 1, 0, 0] }, 16), all);
    expect(staff[0]).toMatchObject({
      n: 16,
      opinions: 13,
      difference: { numerator: 550, denominator: 1300 },
    });
  });

  it('compare nothing where nobody has an opinion', () => {
    expect(names({ clear: [16, 0, 0, 0, 0] })).toEqual({ staff: [], organisation: [] });
    expect(rankStrengths(clients, tallyOf([], { clear: [0, 16, 0, 0, 0] }), tallyOf([]))).toEqual({
      staff: [],
      organisation: [],
      improvable: [],
    });
  });
});

describe('what can be better', () => {
  const below = (counts: Readonly<Record<string, readonly number[]>>): string[] =>
    rankStrengths(clients, tallyOf([], counts, 16), all).improvable.map((one) => one.aspect);

  it('ranks by the same rule in a mirror: furthest below all participants first', () => {
    expect(
      below({
        clear: [0, 7, 9, 0, 0],
        polite: [0, 2, 14, 0, 0],
        phone: [0, 9, 7, 0, 0],
        place: [0, 8, 8, 0, 0],
      }),
    ).toEqual(['polite', 'clear']);
  });

  it('breaks ties by share zeer ontevreden', () => {
    // both have a mean of 3.125
    expect(below({ clear: [0, 6, 6, 4, 0], polite: [0, 8, 4, 2, 2] })).toEqual(['polite', 'clear']);
  });
});
