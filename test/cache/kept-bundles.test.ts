import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { setBasePath } from '../../src/address/base-path.ts';
import { setSiteLanguages } from '../../src/model/language.ts';
import { filesIn } from '../../src/site/folder/files-in.ts';
import type { Handover } from '../../src/site/handover.ts';
import { keptBundles, type KeptBundles } from '../../src/site/kept-bundles.ts';

let folder: string;
let tried = 0;

/** A handover as far as a bundle is made of it. */
const handover = {
  site: { name: 'a', accent: 'blue' },
  pages: [{ language: 'nl', name: 'method', title: 'b', description: 'c', order: 1, body: 'd' }],
} as unknown as Handover;

const elsewhere = { ...handover, site: { name: 'another' } } as unknown as Handover;

const publicFile = (): string => join(folder, 'project', 'public', 'unaided.css');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapportkaart-bundles-'));
  mkdirSync(dirname(publicFile()), { recursive: true });
  writeFileSync(publicFile(), 'a {}');
  const made = join(folder, 'made');
  for (const [path, text] of [
    ['code/prerender-entry.a.mjs', 'export const app = 1;'],
    ['site/assets/a.css', 'b {}'],
  ] as const) {
    mkdirSync(dirname(join(made, path)), { recursive: true });
    writeFileSync(join(made, path), text);
  }
});

afterEach(() => {
  setBasePath('https://example.org/');
  setSiteLanguages();
  rmSync(folder, { recursive: true });
});

const bundles = (root = 'project'): KeptBundles => keptBundles(join(folder, 'cache'), join(folder, root));
const keep = (given = handover, now = Date.now()): void => bundles().keep(given, join(folder, 'made'), now);
/** The paths of the bundle that another build is given; null where none is. */
function placed(given = handover, by = bundles()): readonly string[] | null {
  tried += 1;
  const to = join(folder, `placed-${tried}`);
  return by.place(given, to) ? filesIn(to) : null;
}

/** Whether another build finds one before it knows its words. */
function isLikely(by = bundles()): boolean {
  tried += 1;
  return by.placeLikely(join(folder, `placed-${tried}`));
}

it('gives the same bundle for the same words, whatever the figures', () => {
  expect(placed()).toBeNull();
  expect(isLikely()).toBe(false);
  keep();
  const other = { ...handover, publication: { providers: ['new'] } } as unknown as Handover;
  expect(isLikely()).toBe(true);
  expect(placed(other)).toEqual(['code/prerender-entry.a.mjs', 'site/assets/a.css']);
  expect(readFileSync(join(folder, `placed-${tried}`, 'site/assets/a.css'), 'utf8')).toBe('b {}');
});

const words: readonly (readonly [string, object])[] = [
  ['word of the site', { site: { name: 'a', accent: 'red' } }],
  [
    'page of prose',
    { pages: [{ language: 'nl', name: 'method', title: 'b', description: 'c', order: 1, body: 'e' }] },
  ],
];

it.each(words)('has none for another %s, though one is likely', (_, change) => {
  keep();
  expect(isLikely()).toBe(true);
  expect(placed({ ...handover, ...change } as Handover)).toBeNull();
});

const makers: readonly (readonly [string, () => KeptBundles])[] = [
  ['with another file of public/', () => (writeFileSync(publicFile(), 'a { color: red }'), bundles())],
  ['below another path', () => (setBasePath('https://example.org/kaart/'), bundles())],
  ['in other languages', () => (setSiteLanguages(['en']), bundles())],
  [
    'with other packages than the lock file says',
    () => {
      const packages = join(folder, 'project', 'node_modules');
      mkdirSync(packages);
      writeFileSync(join(packages, '.package-lock.json'), '{}');
      return bundles();
    },
  ],
  [
    'of another project',
    () => {
      mkdirSync(join(folder, 'other', 'public'), { recursive: true });
      writeFileSync(join(folder, 'other', 'public', 'unaided.css'), 'a {}');
      return bundles('other');
    },
  ],
];

it.each(makers)('has none for a site %s, and knows that early', (_, other) => {
  keep();
  const by = other();
  expect(isLikely(by)).toBe(false);
  expect(placed(handover, by)).toBeNull();
});

