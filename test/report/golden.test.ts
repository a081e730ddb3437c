import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/card/report.ts';
import { pdfDocument } from '../../src/download/pdf/document.ts';
import { createTypesetter } from '../../src/download/pdf/typesetter.ts';
import { bookmarks, openPdf, pdfText, prose, references, reportFor, sidesAt } from './made.ts';

/**
 * From answers to the figures that the two reference reports print (reference/*.txt), for made-up providers whose
 * answers were chosen to give them.
 */
const reports: Record<string, Report> = {};
beforeAll(async () => {
  const [{ own }, words] = await Promise.all([sidesAt(references), prose()]);
  reports['2020'] = reportFor(own, words, 'merelnest', '2020', 'nl');
  reports['2021'] = reportFor(own, words, 'kwartelhof', '2021', 'nl');
});

function report(period: string): Report {
  const found = reports[period];
  if (!found) throw new Error(`no report of ${period}`);
  return found;
}

describe('table 1.1', () => {
  it.each([
    ['2020', 0, ['Sociale activering en participatie', '32', '16', '50,0%', '8,6', 'ja']],
    ['2020', 1, ['Totaal', '32', '16', '50,0%', '8,6', 'ja']],
    ['2021', 0, ['Diagnose, onderzoek en loopbaanoriëntatie', '8', '2', '25,0%', '8,0', 'nee']],
    ['2021', 1, ['Jobcoaching', '7', '2', '28,6%', '8,5', 'nee']],
    ['2021', 2, ['Toeleiden naar werk vanuit situatie geen werk', '135', '16', '11,9%', '7,4', 'nee']],
    ['2021', 3, ['Sociale activering en participatie', '26', '4', '15,4%', '9,0', 'nee']],
    ['2021', 4, ['Totaal', '176', '24', '13,6%', '7,8', 'nee']],
    ['2021', 5, ['Totaal', '1', '0', '0,0%', '--', 'ja']],
  ])('%s, row %i', (period, index, cells) => {
    const row = report(period).page.responses.flatMap((table) => table.rows)[index];
    expect(row && [row.label, row.netSample, row.completed, row.response, row.grade, row.published]).toEqual(
      cells,
    );
  });
});

describe('summary card', () => {
  it.each([
    // the printed order, with geen mening, the first of them, last
    ['2020', 'Duidelijk informatie verstrekken', [31, 63, 6, 0, 0]],
    ['2021', 'Aandacht voor vacatures', [25, 75, 0, 0, 0]],
  ])('%s: staff aspect with its ring', (period, label, shares) => {
    const staff = report(period).page.summaries[0]?.staff;
    if (!staff || !('figure' in staff) || staff.figure.kind !== 'donut') throw new Error('no ring');
    expect(staff.label).toBe(label);
    expect(staff.figure.parts.map((part) => part.share)).toEqual(shares);
  });

  it('2020: four aspects of the organisation', () => {
    const { organisation } = report('2020').page.summaries[0] ?? {};
    expect(organisation).toEqual({
      labels: [
        'Snelheid van kennismaking',
        'De eerste kennismaking',
        'De plaats waar de gesprekken plaatsvonden',
        'Telefonische bereikbaarheid',
      ],
    });
  });

  // the fourth of the reference is an aspect of staff that its own staff list does not name: no one order gives both
  it('2021: the first three aspects of the organisation', () => {
    const organisation = report('2021').page.summaries[0]?.organisation;
    if (!organisation || !('labels' in organisation)) throw new Error('no list');
    expect(organisation.labels.slice(0, 3)).toEqual([
      'De eerste kennismaking',
      'De plaats waar de gesprekken plaatsvonden',
      'Snelheid van kennismaking',
    ]);
  });

  it.each([
    ['2020', 'Actuele promotorscore: 87,5.'],
    ['2021', 'Actuele promotorscore: 12,5.'],
  ])('%s: promoter score', (period, note) => {
    const figures = report(period).page.chapters[0]?.sections[0]?.figures ?? [];
    expect(figures.find((figure) => figure.note)?.note).toContain(note);
  });
});

