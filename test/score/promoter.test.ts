import { describe, expect, it } from 'vitest';
import { roundRatio } from '../../src/statistics/rounding.ts';
import { promoterQuestion, promoterScore } from '../../src/score/promoter.ts';
import { questionnaires } from '../publish/editions.ts';

const clients = questionnaires['clients'];
const question = clients && promoterQuestion(clients);

describe('the promoter score', () => {
  it('is about the question whose options carry weights', () => {
    expect(question?.id).toBe('recommended');
    expect(clients && promoterQuestion({ ...clients, questions: [] })).toBeUndefined();
  });

  it.each<[readonly number[], number | null]>([
    [[14, 2, 0], 87.5],
    [[15, 0, 1], 87.5],
    [[9, 9, 6], 12.5],
    [[0, 24, 0], 0],
    [[0, 0, 5], -100],
    [[0, 2, 1], -33.3],
    [[0, 15, 1], -6.3],
    [[0, 0, 0], null],
  ])('of %j is %j', (counts, expected) => {
    const score = question ? promoterScore(question, counts) : null;
    expect(score && roundRatio(score, 1)).toBe(expected);
  });
});
