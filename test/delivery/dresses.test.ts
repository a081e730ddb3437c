import { describe, expect, it } from 'vitest';
import { deliveryLines } from '../../src/delivery/told.ts';
import { answered, coded, codes, csv, keys, responses, spss, wordings } from './dressed.ts';
import { take } from './folder.ts';
import { workbooks } from './workbook.ts';

const rows = answered.map((one) => keys.map((key) => one[key]));
const questions = keys.slice(4);
const wordingRow = keys.map((key) => wordings[key] ?? key);

/** Sheets of a Dutch workbook: titles above the headings, codes in the answers and a sheet that explains them. */
const books = workbooks({
  nederlands: {
    Data: [
      ['Klanttevredenheid 2027, definitief'],
      ['Vertrouwelijk', '', 'versie 3'],
      [
        'Respondentnummer',
        'Dienstverlener',
        'Dienst',
        'Provincie',
        'Rapportcijfer',
        ...questions.slice(1).map((key) => labelOf(key)),
        'Invuldatum',
      ],
      ...answered.map((one) => [
        ...keys.map((key) =>
          key === 'grade'
            ? one.grade === ''
              ? ''
              : Number(one.grade)
            : (coded(key, String(one[key])) ?? one[key]),
        ),
        '2027-03-01',
      ]),
    ],
    Respons: [
      ['Respons per dienst'],
      [''],
      ['Dienstverlener', 'Groep', 'Dienst', 'Netto steekproef', 'Ingevuld', 'Publicatie'],
      ['De Werkbrug Oost', 'Cliënten', 'Jobcoaching', 8, 3, 'ja'],
      ['Stapsteen & Café Réintegratie', 'Cliënten', 9, 4, 2, ''],
      ['Totaal', '', '', 12, 5, ''],
    ],
    Codeboek: [
      ['Variabele', 'Code', 'Betekenis'],
      ...Object.entries(codes).flatMap(([key, labels]) =>
        Object.entries(labels).map(([code, label], at) => [
          at === 0 ? labelOf(key) : '',
          Number(code),
          label,
        ]),
      ),
    ],
  },
  fouten: {
    Blad1: [
      keys,
      [...(rows[0]?.slice(0, 4) ?? []), 'of:=1/0', ...(rows[0]?.slice(5) ?? [])],
      [...(rows[1]?.slice(0, 4) ?? []), 'of:=NA()', ...(rows[1]?.slice(5) ?? [])],
    ],
  },
});

function labelOf(key: string): string {
  return (wordings[key] ?? key).replace(/^.*\[(.*)\]$/, '$1');
}

/** What the survey programs write around and above the answers. */
const limesurvey = csv(
  [
    [
      'id',
      'submitdate',
      'lastpage',
      'startlanguage',
      ...keys.map((key) => (wordings[key] ? `G01${key}. ${wordings[key]}` : key)),
    ],
    ...rows.map((row, at) => [at + 1, '2027-03-01 12:00:00', 7, 'nl', ...row]),
  ],
  ',',
);
const qualtrics = csv(
  [
    [
      'StartDate',
      'EndDate',
      'Status',
      'ResponseId',
      ...keys.slice(1).map((key, at) => (wordings[key] ? `Q${at}` : key)),
    ],
    [
      'Start Date',
      'End Date',
      'Response Type',
      'Response ID',
      ...keys.slice(1).map((key) => (wordings[key] ?? key).replace(/ \[(.*)\]$/, ' - $1')),
    ],
    ['startDate', 'endDate', 'status', '_recordId', ...keys.slice(1)].map((id) => `{"ImportId":"${id}"}`),
    ...rows.map((row) => ['2027-03-01', '2027-03-01', 'IP Address', `R_${row[0]}`, ...row.slice(1)]),
  ],
  ',',
);
const googleForms = csv(
  [['Tijdstempel', ...wordingRow], ...rows.map((row) => ['2027/03/01 12:00:00', ...row])],
  ',',
);
const long = csv(
  [
    ['respondent', 'dienstverlener', 'dienst', 'vraag', 'antwoord'],
    ...answered.flatMap((one) =>
      keys.slice(3).map((key) => [one.respondent, one.provider, one.service, wordings[key] ?? key, one[key]]),
    ),
  ],
  ';',
);
const plain = csv([keys, ...rows], ';');
const softened = plain
  .normalize('NFD')
  .replaceAll('Jobcoaching', 'Job\u00adcoaching')
  .replaceAll('Tevreden', '\u200bTevreden\u00a0')
  .replaceAll('recommended', '\u2060recommended');
