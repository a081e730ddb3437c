import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mdxToMdast, type MdastNode } from 'satteri';
import { describe, expect, it } from 'vitest';
import { diskFiles } from '../../src/ingest/disk-files.ts';
import { FindingLog } from '../../src/ingest/log.ts';
import { defaultRules, type PeriodRules } from '../../src/model/default-rules.ts';
import { languages, type Language } from '../../src/model/label.ts';
import type { Period } from '../../src/model/period.ts';
import { proseRules } from '../../src/model/prose-rule.ts';
import { contradictions, reportContradictions } from '../../src/site/prose-contradictions.ts';
import { withDemonstration } from '../../src/site/prose-demonstration.ts';
import { readProsePages } from '../../src/site/prose-files.ts';
import { withoutRules, withRules } from '../../src/site/prose-rules.ts';
import { findingLine } from '../../src/text/finding.ts';
import { terms } from '../share/terms.ts';

const content = join(import.meta.dirname, '../../content');

/** A period of 2025 with the program's own rules, or others. */
function period(rules: PeriodRules = defaultRules, id = '2025'): Period {
  return {
    ...rules,
    id,
    from: `${id}-01-01`,
    until: `${id}-12-31`,
    reportedOn: `${Number(id) + 1}-03-18`,
    status: 'final',
    questionnaires: {},
    source: { name: 'Bureau *Meetlint* | Zoon' },
  };
}

/** Rules in which no number is the program's own. */
const others: PeriodRules = {
  publication: {
    bands: [
      { netSampleUpTo: 40, minResponsePercent: 62.5 },
      { netSampleUpTo: null, minResponsePercent: 35, orCompleted: 90 },
    ],
    minCompleted: 6,
    fewBelow: 31,
  },
  protection: {
    minCompleted: 7,
    minAnswers: 12,
    sensitive: { minAnswers: 33 },
    minProvinceClients: 4,
    safeWidth: { points: 1.5, perRespondent: 1 },
    minHiddenProviders: 8,
    participants: { fivePercentFrom: 80, percentFrom: 400, minPercentOfLargest: 10 },
    strengths: { staff: 2, organisation: 12, improvable: 3 },
  },
  norm: { total: 7, service: 5.8, failingUpTo: 4, failingCountsAs: 3 },
};

describe('what a page of prose takes from the newest period', () => {
  const all = proseRules
    .filter((name) => name !== 'bands')
    .map((name) => `${name}={${name}}`)
    .join('; ');

  it('is every threshold and date, as the language writes it', () => {
    expect(withRules(all, period(others), 'nl')).toBe(
      String.raw`normTotal=7,0; normService=5,8; failingUpTo=4; failingCountsAs=3; minCompleted=6; fewBelow=31; minProtected=7; minAnswers=12; minSensitive=33; minProvinceClients=4; minHiddenProviders=8; fivePercentFrom=80; percentFrom=400; strengthsStaff=twee; strengthsOrganisation=12; safePoints=1,5 punten; safePointsOfOne=1,5 punten; period=2025; from=1 januari 2025; until=31 december 2025; reported=18 maart 2026; bureau=Bureau \*Meetlint\* \| Zoon`,
    );
    expect(withRules('{normTotal}, {safePoints}, {strengthsStaff}', period(), 'en')).toBe(
      '6.5, 1 point, one',
    );
  });

  it('is the table of the bands', () => {
    expect(withRules('{bands}', period(), 'en').split('\n')).toEqual([
      '',
      '| Invited | Needed |',
      '| --- | --- |',
      '| 1 to 25 people | 50 per cent |',
      '| 26 to 50 people | 40 per cent, and at least as many people as for 25 |',
      '| 51 to 100 people | 30 per cent, and at least as many people as for 50 |',
      '| more than 100 people | 25 per cent, and at least as many people as for 100 |',
      '',
    ]);
    expect(withRules('{bands}', period(others), 'nl').split('\n').slice(3, -1)).toEqual([
      '| 1 tot en met 40 mensen | 62,5 procent |',
      '| meer dan 40 mensen | 35 procent, en minstens zoveel mensen als bij 40; 90 ingevulde vragenlijsten is altijd genoeg |',
    ]);
  });

  it.each([
    ['between lines of text', 'Zo:\n{bands}\nDat is veel.', ['paragraph', 'table', 'paragraph']],
    [
      'in a list',
      '- Zo:\n  {bands}\n  Dat is veel.',
      ['list', 'listItem', 'paragraph', 'table', 'paragraph'],
    ],
    ['in a quotation', '> Zo:\n> {bands}', ['blockquote', 'paragraph', 'table']],
  ])('is a table of its own %s', (_place, body, blocks) => {
    const types = (node: MdastNode): string[] =>
      ['text', 'table'].includes(node.type) || !('children' in node)
        ? [node.type]
        : [node.type, ...node.children.flatMap((child) => types(child))];
    const filled = types(mdxToMdast(withRules(body, period(), 'nl'), { features: { gfm: true } }));
    expect(filled.filter((type) => type !== 'root' && type !== 'text')).toEqual(blocks);
  });

  it('is the rule that the program begins with on a site without a period, which knows no dates', () => {
    expect(withRules('{minAnswers}, {from}', null, 'nl')).toBe('10, nog niet bekend');
  });

  it('leaves all that follows in its place, and other braces alone', () => {
    expect(withoutRules('{bands} {else}')).toBe('xxxxxxx {else}');
    expect(withRules("{'--'} \\{minAnswers\\}", period(), 'nl')).toBe("{'--'} \\{minAnswers\\}");
  });
});

