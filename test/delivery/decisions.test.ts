import { describe, expect, it } from 'vitest';
import { mappingText, type Mapping } from '../../src/delivery/mapping.ts';
import { decisionLine, faultLine } from '../../src/delivery/told.ts';
import { words } from '../../src/text/words.ts';
import { small } from '../ingest/small.ts';
import { answered, codes, csv, keys } from './dressed.ts';
import { take } from './folder.ts';
import { savFile } from './sav-writer.ts';

type Row = (string | number)[];
const rows: readonly Row[] = answered.map((one) => keys.map((key) => one[key]));

/** The delivery as a table, changed: a cell of a row by its column. */
function table(change: Readonly<Record<string, string>> = {}, row = 0, more: readonly Row[] = []): string {
  const changed = rows.map((cells, at) =>
    cells.map((cell, index) => (at === row ? (change[keys[index] ?? ''] ?? cell) : cell)),
  );
  return csv([[...keys], ...changed, ...more], ';');
}

/** Heading put in the place of another. */
function headed(from: string, to: string): string {
  return table().replace(from, to);
}

/** With numbers for the answers to one question. */
function coded(key: keyof typeof codes, cells: readonly string[]): string {
  const at = (keys as readonly string[]).indexOf(String(key));
  return csv(
    [
      [...keys],
      ...rows.map((row, index) => row.map((cell, column) => (column === at ? (cells[index] ?? '') : cell))),
    ],
    ';',
  );
}

const codebook = (labels: readonly string[], question: string): string =>
  csv([['variabele', 'code', 'betekenis'], ...labels.map((label, at) => [question, at + 1, label])], ';');
const upwards = ['Zeer ontevreden', 'Ontevreden', 'Tevreden', 'Zeer tevreden'];

async function lines(
  files: Readonly<Record<string, string | Uint8Array>>,
  changes: Readonly<Record<string, string>> = {},
): Promise<{ nl: string[]; en: string[] }> {
  const { taken } = await take(files, changes);
  const told = (language: 'nl' | 'en'): string[] => [
    ...taken.faults.map((one) => faultLine(one, words(language))),
    ...taken.decisions.map((one) => decisionLine(one, words(language))),
  ];
  return { nl: told('nl'), en: told('en') };
}

/** What was decided, as a file. */
function decided(mapping: Partial<Mapping>): Record<string, string> {
  const none = { columns: {}, answers: {}, providers: {}, groups: {}, services: {}, moved: [], codes: {} };
  return { '2027/levering.json': mappingText({ confirmed: false, doubles: '?', ...none, ...mapping }) };
}

const namesakes = {
  'providers.csv': `${String(small()['providers.csv'])}werkbrug-assen;De Werkbrug Oost;Assen;;;;;;;\n`,
};

