import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentOfAnyData } from '../../scripts/bench/content.ts';
import { buildSite } from '../../src/site/build.ts';
import { prepareSite } from '../../src/site/prepare.ts';
import { dressed, utf16le, utf8WithMark, windows1252, type Dress } from '../ingest/dress.ts';
import { changed, small, type Change } from '../ingest/small.ts';
import { bytesOf, temporary, writeFiles } from './folders.ts';

const root = resolve(import.meta.dirname, '../..');
const dir = temporary();
const content = join(dir, 'content');
const out = join(dir, 'dist');
const cache = join(dir, 'cache');

/** The command that builds `data` into `to`, for Node. */
const command = (data: string, to: string): string[] =>
  [[join(root, 'scripts/build.ts')], ['--data', data], ['--content', content], ['--out', to]].flat();

/** The standing site, made from the small fixture. */
let standing: Map<string, string>;

beforeAll(async () => {
  // replies and corrections are about providers that the small fixture does not have
  contentOfAnyData(content);
  writeFiles(join(dir, 'small'), acceptable(small()));
  const result = await buildSite({ root, data: join(dir, 'small'), content, out, cache }, () => undefined);
  expect(result.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  standing = bytesOf(out);
});

afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** The fixture's verdicts are about reading, not about the rule: as a site its bureau gives none. */
function acceptable(files: Record<string, string | Uint8Array>): Record<string, string | Uint8Array> {
  const path = '2023/sample.csv';
  return { ...files, [path]: String(files[path]).replaceAll(/;(ja|nee)$/gm, ';') };
}

const faults: readonly (readonly [name: string, changes: readonly Change[]])[] = [
  ['unknown column', [['2023/responses.csv', 'province;grade', 'provence;grade']]],
  ['unknown service', [['2023/responses.csv', ';Jobcoaching;', ';Jobcoching;']]],
  ['unknown answer', [['2023/responses.csv', 'Geen van beide', 'Geen van alle']]],
  ['unknown provider', [['2023/sample.csv', 'stapsteen;clienten', 'stapstenen;clienten']]],
  ['grade 11', [['2023/responses.csv', ';8,0;', ';11;']]],
  ['grade 0', [['2023/responses.csv', ';8,0;', ';0;']]],
  ['grade 7,5', [['2023/responses.csv', ';8,0;', ';7,5;']]],
  ['a number with a point for thousands', [['2023/sample.csv', ';8;3;', ';1.234;3;']]],
  ['duplicate header', [['2023/sample.csv', 'net_sample;completed', 'net_sample;net_sample']]],
  ['stray quote', [['2023/responses.csv', ';8,0;', ';"8,0;']]],
  ['short row', [['2023/sample.csv', 'de-werkbrug;clienten;5;8;3;ja', 'de-werkbrug;clienten;5;8']]],
  ['long row', [['2023/sample.csv', 'de-werkbrug;clienten;5;8;3;ja', 'de-werkbrug;clienten;5;8;3;ja;x;y']]],
  ['a count that is no number', [['2023/counts.csv', 'grade;6;1', 'grade;6;een']]],
  ['completed above the net sample', [['2023/sample.csv', ';5;8;3;', ';5;2;3;']]],
  ['completed is not the number of answers', [['2023/sample.csv', ';5;8;3;', ';5;8;4;']]],
  ['answers without a sample row', [['2023/sample.csv', 'de-werkbrug;clienten;9;6;2;nee\n', '']]],
  ['a total that does not add up', [['2023/sample.csv', 'totaal;14;5', 'totaal;15;5']]],
  ['missing file', [['services.json', null]]],
  ['empty file', [['2023/sample.csv', '']]],
  ['a period that is no JSON', [['2023/period.json', 'from: 2023']]],
  ['bytes that are no text', [['2023/sample.csv', Uint8Array.from([0, 1, 2, 255, 254, 0, 7])]]],
];

describe('bad input changes nothing that stands', () => {
  it.each(faults)('%s', async (name, changes) => {
    const data = join(dir, 'bad', name);
    writeFiles(data, changed(changes));
    const result = await buildSite({ root, data, content, out, cache }, () => undefined);
    expect(result.ok).toBe(false);
    expect(result.findings.some(({ severity }) => severity === 'error')).toBe(true);
    expect(result.findings.filter(({ line, file }) => line < 1 || file === '')).toEqual([]);
    expect(bytesOf(out)).toEqual(standing);
    expect(readdirSync(dir).filter((entry) => entry.startsWith('.'))).toEqual([]);
  });

  it('ends the command with code 1, findings with places, and no stack trace', () => {
    const data = join(dir, 'bad', 'command');
    writeFiles(data, changed([['2023/responses.csv', ';8,0;', ';11;']]));
    const run = spawnSync(process.execPath, command(data, out), { encoding: 'utf8' });
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('2023/responses.csv:2:5 fout bad-grade');
    expect(run.stderr).not.toMatch(/^\s+at /m);
    expect(bytesOf(out)).toEqual(standing);
  });

  it('stops at a verdict that disagrees with the rule, until it is accepted by name', async () => {
    const data = join(dir, 'bad', 'verdict');
    writeFiles(data, small());
    const stopped = await prepareSite(data, content);
    expect(stopped.findings.map(({ code, row, line }) => [code, row, line])).toEqual([
      ['verdict-disagrees', 'de-werkbrug/clients/jobcoaching', 2],
    ]);
    const accepted = [
      { code: 'verdict-disagrees', row: 'de-werkbrug/clients/jobcoaching', reason: 'agreed' },
    ];
    writeFileSync(join(data, '2023/accepted.json'), JSON.stringify(accepted));
    expect((await prepareSite(data, content)).findings).toEqual([]);
  });
});

const dresses: readonly (readonly [string, Dress])[] = [
  ['comma and UTF-8', { delimiter: ',' }],
  ['semicolon and decimal comma', { number: (digits) => `${digits},0` }],
  ['Windows-1252', { encode: windows1252 }],
  ['UTF-8 with a byte order mark', { encode: utf8WithMark }],
  ['UTF-16 from Excel', { delimiter: '\t', encode: utf16le }],
  [
    'sep=, CRLF and blank rows',
    {
      lineEnd: '\r\n',
      lines: ([head = '', ...rows]) =>
        ['sep=;', head, ';;', ...rows].map((line) => (line === ';;' ? head.replace(/[^;]/g, '') : line)),
    },
  ],
];

describe('the same answers in another dress', () => {
  it.each(dresses)('give the same pages: %s', async (name, dress) => {
    const data = join(dir, 'dress', name);
    writeFiles(data, dressed(dress));
    // verdicts are taken out after dressing only where that is plain text; the rest accept the disagreement by name
    const accepted = [
      { code: 'verdict-disagrees', row: 'de-werkbrug/clients/jobcoaching', reason: 'agreed' },
    ];
    writeFileSync(join(data, '2023/accepted.json'), JSON.stringify(accepted));
    const plain = join(dir, 'plain');
    writeFiles(plain, small());
    writeFileSync(join(plain, '2023/accepted.json'), JSON.stringify(accepted));
    const [one, other] = [await prepareSite(data, content), await prepareSite(plain, content)];
    expect(one.handover).not.toBeNull();
    expect(one.handover).toEqual(other.handover);
  });

  it('give the same bytes, from another folder, in another time zone and locale', async () => {
    const data = join(dir, 'dress', 'whole');
    const elsewhere = join(dir, 'elsewhere', 'deep', 'dist');
    mkdirSync(join(dir, 'elsewhere', 'deep'), { recursive: true });
    writeFiles(data, acceptable(small()));
    const run = spawnSync(
      process.execPath,
      // a cache of its own: reports and pictures are made anew, not taken over
      [...command(data, elsewhere), '--cache', join(dir, 'elsewhere', 'cache')],
      {
        encoding: 'utf8',
        env: { ...process.env, TZ: 'Pacific/Auckland', LC_ALL: 'en_US.UTF-8', LANG: 'tr_TR.UTF-8' },
      },
    );
    expect(run.stderr).toBe('');
    expect(bytesOf(elsewhere)).toEqual(standing);
  });
});
