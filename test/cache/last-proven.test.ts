import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checksum } from '../../src/site/cache/checksum.ts';
import { keepSet, keptPath, provenSet, setsFolder } from '../../src/site/cache/kept-set.ts';
import { lastProven } from '../../src/site/cache/last-proven.ts';
import type { ProvenSums } from '../../src/site/cache/proven-sums.ts';

let folder: string;
let cache: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapportkaart-proven-'));
  cache = join(folder, 'cache');
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Keeps texts as files of a set that was used at a time in seconds, and gives the name of the set. */
function kept(key: string, used: number, texts: readonly string[]): string {
  const site = join(folder, key);
  mkdirSync(site);
  for (const text of texts) writeFileSync(join(site, `${text}.txt`), text);
  const paths = texts.map((text) => `${text}.txt`);
  const name = keepSet(cache, key.repeat(32), site, paths);
  utimesSync(join(cache, setsFolder, name), used, used);
  return name;
}

/** Puts other bytes where those of a text are kept. */
function damage(text: string): string {
  const path = keptPath(cache, checksum(text));
  // a file of its own: what is kept is a link to what was made
  rmSync(path);
  writeFileSync(path, 'damaged');
  return path;
}

/** What proves itself in a folder. */
function proven(one = cache): ProvenSums {
  return lastProven([one]).get(one) ?? new Map();
}

const sumsOf = (texts: readonly string[]): string[] => texts.map(checksum).sort();

it('proves nothing where nothing is kept', () => {
  expect(proven()).toEqual(new Map());
});

it('proves each file of the sets that were used last, and of no others', () => {
  kept('a', 1000, ['one', 'both']);
  kept('b', 1000, ['three', 'both']);
  kept('c', 999, ['older', 'one']);
  expect([...proven().keys()].sort()).toEqual(sumsOf(['one', 'both', 'three']));
  expect(proven().get(checksum('three'))?.bytes).toBe(5);
});

it('leaves out what is damaged or gone, and leaves it as it is', () => {
  kept('a', 1000, ['one', 'two', 'three']);
  const path = damage('one');
  rmSync(keptPath(cache, checksum('two')));
  expect([...proven().keys()]).toEqual([checksum('three')]);
  expect(existsSync(path)).toBe(true);
});

it('is believed for what it proved alone: the rest of a set is looked at when it is used', () => {
  const name = kept('a', 1000, ['one', 'two']);
  const known = new Map([...proven()].filter(([sum]) => sum !== checksum('two')));
  expect(provenSet(cache, name, known)?.map(({ path, bytes }) => [path, bytes])).toEqual([
    ['one.txt', 3],
    ['two.txt', 3],
  ]);
  const path = damage('two');
  expect(provenSet(cache, name, known)).toBeNull();
  expect(existsSync(path)).toBe(false);
});

it.each([
  ['was damaged', (path: string) => writeFileSync(path, 'TWO')],
  ['was replaced', () => damage('two')],
  ['is gone', (path: string) => rmSync(path)],
])('is not believed for a file that %s since', (_, change) => {
  const name = kept('a', 1000, ['one', 'two']);
  // written long ago, as a clock of files may tick in milliseconds
  utimesSync(keptPath(cache, checksum('two')), 500, 500);
  const known = proven();
  expect(known.size).toBe(2);
  change(keptPath(cache, checksum('two')));
  expect(provenSet(cache, name, known)).toBeNull();
});

it('tells nothing of another folder, which has bytes of its own under the same checksum', () => {
  const name = kept('a', 1000, ['one']);
  const other = join(folder, 'other');
  keepSet(other, 'a'.repeat(32), join(folder, 'a'), ['one.txt']);
  damage('one');
  const proof = lastProven([cache, other]);
  expect([proof.get(cache)?.size, proof.get(other)?.size]).toEqual([0, 1]);
  expect(provenSet(cache, name, proof.get(cache))).toBeNull();
});