const missing = ['NA', 'N/A', '#N/B', '#N/A', '#NULL!', '.', '-99', ' '];
let turn = 0;
const otherMissing = csv(
  [
    keys,
    ...rows.map((row) => row.map((cell) => (cell === '' ? (missing[turn++ % missing.length] ?? '') : cell))),
  ],
  ';',
);

const dresses: readonly (readonly [name: string, file: string, content: string | Uint8Array])[] = [
  ['ids and labels in UTF-8', 'kto.csv', plain],
  ['Windows-1252 with carriage returns', 'kto.csv', latin(plain.replaceAll('\n', '\r\n'))],
  [
    'UTF-16 with tabs, as Excel saves text',
    'kto.txt',
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(csv([keys, ...rows], '\t'), 'utf16le')]),
  ],
  ['sep= and a byte order mark', 'kto.csv', `\ufeffsep=;\r\n${plain}`],
  ['a Dutch workbook with titles, a codebook and a second sheet', 'kto.xlsx', books['nederlands'] ?? ''],
  ['SPSS with value labels and a user-missing 9', 'kto.sav', spss()],
  ['LimeSurvey', 'results.csv', limesurvey],
  ['Qualtrics, with a second and third row of headings', 'qualtrics.csv', qualtrics],
  ['Google Forms', 'formulier.csv', googleForms],
  ['one row for each answer', 'lang.csv', long],
  ['decomposed accents, soft hyphens and spaces that cannot be seen', 'kto.csv', softened],
  ['missing values of other programs', 'kto.csv', otherMissing],
];

/** Text in Windows-1252, which has the euro sign and the dash where Latin-1 has controls. */
function latin(text: string): Uint8Array {
  return Buffer.from(text.replaceAll('€', '\u0080').replaceAll('–', '\u0096'), 'latin1');
}

describe('one delivery in every dress gives the same table', () => {
  it.each(dresses)('%s', async (_name, file, content) => {
    const { taken, tables } = await take({ [file]: content });
    expect(taken.decisions).toEqual([]);
    expect(taken.faults).toEqual([]);
    expect(tables['responses.csv']).toBe(responses);
  });
});

it('reads the sample of a second sheet, below its titles', async () => {
  const { taken, tables } = await take({ 'kto.xlsx': books['nederlands'] ?? '' });
  expect(tables['sample.csv']).toBe(
    [
      'provider;group;service;net_sample;completed;approached;undeliverable;published',
      'de-werkbrug;clienten;jobcoaching;8;3;;;ja',
      'stapsteen;clienten;naar-werk;4;2;;;',
      '',
    ].join('\n'),
  );
  expect(deliveryLines(taken, 'nl')).toEqual([
    'kto.xlsx, blad "Data": 5 rijen, 14 kolommen, koppen op rij 3.',
    '  Kolommen: 13 herkend, 1 genegeerd ("Invuldatum").',
    'kto.xlsx, blad "Respons": 3 rijen, 6 kolommen, koppen op rij 3.',
    '  Kolommen: 6 herkend.',
    'kto.xlsx, blad "Codeboek": 27 rijen, 3 kolommen.',
    '  Kolommen: 3 herkend.',
    'Antwoorden: codes 1, 2, 3, 4 en 5 bij 3 aspecten, volgens blad "Codeboek" 4 = Zeer tevreden.',
  ]);
});

it('hands on what the source keeps to itself', async () => {
  const { taken, tables } = await take({
    'r.csv':
      'dienstverlener;groep;dienst;netto steekproef;publicatie\nstapsteen;cliënten;totaal;4;Niet beschikbaar\n',
  });
  expect(taken.faults).toEqual([]);
  expect(tables['sample.csv']?.split('\n')[1]).toBe('stapsteen;clienten;totaal;4;;;;niet beschikbaar');
});

it('tells an error of a formula, and takes #N/B for missing', async () => {
  const { taken } = await take({ 'fouten.xlsx': books['fouten'] ?? '' });
  expect(deliveryLines(taken, 'nl').slice(2)).toEqual([
    'Fout in de levering, 1:',
    '  "#DIV/0!" in kolom "grade": een formule in Excel ging mis (fouten.xlsx, blad "Blad1", rij 2). Herstel de cel in Excel.',
  ]);
});
