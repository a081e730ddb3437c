import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addTallies, type Tally } from '../../src/model/tally.ts';
import { scoreDataset } from '../../src/score/score.ts';
import { dataset, edition, group, row, tallyOf } from '../publish/editions.ts';

const printed = {
  origin: 'printed',
  provider: 'gedrukt',
  source: { title: 'Rapport', publisher: 'Bureau', date: '2025-03-10' },
  groups: [
    {
      group: 'clients',
      questionnaire: 'clients',
      rows: [],
      total: {
        netSample: 40,
        completed: 30,
        grade: 2,
        published: true,
        place: { file: 'x', line: 1, column: 1 },
      },
    },
  ],
  approaches: [],
} as const;

describe('the benchmark', () => {
  const scores = scoreDataset(
    dataset([
      edition('b', [group([row('jobcoaching', 10, tallyOf([7, 8])), row('diagnose', 4, tallyOf([6]))])]),
      edition('a', [group([row('jobcoaching', 20, tallyOf([9, 9, 10]), 'no')])]),
      edition('c', [group([row('jobcoaching', 0, tallyOf([]))])]),
      printed,
    ]),
  );
  const benchmark = scores.periods[0]?.benchmarks[0];

  it('is over respondents, unpublished ones included, printed editions not', () => {
    expect(benchmark).toMatchObject({
      group: 'clients',
      participants: 2,
      netSample: 34,
      completed: 6,
      grade: { sum: 49, n: 6 },
      response: { numerator: 600, denominator: 34 },
    });
  });

  it('is given per service, in order of number', () => {
    expect(
      benchmark?.services.map((one) => [one.service, one.participants, one.grade.sum, one.grade.n]),
    ).toEqual([
      ['diagnose', 1, 6, 1],
      ['jobcoaching', 2, 43, 5],
    ]);
  });

  it('does not exist where there are printed editions only', () => {
    expect(scoreDataset(dataset([printed])).periods[0]?.benchmarks).toEqual([]);
  });
});

describe('adding tallies', () => {
  const tally: fc.Arbitrary<Tally> = fc.record({
    completed: fc.nat(50),
    counts: fc.dictionary(
      fc.constantFrom('grade', 'work', 'clear'),
      fc.array(fc.nat(9), { minLength: 3, maxLength: 3 }),
    ),
  });
  const settings = { seed: 7, numRuns: 300 };

  it('does not depend on order or on brackets', () => {
    fc.assert(
      fc.property(tally, tally, tally, (a, b, c) => {
        expect(addTallies([a, b, c])).toEqual(addTallies([c, addTallies([b, a])]));
      }),
      settings,
    );
  });

  it('leaves its parts as they were', () => {
    fc.assert(
      fc.property(tally, tally, (a, b) => {
        const before = structuredClone([a, b]);
        addTallies([a, b]);
        expect([a, b]).toEqual(before);
      }),
      settings,
    );
  });
});

describe('an edition that names an unknown questionnaire', () => {
  it('is refused', () => {
    const scored = {
      ...dataset([edition('a', [group([row('jobcoaching', 4, tallyOf([8]))])])]),
      questionnaires: {},
    };
    expect(() => scoreDataset(scored)).toThrow('no questionnaire named clients');
  });
});