/** Name, delivery, what is told in Dutch and in English, and changes to the data folder. */
const cases: readonly (readonly [
  name: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  nl: readonly string[],
  en: readonly string[],
  changes?: Readonly<Record<string, string>>,
])[] = [
  [
    'letters of MacRoman',
    { 'k.csv': bytes(table(), { é: 0x8e, â: 0x89, '€': 0xdb, '–': 0xd0 }) },
    [
      'k.csv, regel 5: de letters zijn van een oude Mac (MacRoman). Er zou "CafŽ" komen te staan waar "Café" is bedoeld. Bewaar het bestand als "CSV UTF-8".',
    ],
    [
      'k.csv, line 5: the letters are of an old Mac (MacRoman). It would read "CafŽ" where "Café" is meant. Save the file as "CSV UTF-8".',
    ],
  ],
  [
    'letters of DOS: code pages 850 and 437 have these in the same place',
    { 'k.csv': bytes(table(), { é: 0x82, â: 0x83, '€': 0x45, '–': 0x2d }) },
    [
      'k.csv, regel 5: de letters zijn van DOS (codetabel 437 of 850). Er zou "Caf‚" komen te staan waar "Café" is bedoeld. Bewaar het bestand als "CSV UTF-8".',
    ],
    [
      'k.csv, line 5: the letters are of DOS (code page 437 or 850). It would read "Caf‚" where "Café" is meant. Save the file as "CSV UTF-8".',
    ],
  ],
  [
    'text converted once too often',
    { 'k.csv': table({ provider: 'De CafÃ©' }) },
    [
      'k.csv, regel 2: de tekens "Ã©" komen van een verkeerde omzetting. Exporteer het bestand opnieuw als UTF-8.',
    ],
    ['k.csv, line 2: the characters "Ã©" come from a wrong conversion. Export the file again as UTF-8.'],
  ],
  [
    'bytes that are no table',
    { 'k.pdf': Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 0, 1]) },
    ['k.pdf is geen CSV-, Excel- of SPSS-bestand (.csv, .xlsx, .sav).'],
    ['k.pdf is no CSV, Excel or SPSS file (.csv, .xlsx, .sav).'],
  ],
  [
    'a workbook that is none',
    { 'k.xlsx': Buffer.from('PK\x03\x04 niets') },
    ['k.xlsx kan niet worden geopend. Bewaar het opnieuw en lever het weer aan.'],
    ['k.xlsx cannot be opened. Save it again and deliver it once more.'],
  ],
  [
    'a file of SPSS that ends too soon',
    { 'k.sav': Buffer.from('$FL2@(#) SPSS DATA FILE') },
    ['k.sav kan niet worden geopend. Bewaar het opnieuw en lever het weer aan.'],
    ['k.sav cannot be opened. Save it again and deliver it once more.'],
  ],
  [
    'nothing that is known',
    { 'k.csv': 'a;b\n1;2\n' },
    ['In de levering is geen blad met antwoorden, aantallen of een steekproef herkend.'],
    ['No sheet with answers, counts or a sample was recognised in the delivery.'],
  ],
  [
    'a telephone number that Excel cut off',
    { 'k.csv': headed('respondent', 'Telefoonnummer').replace('\n101;', '\n8,80E+08;') },
    [
      '"8,80E+08" in kolom "Telefoonnummer": Excel heeft de cijfers van dit nummer afgekapt (k.csv, rij 2). Maak de kolom op als tekst en lever opnieuw aan.',
    ],
    [
      '"8,80E+08" in column "Telefoonnummer": Excel cut off the digits of this number (k.csv, row 2). Format the column as text and deliver again.',
    ],
  ],
  [
    'errors of formulas in Dutch',
    { 'k.csv': table({ income: '#WAARDE!' }) },
    ['"#WAARDE!" in kolom "income": een formule in Excel ging mis (k.csv, rij 2). Herstel de cel in Excel.'],
    ['"#WAARDE!" in column "income": a formula in Excel went wrong (k.csv, row 2). Mend the cell in Excel.'],
  ],
  [
    'a grade that is none',
    { 'k.csv': table({ grade: '7,5' }) },
    ['"7,5" in kolom "grade": een rapportcijfer is een heel getal van 1 tot en met 10 (k.csv, rij 2).'],
    ['"7,5" in column "grade": a grade is a whole number from 1 to 10 (k.csv, row 2).'],
  ],
  [
    'a sample with a point for thousands and a verdict that is none',
    {
      'r.csv':
        'dienstverlener;groep;dienst;netto steekproef;publicatie\nstapsteen;cliënten;9;1.234;misschien\n',
    },
    [
      '"1.234" in kolom "netto steekproef": hier hoort een heel getal, zonder punt voor duizendtallen (r.csv, rij 2).',
      '"misschien" in kolom "publicatie": hier hoort ja of nee (r.csv, rij 2).',
    ],
    [
      '"1.234" in column "netto steekproef": a whole number belongs here, without a point for thousands (r.csv, row 2).',
      '"misschien" in column "publicatie": "ja" or "nee" belongs here (r.csv, row 2).',
    ],
  ],
  [
    'a question that is not in the questionnaire',
    { 'k.csv': headed('income', 'Hoe vaak was het contact online?') },
    [
      '"Hoe vaak was het contact online?" staat niet in de vragenlijst (k.csv). Zet bij "columns" welke kolom het is, of null om hem weg te laten.',
    ],
    [
      '"Hoe vaak was het contact online?" is not in the questionnaire (k.csv). Write at "columns" which column it is, or null to leave it out.',
    ],
  ],
  [
    'a column of the sample that may be a number or a percentage',
    { 'r.csv': 'Dienstverlener;Doelgroep;Dienst;Netto steekproef;Respons\nstapsteen;cliënten;9;4;2\n' },
    [
      '"Respons" is geen kolom van een steekproef (r.csv). Staat er hoeveel mensen meededen, zet dan bij "columns" "completed"; hoeveel zijn benaderd: "approached"; hoeveel uitnodigingen niet aankwamen: "undeliverable"; of het bureau publiceert: "published". Een percentage of iets anders: null.',
    ],
    [
      '"Respons" is no column of a sample (r.csv). Where it says how many took part, write "completed" at "columns"; how many were approached: "approached"; how many invitations did not arrive: "undeliverable"; whether the bureau publishes: "published". A percentage or anything else: null.',
    ],
  ],
  [
    'a heading that resembles one',
    { 'k.csv': headed('telephone_access', 'Telefonische bereikbaarheid van kantoor') },
    [
      '"Telefonische bereikbaarheid van kantoor" lijkt op "Telefonische bereikbaarheid" (telephone_access). Klopt dat? (k.csv). Zet bij "columns" "telephone_access", of null om hem weg te laten.',
    ],
    [
      '"Telefonische bereikbaarheid van kantoor" resembles "Telefonische bereikbaarheid" (telephone_access). Is that right? (k.csv). Write at "columns" "telephone_access", or null to leave it out.',
    ],
  ],
  [
    'two columns of one question',
    { 'k.csv': headed('helped', 'Inkomen') },
    [
      '"Inkomen" en "income" zijn allebei "Inkomen" (k.csv). Zet bij "columns" null voor de kolom die niet telt.',
    ],
    [
      '"Inkomen" and "income" are both "Inkomen" (k.csv). Write at "columns" null for the column that does not count.',
    ],
  ],
  [
    'an answer that is none, in two rows',
    { 'k.csv': table({ work_now: 'Misschien' }).replace(';Nee;;Uit', ';Misschien;;Uit') },
    [
      '"Misschien" is geen antwoord op "Werk" (k.csv, 2 rijen, de eerste is rij 2). Zet bij "answers" welk antwoord het is, of null voor geen antwoord.',
    ],
    [
      '"Misschien" is no answer to "Werk" (k.csv, 2 rows, the first is row 2). Write at "answers" which answer it is, or null for no answer.',
    ],
  ],
  [
    'codes that nothing explains',
    { 'k.csv': coded('telephone_access', ['4', '5', '3', '4', '3']) },
    [
      'Codes 3, 4 en 5 bij "Kantoor": nergens staat wat ze betekenen (k.csv). Vraag het bureau om een codeboek, of zet het bij "answers".',
    ],
    [
      'Codes 3, 4 and 5 for "Kantoor": nothing says what they mean (k.csv). Ask the bureau for a codebook, or write it at "answers".',
    ],
  ],
  [
    'a code that is an answer and declared missing',
    {
      'k.sav': savFile(
        [
          { name: 'provider', width: 24 },
          { name: 'service', width: 24 },
          { name: 'clear_information', labels: { 4: 'Zeer tevreden', 9: 'Geen mening' }, missing: [9] },
          { name: 'work_now', labels: { 1: 'Ja' } },
        ],
        [
          ['stapsteen', 'naar-werk', 4, 1],
          ['stapsteen', 'naar-werk', 9, 1],
        ],
      ),
    },
    [
      'Code 9 heet "Geen mening" en is ook als ontbrekend opgegeven, bij "Duidelijk informatie verstrekken" (k.sav). Zet bij "answers" het antwoord, of null voor geen antwoord.',
    ],
    [
      'Code 9 is called "Geen mening" and is declared missing too, for "Duidelijk informatie verstrekken" (k.sav). Write at "answers" the answer, or null for no answer.',
    ],
  ],
  [
    'a codebook whose order differs from last year',
    {
      'k.csv': coded('telephone_access', ['4', '1', '3', '4', '3']),
      'codes.csv': codebook(upwards, 'telephone_access'),
    },
    ['1', '2', '3', '4'].map((code, at) => {
      const before = ['Zeer tevreden', 'Tevreden', 'Ontevreden', 'Zeer ontevreden'][at] ?? '';
      return `Code ${code} is "${upwards[at]}" en was "${before}", bij "Telefonische bereikbaarheid" (k.csv). Is de schaal omgedraaid? Zet bij "answers" wat klopt.`;
    }),
    ['1', '2', '3', '4'].map((code, at) => {
      const before = ['Zeer tevreden', 'Tevreden', 'Ontevreden', 'Zeer ontevreden'][at] ?? '';
      return `Code ${code} is "${upwards[at]}" and was "${before}", for "Telefonische bereikbaarheid" (k.csv). Was the scale turned? Write at "answers" what is right.`;
    }),
    {
      '2026/levering.json':
        decided({
          codes: {
            telephone_access: {
              1: 'very_satisfied',
              2: 'satisfied',
              3: 'dissatisfied',
              4: 'very_dissatisfied',
            },
          },
        })['2027/levering.json'] ?? '',
      '2026/period.json': '{}',
    },
  ],
  [
    'a name with a legal form is known; one that resembles is asked',
    {
      'k.csv': table({ provider: 'De Werkbrug Oost B.V.' }).replaceAll(
        'Stapsteen & Café Réintegratie',
        'Stapsten en Café Reïntegratie',
      ),
    },
    [
      '"Stapsten en Café Reïntegratie": 2 rijen. Is dit "Stapsteen & Café Réintegratie"? Nieuw? Zet hem in providers.csv. Anders: zet bij "providers" welke id het is, of null om de rijen weg te laten.',
    ],
    [
      '"Stapsten en Café Reïntegratie": 2 rows. Is this "Stapsteen & Café Réintegratie"? New? Put it in providers.csv. Otherwise: write at "providers" which id it is, or null to leave the rows out.',
    ],
  ],
  [
    'a name that resembles none, in two files',
    {
      'a.csv': table({ provider: 'Nieuwland Werkt B.V.' }),
      'b.csv': 'dienstverlener;dienst;netto steekproef;groep\nNieuwland Werkt B.V.;5;3;cliënten\n',
    },
    [
      '"Nieuwland Werkt B.V.": 2 rijen in 2 bestanden. Lijkt op niemand of niets. Nieuw? Zet hem in providers.csv. Anders: zet bij "providers" welke id het is, of null om de rijen weg te laten.',
    ],
    [
      '"Nieuwland Werkt B.V.": 2 rows in 2 files. Resembles none. New? Put it in providers.csv. Otherwise: write at "providers" which id it is, or null to leave the rows out.',
    ],
  ],
  [
    'a name that two bear',
    { 'k.csv': table() },
    [
      '"De Werkbrug Oost": 3 rijen. Zo heten er meer: de-werkbrug (Zutphen) en werkbrug-assen (Assen). Zet de plaats in een kolom "plaats", of zet bij "providers" welke het is.',
    ],
    [
      '"De Werkbrug Oost": 3 rows. Several go by this name: de-werkbrug (Zutphen) and werkbrug-assen (Assen). Put the place in a column "plaats", or write at "providers" which it is.',
    ],
    namesakes,
  ],
  [
    'a service that is not known, and rows without one',
    {
      'k.csv': table({ service: 'Budgetcoaching' }).replace(
        'De Werkbrug Oost;Jobcoaching',
        'De Werkbrug Oost;',
      ),
    },
    [
      '"Budgetcoaching": 1 rij. Lijkt op niemand of niets. Zet bij "services" welke id het is.',
      '1 rij zonder dienst (k.csv). Zet bij "services" achter "*" welke het is.',
    ],
    [
      '"Budgetcoaching": 1 row. Resembles none. Write at "services" which id it is.',
      '1 row without a service (k.csv). Write at "services" behind "*" which it is.',
    ],
  ],
  [
    'a block of rows pasted again',
    { 'k.csv': table({}, 0, rows.slice(0, 3)).replaceAll(/^\d+;/gm, ';') },
    [
      '3 vragenlijsten staan er twee keer in (k.csv, rijen 7-9): nog niet overgenomen. Zet bij "doubles" drop of keep.',
    ],
    ['3 questionnaires stand there twice (k.csv, rows 7-9): not taken yet. Write at "doubles" drop or keep.'],
  ],
  [
    'one row again with its number',
    { 'k.csv': table({}, 0, rows.slice(1, 2)) },
    [
      '1 vragenlijst staat er twee keer in (k.csv, rij 7): nog niet overgenomen. Zet bij "doubles" drop of keep.',
    ],
    ['1 questionnaire stands there twice (k.csv, row 7): not taken yet. Write at "doubles" drop or keep.'],
  ],
  [
    'real twins: two pairs in a delivery without numbers',
    { 'k.csv': table({}, 0, [rows[0] ?? [], rows[3] ?? []]).replaceAll(/^\d+;/gm, ';') },
    [],
    [],
  ],
  [
    'one number with other answers',
    { 'k.csv': table({}, 0, [[101, ...(rows[1] ?? []).slice(1)]]) },
    [
      'Een respondent staat er twee keer in met andere antwoorden (k.csv, rij 7). Vraag het bureau welke telt.',
    ],
    ['A respondent stands there twice with other answers (k.csv, row 7). Ask the bureau which counts.'],
  ],
];

