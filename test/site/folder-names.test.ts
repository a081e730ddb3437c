import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { contentOfAnyData } from '../../scripts/bench/content.ts';
import { proseNames } from '../../src/address/address.ts';
import { buildSite } from '../../src/site/build.ts';
import { languages } from '../../src/model/label.ts';
import { madeProseFile } from '../../src/site/prose-page.ts';
import { small } from '../ingest/small.ts';
import { temporary, writeFiles } from './folders.ts';

const root = resolve(import.meta.dirname, '../..');
const dir = temporary();
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** Signs that mean something in addresses, patterns and code, accents, a mark that joins, and great length. */
const name = `gegevens #1 100% [a] {b} e\u0301é ! & ' ${'x'.repeat(200)}`;

it('builds every page of prose from folders with any name', async () => {
  const [data, content, out] = [join(dir, name, 'data'), join(dir, name, 'content'), join(dir, 'dist')];
  // the fixture's verdicts are about reading, not about the rule
  const sample = String(small()['2023/sample.csv']).replaceAll(/;(ja|nee)$/gm, ';');
  writeFiles(data, { ...small(), '2023/sample.csv': sample });
  contentOfAnyData(content);
  // a page in the encoding of an older Windows, with its line ends, beside what editors of text leave there
  const page = join(content, 'nl/privacy.mdx');
  writeFileSync(
    page,
    Buffer.from(
      '---\r\ntitle: Eén: kop\r\ndescription: Zin.\r\norder: 6\r\n---\r\n\r\nCliënten.\r\n',
      'latin1',
    ),
  );
  cpSync(page, join(content, 'nl/~$privacy.mdx'));
  renameSync(join(content, 'nl/~$privacy.mdx'), join(content, 'nl/.#privacy.mdx'));
  const result = await buildSite({ root, data, content, out, cache: join(dir, 'cache') }, () => undefined);
  expect(result.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  for (const language of languages) {
    for (const prose of proseNames) {
      expect(readFileSync(join(out, madeProseFile({ language, name: prose })), 'utf8')).toContain('<h1>');
    }
  }
  const html = readFileSync(join(out, madeProseFile({ language: 'nl', name: 'privacy' })), 'utf8');
  expect(html).toContain('<h1>Eén: kop</h1>');
  expect(html).toContain('<p>Cliënten.</p>');
});
