import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checksum } from '../../src/site/cache/checksum.ts';
import { keptPath } from '../../src/site/cache/kept-set.ts';
import { lastProven } from '../../src/site/cache/last-proven.ts';
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

const paths = ['data/all.csv', 'data/all.json'] as const;

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

const never = new AbortController().signal;
const minute = 60_000;
/** Each build is minutes after the one before. */
const keep = (data: KeptData, site: string): Promise<void> =>
  data.keep(site, Date.now() + 2 * minute * tried, never);

/** A build that asks for files that are made of something, and writes what is not kept. Tells whether it was. */
async function build(
  of: readonly string[],
  data: KeptData = keptData(cache),
  asked: readonly string[] = paths,
): Promise<boolean> {
  const site = newSite();
  const isPlaced = data.place(site, asked, of);
  if (!isPlaced) write(site, Object.fromEntries(asked.map((path) => [path, `${of.join()} in ${path}`])));
  expect(readFileSync(join(site, asked[0] ?? ''), 'utf8')).toBe(`${of.join()} in ${asked[0] ?? ''}`);
  await keep(data, site);
  return isPlaced;
}

it('puts files in place that were made of the same, and no others', async () => {
  expect(await build(['a', 'b'])).toBe(false);
  expect(await build(['a', 'b'])).toBe(true);
  expect(await build(['a', 'c'])).toBe(false);
  expect(await build(['a', 'c'])).toBe(true);
  expect(await build(['a', 'c'], keptData(cache), ['data/all.csv', 'data/other.json'])).toBe(false);
});

it('keeps what the last build used alone: all data of a country once more is much', async () => {
  await build(['a']);
  await build(['b']);
  expect(filesIn(join(cache, 'sets'))).toHaveLength(1);
  expect(filesIn(join(cache, 'files'))).toHaveLength(2);
  expect(await build(['a'])).toBe(false);
});

it('leaves for a minute what no list names: another build may be about to list it', async () => {
  await build(['a']);
  const data = keptData(cache);
  const site = newSite();
  data.place(site, paths, ['b']);
  write(site, { [paths[0]]: 'b', [paths[1]]: 'c' });
  await data.keep(site, Date.now(), never);
  expect(filesIn(join(cache, 'sets'))).toHaveLength(1);
  expect(filesIn(join(cache, 'files'))).toHaveLength(4);
});

it('keeps each of several that one build asks for', async () => {
  const ask = (data: KeptData, site: string): boolean[] =>
    ['2024', '2025'].map((year) => data.place(site, [`${year}.csv`], [year]));
  const [site, first, again] = [newSite(), keptData(cache), keptData(cache)];
  expect(ask(first, site)).toEqual([false, false]);
  write(site, { '2024.csv': '4', '2025.csv': '5' });
  await keep(first, site);
  const other = newSite();
  expect(ask(again, other)).toEqual([true, true]);
  await keep(again, other);
  // links to the same bytes
  expect(statSync(join(other, '2024.csv')).ino).toBe(statSync(join(site, '2024.csv')).ino);
});

it('a part that asks for none lets go of none', async () => {
  await build(['a']);
  await keep(keptData(cache), newSite());
  expect(await build(['a'])).toBe(true);
});

it('has none where a file is damaged, or its list is', async () => {
  await build(['a']);
  const path = keptPath(cache, checksum('a in data/all.json'));
  rmSync(path);
  writeFileSync(path, 'A in data/all.json');
  expect(await build(['a'])).toBe(false);
  expect(await build(['a'])).toBe(true);
  const [list = ''] = filesIn(join(cache, 'sets'));
  writeFileSync(join(cache, 'sets', list), '[]');
  expect(await build(['a'])).toBe(false);
});

it('has none where a file is gone that was proven, and takes away nothing of others', async () => {
  await build(['a']);
  const known = lastProven([cache]).get(cache);
  expect(known?.size).toBe(2);
  rmSync(keptPath(cache, checksum('a in data/all.json')));
  const site = newSite();
  expect(keptData(cache, known).place(site, paths, ['a'])).toBe(false);
  expect(existsSync(site)).toBe(false);
});

it('ends with a signal between two that are kept', async () => {
  const [site, data] = [newSite(), keptData(cache)];
  for (const year of ['2024', '2025']) data.place(site, [`${year}.csv`], [year]);
  write(site, { '2024.csv': '4', '2025.csv': '5' });
  const ending = new AbortController();
  const keeping = data.keep(site, Date.now(), ending.signal);
  ending.abort(new Error('enough'));
  await expect(keeping).rejects.toThrow('enough');
  expect(filesIn(join(cache, 'sets'))).toHaveLength(1);
});

it('tells the checksum of a file that stands, as it is kept, was written or is read', () => {
  const site = newSite();
  write(site, { 'a.csv': 'a' });
  const data = keptData(cache, undefined, [
    { path: 'b.csv', sum: 'known' },
    { path: 'b.html', sum: 'a page' },
  ]);
  data.written('c.json', 'written');
  expect(['a.csv', 'b.csv', 'c.json'].map((path) => data.sumOf(site, path))).toEqual([
    checksum('a'),
    'known',
    'written',
  ]);
  // what is no data file is not held
  expect(() => data.sumOf(site, 'b.html')).toThrow('b.html was made and cannot be read');
});