/** Sections and figures of the clients' chapter, in the order of the reference report. */
const outlines: Readonly<Record<string, readonly string[]>> = {
  '2020': [
    '3.1 Oordeel',
    'Figuur 3.1 Gemiddeld cijfer',
    'Figuur 3.2 Spreiding van de cijfers',
    'Figuur 3.3 Aangeraden bij anderen',
    '3.2 Aanleiding',
    'Figuur 3.4 Aanleiding',
    'Figuur 3.5 Financiële maatregel mogelijk',
    'Figuur 3.6 Financiële maatregel opgelegd',
    '3.3 Contact',
    'Figuur 3.7 Contact per maand',
    'Figuur 3.8 Hoeveelheid contact',
    'Figuur 3.9 Vaste contactpersoon',
    '3.4 Tevredenheid',
    'Figuur 3.10 Contact',
    'Figuur 3.11 Kantoor',
    'Figuur 3.12 Begeleiding',
    '3.5 Resultaat',
    'Figuur 3.13 Verwachting',
    '3.6 Klachten',
    'Figuur 3.14 Klacht',
    'Figuur 3.15 Klacht ingediend',
    'Figuur 3.16 Klacht opgelost',
    '3.7 Achtergrond',
    'Figuur 3.17 Geslacht',
    'Figuur 3.18 Opleiding',
    'Figuur 3.19 Uitkering',
  ],
  '2021': [
    '3.1 Oordeel',
    'Figuur 3.1 Gemiddeld cijfer',
    'Figuur 3.2 Spreiding van de cijfers',
    'Figuur 3.3 Aangeraden bij anderen',
    '3.2 Soort dienstverlening',
    'Figuur 3.4 Soort onderzoek',
    '3.3 Aanleiding',
    'Figuur 3.5 Aanleiding',
    'Figuur 3.6 Financiële maatregel mogelijk',
    '3.4 Contact',
    'Figuur 3.7 Contact per maand',
    'Figuur 3.8 Hoeveelheid contact',
    'Figuur 3.9 Duur van de gesprekken',
    'Figuur 3.10 Dezelfde coach',
    '3.5 Tevredenheid',
    'Figuur 3.11 Contact',
    'Figuur 3.12 Kantoor',
    'Figuur 3.13 Begeleiding',
    '3.6 Resultaat',
    'Figuur 3.14 Verwachting',
    'Figuur 3.15 Werk op dit moment',
    'Figuur 3.16 Leidde tot werk',
    'Figuur 3.17 Hulp van de dienstverlener',
    '3.7 Klachten',
    'Figuur 3.18 Klacht',
    'Figuur 3.19 Klacht ingediend',
    'Figuur 3.20 Klacht opgelost',
    '3.8 Achtergrond',
    'Figuur 3.21 Geslacht',
    'Figuur 3.22 Opleiding',
    'Figuur 3.23 Uitkering',
  ],
};

const before = [
  '  Samenvatting',
  '  1 Inleiding',
  '    1.1 Waarom dit onderzoek',
  '    1.2 Wie het onderzoek deed',
  '    1.3 Tevredenheid en het keurmerk',
  '  2 Het onderzoek',
  '    2.1 Opzet en uitvoering',
  '    2.2 Leeswijzer',
  '    2.3 Wie deed er mee',
  '  3 Onderzoek onder cliënten',
];

describe.each([
  [
    '2020',
    'Merelnest Begeleiding',
    ['  4 Contact en reactie', '    4.1 Vragen over het onderzoek', '    4.2 Hoor en wederhoor', '  Colofon'],
    '5 mei 2021',
  ],
  [
    '2021',
    'Kwartelhof Werk BV',
    [
      '  4 Onderzoek onder opdrachtgevers',
      '  5 Contact en reactie',
      '    5.1 Vragen over het onderzoek',
      '    5.2 Hoor en wederhoor',
      '  Colofon',
    ],
    '28 maart 2022',
  ],
])('the full report of %s in PDF', (period, name, after, replyUntil) => {
  let titles: string[] = [];
  let text = '';
  beforeAll(async () => {
    const pdf = await openPdf(await createTypesetter().typeset(pdfDocument(report(period))));
    titles = await bookmarks(pdf);
    text = await pdfText(pdf);
  });
  const outline = outlines[period] ?? [];

  it('has the bookmarks of the reference, in its order', () => {
    const sections = outline.filter((line) => !line.startsWith('Figuur')).map((line) => `    ${line}`);
    expect(titles.map((title) => title.replace('  ', '  ').replaceAll(/(\d)\s+(?=\D)/g, '$1 '))).toEqual([
      name,
      ...before,
      ...sections,
      ...after,
    ]);
  });

  it('has its figures and tables in its order', () => {
    const found = [...text.matchAll(/Figuur \d\.\d+ /g)].map(([match]) => match.trim());
    const wanted = outline.filter((line) => line.startsWith('Figuur'));
    expect(found.filter((label) => label.startsWith('Figuur 3'))).toEqual(
      wanted.map((line) => /^Figuur \S+/.exec(line)?.[0]),
    );
    let at = -1;
    for (const line of ['Figuur 1 Zo zijn', 'Tabel 1.1 Resultaten', 'Tabel 1.2 Diensten', ...wanted]) {
      const next = text.indexOf(line, at + 1);
      expect(next, line).toBeGreaterThan(at);
      at = next;
    }
  });

  it('tells its status, the anonymity duty and the last day of the right of reply', () => {
    expect(text).toContain('Definitief rapport');
    expect(text).toContain(`Volledig rapport, alleen voor ${name}`);
    expect(text).toContain('De mensen die meededen, is anonimiteit beloofd');
    expect(text).toContain(`Reageer uiterlijk op ${replyUntil}`);
  });

  it('has no open answer', () => {
    expect(text).not.toMatch(/Anders, namelijk:/);
  });
});
