import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { findingOf } from '../../src/model/finding.ts';
import { bannerOf, keepBanner, showBanner } from '../../src/site/dev-banner.ts';
import { temporary } from '../site/folders.ts';

const dir = temporary();
const beside = join(dir, 'beside');
mkdirSync(beside);
const bad = (line: number) =>
  findingOf('bad-grade', 'error', { file: '2027/responses.csv', line, column: 5 }, { cell: '<b>7,5' });

/** A page as a server writes it, cut in the middle of a letter. */
const page = Buffer.from('<!doctype html><html><body class="a">Cliënten</body></html>');
const cut = page.indexOf(0xc3) + 1;
const server = createServer((_, response) => {
  showBanner(response, beside);
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.write(page.subarray(0, cut));
  response.end(page.subarray(cut));
});
const origin = await new Promise<string>((done) => {
  server.listen(0, '127.0.0.1', () => done(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`));
});
afterAll(() => {
  server.close();
  rmSync(dir, { recursive: true, force: true });
});
const text = async (): Promise<string> => (await fetch(origin)).text();

it('stands at the top of a page while there are errors, and leaves the page as it is otherwise', async () => {
  expect(await text()).toBe(page.toString());
  keepBanner(beside, [bad(3)], 'nl');
  const told = await text();
  expect(told.replace(bannerOf([bad(3)], 'nl'), '')).toBe(page.toString());
  expect(told).toMatch(/^<!doctype html><html><body class="a"><aside role="alert"/);
  expect(told).toContain('Deze pagina is van vóór je laatste wijziging: er is 1 fout.');
  expect(told).toContain('2027/responses.csv:3:5 fout bad-grade: rapportcijfer &quot;&lt;b&gt;7,5&quot;');
  keepBanner(beside, [], 'nl');
  expect(await text()).toBe(page.toString());
});

it('tells twenty, and how many more there are', () => {
  const html = bannerOf(
    Array.from({ length: 24 }, (_, line) => bad(line + 1)),
    'en',
  );
  expect(html.match(/<li>/g)).toHaveLength(21);
  expect(html).toContain('<li>and 4 more</li>');
  expect(html).toContain('there are 24 errors');
});
