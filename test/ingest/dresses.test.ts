import { expect, test } from 'vitest';
import { readDataset } from '../../src/ingest/dataset.ts';
import { memoryFiles } from '../../src/ingest/memory-files.ts';
import { dressed, utf16be, utf16le, utf8WithMark, windows1252, type Dress } from './dress.ts';
import { small } from './small.ts';

/** The dataset as text without the places, which differ by right. */
async function textOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  pieceBytes?: number,
): Promise<string> {
  const { dataset, findings } = await readDataset(memoryFiles(files, pieceBytes));
  expect(findings).toEqual([]);
  return JSON.stringify(dataset, (key, value: unknown) => (key === 'place' ? undefined : value));
}

const spreadsheet: Dress = {
  delimiter: ';',
  encode: utf8WithMark,
  lineEnd: '\r\n',
  order: (cells) => [...cells].reverse(),
  lines: ([header = '', ...rows]) => {
    const empty = header.replace(/[^;]/g, '');
    const sums = header === 'published;completed;net_sample;service;group;provider' ? [';7;21;;;Totaal'] : [];
    return [
      'sep=;',
      empty,
      header.toUpperCase(),
      ...rows.flatMap((row) => [row, empty]),
      ...sums,
      empty,
      empty,
    ];
  },
};

const dresses: readonly (readonly [string, Dress])[] = [
  ['comma and UTF-8', { delimiter: ',', number: (digits) => `${digits}.0` }],
  ['semicolon and decimal comma', { delimiter: ';', number: (digits) => `${digits},0` }],
  ['Windows-1252', { encode: windows1252 }],
  ['UTF-8 with a byte order mark', { encode: utf8WithMark }],
  ['UTF-16 from Excel', { delimiter: '\t', encode: utf16le }],
  ['UTF-16, most significant byte first', { delimiter: '\t', encode: utf16be }],
  ['sep=, CRLF, blank rows, shuffled columns, capitals, a row of sums', spreadsheet],
  [
    'no-break spaces around cells',
    { lines: (lines) => lines.map((line) => line.replaceAll(';', '\u00a0;\u00a0')) },
  ],
  ['every cell in quotes', { lines: (lines) => lines.map((line) => `"${line.replaceAll(';', '";"')}"`) }],
  ['the line ends of an old Mac', { lineEnd: '\r' }],
];

test.each(dresses)('the same answers in another dress give the same dataset: %s', async (_, dress) => {
  expect(await textOf(dressed(dress))).toBe(await textOf(small()));
});

test.each(dresses)('and so they do when the bytes come in one by one: %s', async (_, dress) => {
  expect(await textOf(dressed(dress), 1)).toBe(await textOf(small()));
});
