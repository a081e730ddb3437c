import { expect, test } from 'vitest';
import { damageIn } from '../../src/ingest/sound-text.ts';
import { decoder, detectEncoding } from '../../src/ingest/encoding.ts';
import { FindingLog } from '../../src/ingest/log.ts';
import { wholeNumber } from '../../src/ingest/cell.ts';
import { quotedCell } from '../../src/text/quoted.ts';
import { cutRows } from '../../src/ingest/row-cut.ts';
import { findingLine } from '../../src/text/finding.ts';

test.each([
  ['8', 8],
  ['8,0', 8],
  ['8.0', 8],
  ['\u00a08 ', 8],
  ['0', 0],
  ['123456789', 123456789],
  ['1234567890', null],
  ['1.234', null],
  ['1,234', null],
  ['1.000', null],
  ['8,00', null],
  ['7,5', null],
  ['007', null],
  ['-3', null],
  ['+3', null],
  ['1e3', null],
  ['0x10', null],
  ['acht', null],
  ['', null],
])('whole number %j', (cell, number) => {
  expect(wholeNumber(cell)).toBe(number);
});

async function* pieces(...all: number[][]): AsyncGenerator<Uint8Array> {
  for (const bytes of all) yield Uint8Array.from(bytes);
}

test.each([
  ['plain letters', [[0x61, 0x62]], 'utf-8'],
  ['nothing', [], 'utf-8'],
  ['ë cut in two', [[0x61, 0xc3], [0xab]], 'utf-8'],
  ['€ cut in three', [[0xe2], [0x82], [0xac]], 'utf-8'],
  ['ë without its second byte', [[0x61, 0xc3]], 'windows-1252'],
  ['ë of Windows', [[0x61, 0xeb, 0x62]], 'windows-1252'],
  ['UTF-16, cut in its mark', [[0xff], [0xfe, 0x61, 0x00]], 'utf-16le'],
  ['UTF-16 the other way round', [[0xfe, 0xff, 0x00, 0x61]], 'utf-16be'],
  ['UTF-16 without a mark', [[0x61, 0x00, 0x62, 0x00]], null],
  ['a picture', [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00]], null],
  ['a control character', [[0x61, 0x1b, 0x5b]], null],
])('encoding of %s', async (_, all, encoding) => {
  expect(await detectEncoding(pieces(...all))).toBe(encoding);
});

test('the bytes of Windows-1252 that Latin-1 does not have', () => {
  const bytes = [0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0xe9, 0xeb];
  expect(decoder('windows-1252').write(Uint8Array.from(bytes))).toBe('€…‘’“”–—éë');
});

test('half a character of UTF-16 at the end is damage', () => {
  const text = decoder('utf-16be');
  expect(text.write(Uint8Array.from([0x00, 0x61, 0x00])) + text.end()).toBe('a\ufffd');
});

test.each([
  ['geÃ¯nteresseerd', 'Ã¯'],
  ['CafÃ©', 'Ã©'],
  ['â‚¬ 5', 'â‚¬'],
  ['1 â€“ 2', 'â€'],
  ['Frysl\ufffdn', '\ufffd'],
  ['Fryslân, Curaçao, café, één, naïef, € 5 – 6', null],
])('damage in %j', (text, damage) => {
  expect(damageIn(text)).toBe(damage);
});

test.each([
  ['a;b\nc', 4, null, null],
  ['a;b\n', 4, null, null],
  ['a;b', 0, null, null],
  ['a;"b\nc"\nd', 8, null, null],
  ['a;"b\nc', 0, null, 2],
  ['a\n"b""\n', 2, null, 2],
  ['a;"b""c"\n', 9, null, null],
  ['a;""\n', 5, null, null],
  ['a\nb;x"y\n', 2, 5, null],
  ['a\n"b"c;d\n', 2, 2, null],
])('where %j can be cut', (text, length, stray, open) => {
  expect(cutRows(text, ';')).toEqual({ length, stray, open });
});

test('a long value is cut, and what cannot be seen is written out', () => {
  expect(quotedCell('x'.repeat(61))).toBe(`"${'x'.repeat(60)}…"`);
  expect(quotedCell('a\u0007\u202e\u200bb')).toBe('"a\\u{7}\\u{202e}\\u{200b}b"');
});

test('after twenty findings of one code in one file the rest are counted', () => {
  const log = new FindingLog();
  let made = 0;
  const grade = () => ({ cell: String(10 + ++made) });
  const aside = () => ({ setAside: ++made, of: 400, row: 'a/clients/total' });
  for (let line = 1; line <= 332; line++) log.error('bad-grade', { file: 'a.csv', line, column: 5 }, grade);
  for (let line = 1; line <= 20; line++) log.warn('set-aside', { file: 'a.csv', line, column: 0 }, aside);
  log.error('bad-grade', { file: 'b.csv', line: 1, column: 5 }, grade);
  const grades = log.findings().filter(({ file, code }) => file === 'a.csv' && code === 'bad-grade');
  expect(grades).toHaveLength(21);
  expect(grades[20]).toEqual({
    severity: 'error',
    code: 'bad-grade',
    kind: 'bad-grade',
    file: 'a.csv',
    line: 21,
    column: 5,
    parameters: { cell: '31' },
    more: 312,
  });
  expect(grades.slice(20).map((one) => findingLine(one, 'en'))).toEqual([
    'a.csv:21:5 error bad-grade: found and 312 more of these in this file; expected a whole grade from 1 to 10, or an empty cell; correct the grade; it is never rounded here',
  ]);
  expect(log.findings()).toHaveLength(42);
  expect(log.errors).toBe(333);
  expect(made).toBe(42);
});