/** A text in an older encoding; the letters of the table, all others as ASCII. */
function bytes(text: string, letters: Readonly<Record<string, number>>): Uint8Array {
  return Uint8Array.from([...text].map((letter) => letters[letter] ?? letter.charCodeAt(0)));
}

describe('what a delivery leaves to decide or to mend, word for word', () => {
  it.each(cases.map(([name, files, nl, en, changes = {}]) => ({ name, files, nl, en, changes })))(
    '$name',
    async ({ files, nl, en, changes }) => {
      const told = await lines(files, changes);
      expect(told.nl).toEqual(nl);
      expect(told.en).toEqual(en);
    },
  );
});

describe('what was decided', () => {
  it('is a question for everything open, and settles it', async () => {
    const file = headed('income', 'Waar leeft u nu van, denkt u?').replace(';Nee;;Uit', ';Misschien;;Uit');
    const open = await take({ 'k.csv': file.replaceAll('De Werkbrug Oost', 'Onbekend') });
    expect(open.mapping).toMatchObject({
      confirmed: false,
      columns: { 'Waar leeft u nu van, denkt u?': '?' },
      providers: { Onbekend: '?' },
    });
    const choices = {
      columns: { 'Waar leeft u nu van, denkt u?': 'income' },
      providers: { Onbekend: 'de-werkbrug' },
      answers: { work_now: { Misschien: null } },
    };
    const { taken, tables } = await take(
      { 'k.csv': file.replaceAll('De Werkbrug Oost', 'Onbekend') },
      decided(choices),
    );
    expect(taken.decisions).toEqual([]);
    expect(tables['responses.csv']?.split('\n')[2]).toBe(
      'de-werkbrug;clienten;jobcoaching;gelderland;7;neither;very_satisfied;;no_opinion;short;;;benefit',
    );
  });

  it('drops or keeps what stands twice', async () => {
    const file = { 'k.csv': table({}, 0, rows.slice(0, 3)) };
    expect((await take(file, decided({ doubles: 'drop' }))).taken.answers).toHaveLength(5);
    expect((await take(file, decided({ doubles: 'keep' }))).taken.answers).toHaveLength(8);
  });

  it('is kept for next year, but for what is about one delivery', async () => {
    const last = decided({ confirmed: true, doubles: 'drop', providers: { 'De Brug': 'de-werkbrug' } });
    const { mapping, taken } = await take(
      { 'k.csv': table({ provider: 'De Brug' }) },
      { '2026/levering.json': last['2027/levering.json'] ?? '', '2026/period.json': '{}' },
    );
    expect(taken.decisions).toEqual([]);
    expect([mapping.confirmed, mapping.doubles]).toEqual([false, '?']);
  });

  it('knows a question by each of its earlier ids, and a provider by each of its own', async () => {
    const renamed = String(small()['questionnaires/clients-small.json']).replace(
      '"Telefonische bereikbaarheid", "en": "Reachable by telephone" } }',
      '"Telefonische bereikbaarheid", "en": "Reachable by telephone" } }, { "id": "mail_access", "was": ["mail", "post_access"], "label": { "nl": "Bereikbaarheid per mail", "en": "Reachable by mail" } }',
    );
    const changes = {
      'questionnaires/clients-small.json': renamed,
      'providers.csv': String(small()['providers.csv']).replace(
        'werkbrug-zutphen',
        'brug-1998|werkbrug-zutphen',
      ),
    };
    for (const [heading, provider] of [
      ['mail', 'brug-1998'],
      ['post_access', 'werkbrug-zutphen'],
      ['mail_access', 'de-werkbrug'],
    ] as const) {
      const delivery = csv(
        [
          ['dienstverlener', 'dienst', 'clear_information', 'telephone_access', heading],
          [provider, 5, 'Tevreden', 'Ontevreden', 'Zeer tevreden'],
        ],
        ';',
      );
      const { taken } = await take({ 'k.csv': delivery }, changes);
      expect(taken.decisions).toEqual([]);
      expect(taken.answers.map((one) => [one.provider, one.answers.get('mail_access')])).toEqual([
        ['de-werkbrug', 'very_satisfied'],
      ]);
    }
  });

  it('is not asked where a place or an alias tells', async () => {
    const placed = headed('respondent', 'plaats').replaceAll(/^\d+;De/gm, 'Assen;De');
    const { taken } = await take({ 'k.csv': placed }, namesakes);
    expect(taken.decisions).toEqual([]);
    expect(taken.answers[0]?.provider).toBe('werkbrug-assen');
    const aliased = {
      'providers.csv': String(small()['providers.csv'])
        .replace('former_ids', 'former_ids;aliases')
        .replaceAll(/;(houder|aspirant|voormalig|)(;[^;\n]*)$/gm, ';$1$2;')
        .replace('werkbrug-zutphen;', 'werkbrug-zutphen;Brug Werkt|Brug BV'),
    };
    const other = await take({ 'k.csv': table({ provider: 'Stichting Brug Werkt' }) }, aliased);
    expect(other.taken.answers[0]?.provider).toBe('de-werkbrug');
  });
});

