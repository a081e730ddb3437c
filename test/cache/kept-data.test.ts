import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checksum } from '../../src/site/cache/checksum.ts';
import { keptPath } from '../../src/site/cache/kept-set.ts';
import { filesIn } from '../../src/site/folder/files-in.ts';
import { keptData, type KeptData } from '../../src/site/kept-data.ts';

let folder: string;
let cache: string;
let tried = 0;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapportkaart-data-'));
  cache = join(folder, 'cache');
});

afterEach(() => rmSync(folder, { recursive: true }));

const paths = ['data/all.csv', 'data/all.json'];

/** A new site, in which nothing stands yet. */
function newSite(): string {
  tried += 1;
  return join(folder, `site-${tried}`);
}

function write(site: string, texts: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
}

/** A build that asks for files that are made of something, and writes what is not kept. Tells whether it was. */
function build(of: readonly string[], data: KeptData = keptData(cache), asked = paths): boolean {
  const site = newSite();
  const isPlaced = data.place(site, asked, of);
  if (!isPlaced) write(site, Object.fromEntries(asked.map((path) => [path, `${of.join()} in ${path}`])));
  expect(readFileSync(join(site, asked[0] ?? ''), 'utf8')).toBe(`${of.join()} in ${asked[0] ?? ''}`);
  data.keep(site, Date.now());
  return isPlaced;
}

it('puts files in place that were made of the same, and no others', () => {
  expect(build(['a', 'b'])).toBe(false);
  expect(build(['a', 'b'])).toBe(true);
  expect(build(['a', 'c'])).toBe(false);
  expect(build(['a', 'c'])).toBe(true);
  expect(build(['a', 'c'], keptData(cache), ['data/all.csv', 'data/other.json'])).toBe(false);
});

it('keeps what the last build used alone: all data of a country once more is much', () => {
  build(['a']);
  build(['b']);
  expect(filesIn(join(cache, 'sets'))).toHaveLength(1);
  expect(filesIn(join(cache, 'files'))).toHaveLength(2);
  expect(build(['a'])).toBe(false);
});

it('keeps each of several that one build asks for', () => {
  const ask = (data: KeptData, site: string): boolean[] =>
    ['2024', '2025'].map((year) => data.place(site, [`${year}.csv`], [year]));
  const [site, first, again] = [newSite(), keptData(cache), keptData(cache)];
  expect(ask(first, site)).toEqual([false, false]);
  write(site, { '2024.csv': '4', '2025.csv': '5' });
  first.keep(site, Date.now());
  const other = newSite();
  expect(ask(again, other)).toEqual([true, true]);
  again.keep(other, Date.now());
  // links to the same bytes
  expect(statSync(join(other, '2024.csv')).ino).toBe(statSync(join(site, '2024.csv')).ino);
});

it('a part that asks for none lets go of none', () => {
  build(['a']);
  keptData(cache).keep(newSite(), Date.now());
  expect(build(['a'])).toBe(true);
});

it('has none where a file is damaged, or its list is', () => {
  build(['a']);
  const path = keptPath(cache, checksum('a in data/all.json'));
  rmSync(path);
  writeFileSync(path, 'A in data/all.json');
  expect(build(['a'])).toBe(false);
  expect(build(['a'])).toBe(true);
  const [list = ''] = filesIn(join(cache, 'sets'));
  writeFileSync(join(cache, 'sets', list), '[]');
  expect(build(['a'])).toBe(false);
});

it('takes away what it placed where another build let go of the rest meanwhile', () => {
  build(['a']);
  // proven a moment ago, and gone since
  const sums = paths.map((path) => checksum(`a in ${path}`));
  rmSync(keptPath(cache, sums[1] ?? ''));
  const site = newSite();
  expect(keptData(cache, new Map(sums.map((sum) => [sum, 1]))).place(site, paths, ['a'])).toBe(false);
  expect(filesIn(site)).toEqual([]);
});

it('tells the checksum of a file that stands, known or looked at', () => {
  const site = newSite();
  write(site, { 'a.csv': 'a' });
  const data = keptData(cache, undefined, new Map([['b.csv', 'known']]));
  expect([data.sumOf(site, 'a.csv'), data.sumOf(site, 'b.csv')]).toEqual([checksum('a'), 'known']);
  expect(() => data.sumOf(site, 'c.csv')).toThrow('c.csv was made and cannot be read');
});