it('has none where a file of it is damaged, and keeps another instead', () => {
  keep();
  const files = join(folder, 'cache', 'files');
  const [file = ''] = filesIn(files).filter((path) =>
    readFileSync(join(files, path), 'utf8').startsWith('export'),
  );
  // a file of its own, as the kept one is a link to the one that was made
  rmSync(join(files, file));
  writeFileSync(join(files, file), 'export const app = 2;');
  expect(placed()).toBeNull();
  // no two bundles are quite the same: whichever list is the first of the two by name
  for (const app of [3, 4, 5, 6]) {
    writeFileSync(join(folder, 'made', 'code', 'prerender-entry.b.mjs'), `export const app = ${app};`);
    keep();
    expect(placed()).toHaveLength(3);
    const path = join(folder, `placed-${tried}`, 'code', 'prerender-entry.b.mjs');
    expect(readFileSync(path, 'utf8')).toContain(`${app}`);
    rmSync(join(folder, 'cache', 'files'), { recursive: true });
    expect(placed()).toBeNull();
    // what was kept is a link to what was made
    rmSync(join(folder, 'made', 'code', 'prerender-entry.b.mjs'));
  }
});

it('lets go of one with which nothing could be made', () => {
  keep();
  const by = bundles();
  expect(placed(handover, by)).toHaveLength(2);
  by.drop();
  expect(placed()).toBeNull();
});

it('keeps none that was made while its code changed, which may be in it or not', () => {
  keep(elsewhere);
  const by = bundles();
  expect(isLikely(by)).toBe(true);
  writeFileSync(publicFile(), 'a { color: red }');
  by.keep(handover, join(folder, 'made'), Date.now());
  expect(placed()).toBeNull();
  writeFileSync(publicFile(), 'a {}');
  expect(placed()).toBeNull();
  expect(placed(elsewhere)).toHaveLength(2);
});

it('believes none in a folder that others can read or write, and begins that anew', () => {
  keep();
  chmodSync(join(folder, 'cache'), 0o770);
  expect(isLikely()).toBe(false);
  expect(placed()).toBeNull();
  writeFileSync(join(folder, 'cache', 'of-another'), '');
  keep();
  expect(existsSync(join(folder, 'cache', 'of-another'))).toBe(false);
  expect(statSync(join(folder, 'cache')).mode & 0o777).toBe(0o700);
  expect(placed()).toHaveLength(2);
});

it('gives before the words are known the one that was used last, and tells whose it is', () => {
  const start = Date.now();
  keep(elsewhere, start);
  keep(handover, start + 1000);
  const by = bundles();
  expect(by.isFor(handover)).toBe(false);
  expect(isLikely(by)).toBe(true);
  expect([by.isFor(handover), by.isFor(elsewhere)]).toEqual([true, false]);
  // another one after all
  expect(placed(elsewhere, by)).toHaveLength(2);
  expect([by.isFor(handover), by.isFor(elsewhere)]).toEqual([false, true]);
  by.keep(elsewhere, join(folder, 'nowhere'), start + 2000);
  const next = bundles();
  expect(isLikely(next)).toBe(true);
  expect(next.isFor(elsewhere)).toBe(true);
});

it('keeps the bundle that was made instead of one that was likely and of other words', () => {
  keep(elsewhere);
  const by = bundles();
  expect(isLikely(by)).toBe(true);
  expect(placed(handover, by)).toBeNull();
  by.keep(handover, join(folder, 'made'), Date.now());
  expect(placed(handover)).toHaveLength(2);
  expect(placed(elsewhere)).toHaveLength(2);
});

it('has none where its list is damaged', () => {
  keep();
  const sets = join(folder, 'cache', 'sets');
  const [set = ''] = filesIn(sets);
  truncateSync(join(sets, set), 5);
  expect(placed()).toBeNull();
});

it('keeps the eight that were used last', () => {
  const of = (at: number): Handover => ({ ...handover, site: { name: `site ${at}` } }) as unknown as Handover;
  const [start, day] = [Date.now(), 24 * 60 * 60 * 1000];
  for (let at = 0; at < 8; at += 1) keep(of(at), start + at * 1000);
  // the first is used once more
  const again = bundles();
  expect(placed(of(0), again)).toHaveLength(2);
  again.keep(of(0), join(folder, 'nowhere'), start + 9000);
  keep(of(8), start + day / 24);
  expect([0, 1, 2, 8].map((at) => placed(of(at)) !== null)).toEqual([true, false, true, true]);
  expect(existsSync(join(folder, 'nowhere'))).toBe(false);
});
