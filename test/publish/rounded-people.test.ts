import { describe, expect, it } from 'vitest';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import { shareReading } from '../../src/model/share-rounding.ts';
import { answered } from '../../src/model/tally.ts';
import { publishFor } from '../../src/publish/publish.ts';
import { roundedDistribution } from '../../src/publish/rules/distribution.ts';
import { roundedAnswers } from '../../src/publish/rules/rounded-people.ts';
import { scoreDataset } from '../../src/score/score.ts';
import { dataset, edition, group, questionnaires, row, tallyOf } from './editions.ts';

const clients = questionnaires['clients'] as Questionnaire;

/** What the public gets of these answers to a question about something personal. */
function told(counts: readonly number[]): ReturnType<typeof roundedDistribution> {
  const rounded = roundedAnswers(clients, tallyOf([], { complaint: counts })).get('complaint');
  return rounded ? roundedDistribution(rounded) : null;
}

/** Every way in which n people can choose between so many options. */
function* everyCount(n: number, options: number): Generator<number[]> {
  if (options === 1) {
    yield [n];
    return;
  }
  for (let own = 0; own <= n; own += 1) {
    for (const rest of everyCount(n - own, options - 1)) yield [own, ...rest];
  }
}

describe('answers about something personal', () => {
  it.each<[readonly number[], readonly number[], number]>([
    // 40 people: nobody, one and two are told alike
    [[0, 40], [0, 95], 40],
    [[2, 38], [0, 95], 40],
    [[3, 37], [13, 88], 40],
    [[20, 21], [50, 50], 40],
    // the largest is what the others leave, whatever it rounds to itself
    [[12, 14, 7], [29, 57, 14], 35],
    [[33, 33, 1], [46, 54, 0], 65],
    // ten options of three people each round up to more than there are
    [[3, 3, 3, 3, 3, 3, 3, 3, 3, 3], [17, 17, 17, 17, 17, 17, 17, 17, 17, 17], 30],
  ])('%j are told as %j of about %i', (counts, shares, n) => {
    expect(told(counts)).toEqual({ value: { shares, rounding: 'five-people' }, n });
  });

  it('give no number of people and no cell of one or two away, to one who knows how many answered', () => {
    let worlds = 0;
    const sizes = Array.from({ length: 30 }, (_, index) => 30 + index);
    for (const [options, people] of [
      [2, sizes],
      [3, sizes],
      [4, [30, 33, 37]],
    ] as const) {
      for (const n of people) {
        const alike = new Map<string, Set<number>[]>();
        for (const counts of everyCount(n, options)) {
          worlds += 1;
          const key = JSON.stringify(told(counts));
          const seen = alike.get(key) ?? counts.map(() => new Set<number>());
          counts.forEach((count, at) => seen[at]?.add(count));
          alike.set(key, seen);
        }
        for (const [key, cells] of alike) {
          for (const possible of cells) {
            expect(possible.size, `${n}: ${key}`).toBeGreaterThan(1);
            expect(
              [...possible].every((count) => count === 1 || count === 2),
              key,
            ).toBe(false);
          }
        }
      }
    }
    expect(worlds).toBeGreaterThan(30_000);
  });

  it('are shown by the number of answers alone, in 500 editions', () => {
    let seed = 7;
    const next = (below: number): number => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    const seen = { shown: 0, withheld: 0, routed: 0 };
    for (let turn = 0; turn < 10; turn += 1) {
      const answers = Array.from({ length: 50 }, () => {
        const n = 20 + next(80);
        const yes = next(3) === 0 ? next(3) : next(n + 1);
        const filed = next(yes + 1);
        return { n, complaint: [yes, n - yes], filed: [filed, yes - filed] };
      });
      const editions = answers.map(({ n, complaint, filed }, at) =>
        edition(`p${at}`, [
          group([
            row(
              'scholing',
              n,
              tallyOf(
                Array.from({ length: n }, () => 8),
                { complaint, filed },
              ),
            ),
          ]),
        ]),
      );
      const [period] = publishFor(scoreDataset(dataset(editions)), 'public').publication.periods;
      answers.forEach(({ n, complaint, filed }, at) => {
        const questions = period?.editions.find(({ provider }) => provider === `p${at}`)?.groups[0]
          ?.questions;
        const measure = questions?.find(({ question }) => question === 'complaint')?.distribution;
        expect(measure?.status, `${n}: ${complaint.join()}`).toBe(n >= 30 ? 'shown' : 'withheld');
        seen[n >= 30 ? 'shown' : 'withheld'] += 1;
        if (measure?.status !== 'shown' || answered(filed) === 0) return;
        // whom it was asked is told of the parent: nothing beyond that number decides or is told
        const parent = roundedAnswers(clients, tallyOf([], { complaint })).get('complaint');
        const routed = questions?.find(({ question }) => question === 'filed')?.distribution;
        expect(routed?.status).toBe((parent?.people[0] ?? 0) >= 30 ? 'shown' : 'withheld');
        if (routed?.status !== 'shown') return;
        expect(routed.n).toBe(parent?.people[0]);
        expect(
          routed.value.shares.some((share) => shareReading(share, 'five-people') === 'exact' && share < 5),
        ).toBe(false);
        seen.routed += 1;
      });
    }
    expect(seen.shown + seen.withheld).toBe(500);
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(30);
  });
});