describe('guards', () => {
  it('asks about a battery of which every aspect moved far the same way', async () => {
    const two = String(small()['questionnaires/clients-small.json']).replace(
      '"Telefonische bereikbaarheid", "en": "Reachable by telephone" } }',
      '"Telefonische bereikbaarheid", "en": "Reachable by telephone" } }, { "id": "mail_access", "was": ["mail"], "label": { "nl": "Bereikbaarheid per mail", "en": "Reachable by mail" } }',
    );
    const delivery = csv(
      [
        ['dienstverlener', 'dienst', 'clear_information', 'telephone_access', 'mail'],
        ...[1, 2, 3].map((at) => [
          'stapsteen',
          5,
          'Tevreden',
          'Zeer ontevreden',
          at > 1 ? 'Ontevreden' : 'Zeer ontevreden',
        ]),
      ],
      ';',
    );
    const before = csv(
      [
        'provider;group;service;province;grade;recommended;clear_information;attention_for_jobs;telephone_access;mail_access;talk_length;work_now;helped;income'.split(
          ';',
        ),
        ...[1, 2, 3].map(() => 'stapsteen;clienten;5;;8;;satisfied;;very_satisfied;satisfied;;;;'.split(';')),
      ],
      ';',
    );
    const changes = {
      'questionnaires/clients-small.json': two,
      '2026/period.json': String(small()['2023/period.json'])
        .replaceAll('2023-', '2026-')
        .replace('2024-', '2027-'),
      '2026/responses.csv': before,
      '2026/sample.csv': 'provider;group;service;net_sample\nstapsteen;clienten;5;3\n',
    };
    const told = await lines({ 'k.csv': delivery }, changes);
    expect(told.nl).toEqual([
      'Alle aspecten van "Kantoor" zijn gemiddeld 2,2 lager dan vorig jaar. Is de schaal omgedraaid? Klopt het toch, zet dan "office" bij "moved".',
    ]);
    expect(told.en).toEqual([
      'All aspects of "Kantoor" are 2.2 lower on average than last year. Was the scale turned? If it is right, write "office" at "moved".',
    ]);
    expect(
      (await lines({ 'k.csv': delivery }, { ...changes, ...decided({ moved: ['office'] }) })).nl,
    ).toEqual([]);
  });

  it('asks about an aspect whose codes run against those of its battery', async () => {
    const { taken } = await take({
      'k.sav': savFile(
        [
          { name: 'provider', width: 24 },
          { name: 'service', width: 24 },
          { name: 'clear_information', labels: { 1: 'Tevreden', 2: 'Ontevreden' } },
          { name: 'attention_for_jobs', labels: { 1: 'Ontevreden', 2: 'Tevreden' } },
        ],
        [['stapsteen', 'naar-werk', 1, 2]],
      ),
    });
    expect(taken.decisions.map(({ kind }) => kind)).toEqual(['code-moved', 'code-moved']);
  });
});
