import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
      String.raw`normTotal=7,0; normService=5,8; failingUpTo=4; failingCountsAs=3; minCompleted=6; minProtected=7; minAnswers=12; minSensitive=33; minProvinceClients=4; minHiddenProviders=8; fivePercentFrom=80; percentFrom=400; strengthsStaff=twee; strengthsOrganisation=12; safePoints=1,5 punten; safePointsOfOne=1,5 punten; period=2025; from=1 januari 2025; until=31 december 2025; reported=18 maart 2026; bureau=Bureau \*Meetlint\* \| Zoon`,
    );
    expect(withRules('{normTotal}, {safePoints}, {strengthsStaff}', period(), 'en')).toBe(
      '6.5, 1 point, one',
    );
  });

  it('is the table of the bands', () => {
    expect(withRules('{bands}', period(), 'en').split('\n')).toEqual([
      '| Invited | Needed |',
      '| --- | --- |',
      '| 1 to 25 people | 50 per cent |',
      '| 26 to 50 people | 40 per cent, and at least as many people as for 25 |',
      '| 51 to 100 people | 30 per cent, and at least as many people as for 50 |',
      '| more than 100 people | 25 per cent, and at least as many people as for 100 |',
    ]);
    expect(withRules('{bands}', period(others), 'nl').split('\n').slice(2)).toEqual([
      '| 1 tot en met 40 mensen | 62,5 procent |',
      '| meer dan 40 mensen | 35 procent, en minstens zoveel mensen als bij 40; 90 ingevulde vragenlijsten is altijd genoeg |',
    ]);
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
    expect(told('Er zijn minstens 6 ingevulde vragenlijsten nodig.')).toEqual([]);
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
