import { describe, expect, it } from 'vitest';
import { exampleTable, specimenParts } from '../../src/card/explained.ts';
import type { Specimen } from '../../src/card/specimen.ts';
import { responseExamples } from '../../src/site/response-examples.ts';
import { period } from '../publish/editions.ts';

const { publication: rule } = period;

describe('the examples of the response rule', () => {
  it('are what the rule of the period asks', () => {
    expect(exampleTable(responseExamples(rule), '2025', 'nl').table).toEqual({
      caption: 'Hoeveel mensen moeten meedoen voor een cijfer, 2025',
      head: ['Uitgenodigd', 'Moeten meedoen'],
      rows: [
        ['10 mensen', '5 mensen'],
        ['25 mensen', '13 mensen'],
        ['50 mensen', '20 mensen'],
        ['100 mensen', '30 mensen'],
        ['200 mensen', '50 mensen'],
      ],
    });
  });

  it('follow another rule, and say where a group is too small for it', () => {
    const strict = {
      ...rule,
      minCompleted: 20,
      bands: [{ netSampleUpTo: null, minResponsePercent: 40, orCompleted: 60 }],
    };
    expect(exampleTable(responseExamples(strict), '2030', 'en').table.rows).toEqual([
      ['10 people', 'too small for a grade'],
      ['25 people', '20 people'],
      ['50 people', '20 people'],
      ['100 people', '40 people'],
      ['200 people', '60 people'],
    ]);
  });
});

describe('the numbered parts of a specimen', () => {
  const specimenWith = (sentences: readonly string[]) => ({ grade: { sentences } }) as unknown as Specimen;

  it.each([
    [['Haalt de norm.', 'Hoger dan alle deelnemers.'], 6],
    [['Haalt de norm.'], 5],
    [[], 4],
  ])('with the sentences %j are %i', (sentences, count) => {
    const parts = specimenParts(specimenWith(sentences), 'nl');
    expect(parts).toHaveLength(count);
    expect(new Set(parts).size).toBe(count);
  });
});