/** What is found in a text on the fifth line of a page, in words. */
function found(body: string, language: Language, ...periods: readonly Period[]): string[] {
  const page = { file: 'content/nl/method.mdx', language, body, bodyLine: 5 };
  return contradictions(page, periods).map((one) => findingLine(one, 'nl'));
}

describe('prose that tells another number than the period', () => {
  it.each<readonly [name: string, language: Language, body: string, told: readonly string[]]>([
    [
      'a norm',
      'nl',
      'Tekst.\n\nHet totaal moet een 7,0 of hoger zijn, en elke dienst een 5,5 of hoger.',
      [
        'content/nl/method.mdx:7:5 let op prose-rule: "totaal moet een 7,0 of hoger"; verwacht: wat in 2025/period.json staat: 6,5; schrijf {normTotal} in plaats van het getal: dan klopt het elk jaar',
      ],
    ],
    [
      'a threshold that may be two, over the end of a line',
      'nl',
      'Antwoorden zijn te zien\nvanaf 12 antwoorden. Gevoelige staan er pas vanaf 30 antwoorden.',
      [
        'content/nl/method.mdx:5:20 let op prose-rule: "zien vanaf 12 antwoorden"; verwacht: wat in 2025/period.json staat: 10 of 30; schrijf {minAnswers} of {minSensitive} in plaats van het getal: dan klopt het elk jaar',
      ],
    ],
    [
      'a band',
      'nl',
      '| Uitgenodigd | Nodig |\n| --- | --- |\n| 1 tot en met 25 mensen | 50 procent |\n| 26 tot en met 60 mensen | 40 procent |\n| meer dan 100 mensen | 20 procent |',
      [
        'content/nl/method.mdx:8:1 let op prose-rule: "26 tot en met 60 mensen | 40 procent"; verwacht: een grens die in 2025/period.json staat, onder publication; schrijf {bands} op een eigen regel in plaats van de tabel: dan klopt zij elk jaar',
        'content/nl/method.mdx:9:1 let op prose-rule: "meer dan 100 mensen | 20 procent"; verwacht: een grens die in 2025/period.json staat, onder publication; schrijf {bands} op een eigen regel in plaats van de tabel: dan klopt zij elk jaar',
      ],
    ],
    [
      'a last day',
      'nl',
      'De meting liep van 1 januari 2025 tot en met 30 december 2025.',
      [
        'content/nl/method.mdx:5:4 let op prose-rule: "meting liep van 1 januari 2025 tot en met 30 december 2025"; verwacht: de dagen die in 2025/period.json staan: van 1 januari 2025 tot en met 31 december 2025; verbeter de datum; {from} en {until} zijn die van de nieuwste periode',
      ],
    ],
    [
      'English',
      'en',
      'Answers are shown from 11 answers on.',
      [
        'content/nl/method.mdx:5:13 let op prose-rule: "shown from 11 answers on"; verwacht: wat in 2025/period.json staat: 10 of 30; schrijf {minAnswers} of {minSensitive} in plaats van het getal: dan klopt het elk jaar',
      ],
    ],
    [
      'a number in bold, in a sentence that is broken within a list, a quotation too',
      'nl',
      '- Tekst.\n- Van een vraag laten we de antwoorden zien\n  vanaf **12** antwoorden.\n\n> Van een vraag laten we\n> de antwoorden zien vanaf 13 antwoorden.',
      [
        'content/nl/method.mdx:6:40 let op prose-rule: "zien vanaf **12** antwoorden"; verwacht: wat in 2025/period.json staat: 10 of 30; schrijf {minAnswers} of {minSensitive} in plaats van het getal: dan klopt het elk jaar',
        'content/nl/method.mdx:10:17 let op prose-rule: "zien vanaf 13 antwoorden"; verwacht: wat in 2025/period.json staat: 10 of 30; schrijf {minAnswers} of {minSensitive} in plaats van het getal: dan klopt het elk jaar',
      ],
    ],
    [
      'the number of another rule',
      'nl',
      'Vragen over iets persoonlijks, zoals opleiding, laten we zien vanaf 10 antwoorden.',
      [
        'content/nl/method.mdx:5:58 let op prose-rule: "zien vanaf 10 antwoorden"; verwacht: wat in 2025/period.json staat: 30; schrijf {minSensitive} in plaats van het getal: dan klopt het elk jaar',
      ],
    ],
    [
      'one number that two rules have, once',
      'nl',
      '## Sinds de start\n\nVulden minder dan 6 mensen de vragenlijst in, of gaven minder dan 6 van hen een cijfer?',
      [
        'content/nl/method.mdx:7:8 let op prose-rule: "minder dan 6 mensen de vragenlijst in"; verwacht: wat in 2025/period.json staat: 5; schrijf {minProtected} of {minCompleted} in plaats van het getal: dan klopt het elk jaar',
      ],
    ],
    [
      'a norm below a heading of another chapter than that of a year',
      'nl',
      '## Tot en met 2023\n\nTekst.\n\n## Nu\n\nHet totaal moet een 7,0 of hoger zijn.',
      [
        'content/nl/method.mdx:11:5 let op prose-rule: "totaal moet een 7,0 of hoger"; verwacht: wat in 2025/period.json staat: 6,5; schrijf {normTotal} in plaats van het getal: dan klopt het elk jaar',
      ],
    ],
  ])('%s is found', (_name, language, body, told) => {
    expect(found(body, language, period(others, '2024'), period())).toEqual(told);
  });

  it.each([
    'Het totaal moet een 6,5 of hoger zijn. Je ziet ze vanaf 10 antwoorden, gevoelige pas vanaf 30 antwoorden.',
    'Hele procenten zijn te zien vanaf 300 antwoorden, en stappen vanaf 60 antwoorden.',
    'In 2021 was dat anders: het totaal moet een 7,0 of hoger zijn.',
    'We tonen de kaart vanaf 12 jaar. Van 12 antwoorden weten we niets. 12 procent, vanaf 12 antwoorden.',
    'Een oudere meting liep van 1 maart 2015 tot en met 1 juni 2015; die van 1 januari 2024 tot en met 31 december 2024 staat hier.',
    'Wie 60 mensen uitnodigt, ziet 40 procent meedoen. In tabel 26 tot en met 60 mensen.',
    '| Leeftijd | Deel |\n| --- | --- |\n| 26 tot en met 60 | 40 procent |',
    'Het totaal moet een {normTotal} of hoger zijn.',
  ])('is not found in: %s', (body) => {
    expect(found(body, 'nl', period(others, '2024'), period())).toEqual([]);
  });

  it.each<readonly [language: Language, body: string]>([
    // the number below which a grade comes with a caution
    ['nl', 'Vulden minder dan 30 mensen de vragenlijst in? Dan staat erbij dat het weinig is.'],
    ['en', 'Grades from fewer than 30 completed questionnaires come with a caution.'],
    ['en', 'With fewer than 30 completed questionnaires, or fewer grades, a caution is shown.'],
    // worked examples
    ['nl', 'Bij 40 uitgenodigden zijn minstens 16 ingevulde vragenlijsten nodig.'],
    ['nl', 'Aan de telefoon zijn minstens 25 ingevulde vragenlijsten nodig.'],
    [
      'nl',
      'Nodigde je 40 mensen uit, en vulden minder dan 16 mensen de vragenlijst in? Dan is er geen cijfer.',
    ],
    ['en', 'With 40 people invited, at least 16 completed questionnaires are needed.'],
    ['en', 'With 40 people invited and fewer than 16 completed questionnaires there is no grade.'],
    // a part of a survey
    ['nl', 'De eerste helft van de meting liep van 1 januari 2025 tot en met 30 juni 2025.'],
    ['nl', 'De eerste helft van de meting liep van 1 januari 2025 tot en met 30 december 2025.'],
    ['nl', 'In de meting belden we van 1 december 2025 tot en met 31 december 2025.'],
    ['nl', 'De meting liep van 1 oktober 2025 tot en met 31 december 2025 bij opdrachtgevers.'],
    ['en', 'The first half of the survey ran from 1 January 2025 to 30 June 2025.'],
    ['en', 'In the survey we called people from 1 December 2025 to 31 December 2025.'],
    // what a heading says is of another time, with all that stands below it
    ['nl', '## Grenzen tot en met 2023\n\nHet totaal moet een 7,0 of hoger zijn.'],
    [
      'nl',
      '## Grenzen tot en met 2023\n\n### Respons\n\n| Uitgenodigd | Nodig |\n| --- | --- |\n| meer dan 100 mensen | 20 procent |',
    ],
    // other tables
    ['nl', '| Groepen | Deel |\n| --- | --- |\n| meer dan 100 mensen | 40% van de groepen |'],
    ['en', '| Groups | Share |\n| --- | --- |\n| more than 100 people | 40% of groups |'],
    // what a site shows beside
    ['nl', 'Een trend tonen we pas vanaf 20 antwoorden.'],
    [
      'nl',
      'Trends zijn onzeker. Ze staan er pas vanaf 20 antwoorden. Op de kaart te zien vanaf 20 antwoorden.',
    ],
    ['en', 'A trend is shown from 20 answers on. Trends are uncertain. They are shown from 20 answers on.'],
    // a number between quotes is the writer's own
    ['nl', "Van een vraag laten we de antwoorden zien vanaf {'12'} antwoorden."],
    // a list, a table and a quotation are no part of the sentence above
    ['nl', 'Van een vraag laten we de antwoorden zien\n\n- vanaf 12 antwoorden'],
  ])('is not found in what is true by another rule, or of something else (%s): %s', (language, body) => {
    expect(found(body, language, period(others, '2024'), period())).toEqual([]);
  });

  it('is found in the report too, where its text stands, by the names that the report has', () => {
    const told = (text: string): string[] =>
      reportContradictions(
        {
          language: 'nl',
          text,
          place: { file: 'content/report/nl/introduction.json', line: 30, column: 20 },
        },
        [period()],
      ).map((one) => `${one.file}:${one.line}:${one.column} ${JSON.stringify(one.parameters)}`);
    expect(told('Het totaal moet een 7,0 of hoger zijn.')).toEqual([
      'content/report/nl/introduction.json:30:20 {"found":"totaal moet een 7,0 of hoger","says":["6,5"],"rules":["normTotal"],"period":"2025"}',
    ]);
    expect(told('Het totaal moet een {normTotal} of hoger zijn.')).toEqual([]);
    // the report has no such name to write
    expect(told('Er zijn altijd minstens 6 ingevulde vragenlijsten nodig.')).toEqual([]);
  });

  it('is found in the pages of this repository for every claim, once a period has other rules, were the numbers typed', async () => {
    const log = new FindingLog();
    const { paths } = await diskFiles(content).list();
    const pages = await readProsePages({ files: diskFiles(content), log }, paths, terms);
    expect(log.findings()).toEqual([]);
    for (const language of languages) {
      const typed = pages
        .filter((page) => page.language === language)
        .map((page) => ({ ...page, file: page.name, body: withRules(page.body, period(), language) }));
      expect(typed.flatMap((page) => contradictions(page, [period()]))).toEqual([]);
      const stale = typed.flatMap((page) => contradictions(page, [period(others)]));
      const rules = new Set(
        stale.flatMap(({ parameters }) => ('rules' in parameters ? parameters.rules : [])),
      );
      expect([...rules].sort()).toEqual(
        [
          'failingUpTo',
          'minAnswers',
          'minCompleted',
          'minProtected',
          'minProvinceClients',
          'minSensitive',
          'normService',
          'normTotal',
          'percentFrom',
        ].sort(),
      );
      expect(stale.filter(({ kind }) => kind === 'prose-rule/bands')).toHaveLength(4);
      // by name nothing can be stale
      expect(pages.flatMap((page) => contradictions({ ...page, file: page.name }, [period(others)]))).toEqual(
        [],
      );
    }
  });
});

describe('what a demonstration says beside its pages', () => {
  const said = JSON.parse(readFileSync(join(content, 'demonstration.json'), 'utf8')) as Parameters<
    typeof withDemonstration
  >[1];
  const page = { language: 'nl', name: 'accessibility', title: 'T', description: 'D', order: 1 } as const;

  it('is the last paragraph of the page that it names, in letters alone', () => {
    expect(withDemonstration({ ...page, body: 'Tekst.', bodyLine: 5 }, said).body).toMatch(
      /^Tekst\.\n\nDit is een demonstratie: /,
    );
    const sign = { nl: '<b>{x}', en: 'x' };
    expect(withDemonstration({ ...page, body: 'T', bodyLine: 5 }, { accessibility: sign }).body).toBe(
      'T\n\n\\<b\\>\\{x\\}',
    );
    expect(withDemonstration({ ...page, name: 'reuse', body: 'T', bodyLine: 5 }, said).body).toBe('T');
  });

  it('stands in no page itself', () => {
    for (const language of languages)
      expect(readFileSync(join(content, language, 'accessibility.mdx'), 'utf8')).not.toMatch(/demonstrati/i);
  });
});
