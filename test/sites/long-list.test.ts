import { appendFileSync, cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentOfAnyData } from '../../scripts/bench/content.ts';
import { buildSite } from '../../src/site/build.ts';
import { temporary } from '../site/folders.ts';

/** A province with more providers than stand on one page: none of them was ever surveyed. */
const root = resolve(import.meta.dirname, '../..');
const dir = temporary();
const out = join(dir, 'dist');
const added = 230;

beforeAll(async () => {
  const [content, data] = [join(dir, 'content'), join(dir, 'data')];
  contentOfAnyData(content);
  cpSync(join(root, 'test/fixtures/references'), data, { recursive: true });
  const [head = ''] = readFileSync(join(data, 'providers.csv'), 'utf8').split('\n');
  const columns = head.trim().split(/[;,]/);
  const letters = 'abcdefghijklmnopqrstuvw';
  const rows = Array.from({ length: added }, (_, at) => {
    const letter = letters.charAt(Math.floor(at / 10));
    const cells: Record<string, string> = {
      provider: `${letter}-bureau-${at}`,
      name: `${letter.toUpperCase()} bureau ${at}`,
      place: 'Emmen',
      province: 'Drenthe',
    };
    return columns.map((column) => cells[column] ?? '').join(head.includes(';') ? ';' : ',');
  });
  appendFileSync(join(data, 'providers.csv'), `${rows.join('\n')}\n`);
  const { findings } = await buildSite(
    { root, data, content, out, cache: join(dir, 'cache') },
    () => undefined,
  );
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

const file = (path: string): string => readFileSync(join(out, path), 'utf8');
const names = (html: string): string[] =>
  [...html.matchAll(/<th role="rowheader" scope="row">\s*<a href="[^"]+">([^<]+)</g)].map(
    ([, name]) => name ?? '',
  );

describe('a list of more providers than stand on one page', () => {
  it('goes on, on a page of its own in each language, with everyone once and in order', () => {
    const [first, second] = ['provincies/drenthe/index.html', 'provincies/drenthe/lijst/2/index.html'].map(
      file,
    );
    const [one, two] = [names(first ?? ''), names(second ?? '')];
    expect([one.length, two.length > 20]).toEqual([200, true]);
    expect(new Set([...one, ...two]).size).toBe(one.length + two.length);
    expect(existsSync(join(out, 'en/provinces/drenthe/list/2/index.html'))).toBe(true);
    expect(existsSync(join(out, 'provincies/drenthe/lijst/3/index.html'))).toBe(false);
  });

  it('leads from each part to each other, and stands in the sitemap', () => {
    expect(file('provincies/drenthe/index.html')).toContain('href="/provincies/drenthe/lijst/2/"');
    expect(file('provincies/drenthe/lijst/2/index.html')).toMatch(
      /<a href="\/provincies\/drenthe\/lijst\/2\/" aria-current="page">\s*U – W/,
    );
    expect(file('sitemap.xml')).toContain('/provincies/drenthe/lijst/2/');
  });

  it('tells how far each is from the middle of the province', () => {
    expect(file('provincies/drenthe/index.html')).toMatch(/Emmen, \d+ km van het midden/);
  });

  it('is under 20 KB a page', () => {
    for (const path of ['provincies/drenthe/index.html', 'provincies/drenthe/lijst/2/index.html']) {
      expect(brotliCompressSync(file(path)).length, path).toBeLessThan(20 * 1024);
    }
  });
});
