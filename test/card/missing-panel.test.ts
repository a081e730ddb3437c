import { describe, expect, it } from 'vitest';
import { missingReasons, toldInReport, toldOnCard } from '../../src/card/missing-panel.ts';
import type { Missing, ResponseRow, Summary } from '../../src/card/page.ts';
import type { ProseChapter } from '../../src/card/prose-chapter.ts';

const missing = (sentence: string, ...items: string[]): Missing => ({ id: sentence, sentence, items });
const few = '30 van de 130 cliënten deden mee. Dat is te weinig.';

describe('why something is missing', () => {
  it('says each reason once, with the group before what is missing where two groups lack something', () => {
    expect(
      missingReasons(
        [
          {
            heading: 'Cliënten',
            missing: [missing(few, 'Cijfer', 'Spreiding'), missing('Persoonlijk.', 'Taal')],
          },
          { heading: 'Inburgeraars', missing: [missing('Persoonlijk.', 'Leeftijd')] },
          { heading: 'Opdrachtgevers', missing: [] },
        ],
        new Map(),
      ),
    ).toEqual([
      { reason: few, items: ['Cliënten: Cijfer', 'Cliënten: Spreiding'] },
      { reason: 'Persoonlijk.', items: ['Cliënten: Taal', 'Inburgeraars: Leeftijd'] },
    ]);
  });

  it('leads to the place where the page says a reason, once for all that is missing for reasons told there', () => {
    const place = { label: 'De reden staat in tabel 2.1.', href: '#response' };
    expect(
      missingReasons(
        [
          {
            heading: 'Cliënten',
            missing: [
              missing(few, 'Cijfer'),
              missing('2 van de 9.', 'Jobcoaching'),
              missing('Anders.', 'Kaart'),
            ],
          },
        ],
        new Map([
          [few, place],
          ['2 van de 9.', place],
        ]),
      ),
    ).toEqual([
      { reason: place, items: ['Cijfer', 'Jobcoaching'] },
      { reason: 'Anders.', items: ['Kaart'] },
    ]);
  });
});

describe('what a page says outside its panel', () => {
  it('is on a card the reason above each group without a grade', () => {
    const summary = (id: string, heading: string, status: string, ...sentences: string[]): Summary =>
      ({ id, heading, grade: { status, sentences } }) as unknown as Summary;
    const told = toldOnCard({
      language: 'nl',
      summaries: [
        summary('clients', 'Cliënten', 'withheld', few),
        summary('principals', 'Opdrachtgevers', 'shown', 'Hoog.'),
      ],
    });
    expect([...told]).toEqual([[few, { label: 'De reden staat hierboven bij Cliënten.', href: '#clients' }]]);
  });

  it('is in a report the table of who took part, where the report has one', () => {
    const responses = [
      { group: 'clients' as const, heading: 'Cliënten', rows: [{ sentence: few } as ResponseRow] },
    ];
    const chapter = {
      sections: [{ blocks: [{ kind: 'response', id: 'r', number: '2.1', title: 'Wie deed er mee?' }] }],
    } as unknown as ProseChapter;
    const page = { language: 'en' as const, responses };
    expect([...toldInReport(page, { before: [chapter] })]).toEqual([
      [few, { label: 'The reason is given in table 2.1.', href: '#response' }],
    ]);
    expect(toldInReport(page, { before: [] }).size).toBe(0);
  });
});
