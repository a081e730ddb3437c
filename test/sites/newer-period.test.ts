import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildCommand, run } from '../faults/tiny-site.ts';
import { bytesOf, differing } from '../site/folders.ts';
import { country, type Country } from '../warm/country.ts';
import { edits } from '../warm/edits.ts';

let site: Country;

beforeAll(() => {
  site = country();
});

afterAll(() => rmSync(site.dir, { recursive: true, force: true }));

/** Builds, and gives what was said. */
async function built(cache: string, out: string, more: readonly string[]): Promise<string> {
  const { data, content } = site;
  const ending = await run(buildCommand({ data, content, cache, out }, '--verbose', ...more));
  expect(ending).toMatchObject({ code: 0 });
  return ending.text;
}

/** What a page builder says that bundles. */
const bundling = /\[build\] Building static entrypoints/;

/** How many reports a build says it set, of how many. */
function reportsIn(text: string): readonly (string | undefined)[] {
  return /^reports: (\d+) in pdf, (\d+) made anew$/m.exec(text)?.slice(1) ?? [];
}

/** The lists of kept sets of editions, or those of providers: the ones with a report's PDF, or without. */
function setsOf(editions: boolean): string[] {
  const folder = join(site.cache, 'sets');
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => readFileSync(path, 'utf8').includes('rapport.pdf') === editions);
}

it.each([
  ['', []],
  [', with packed texts', ['--compress']],
] as const)(
  'a newer period leaves the files of earlier editions, and what is kept in part gives the bytes of a cold build%s',
  async (_name, more) => {
    const warm = (): Promise<string> => built(site.cache, site.out, more);
    const [cache, out] = [join(site.dir, 'cold-cache'), join(site.dir, 'cold')];
    for (const folder of [site.cache, site.out, cache, out]) rmSync(folder, { recursive: true, force: true });
    const first = await warm();
    const [all = '', made] = reportsIn(first);
    expect(made).toBe(all);
    expect(first).toMatch(bundling);
    const inodeOf = (path: string): number => statSync(join(site.out, path)).ino;
    const [page, ofPeriod, ofAll] = [
      'dienstverleners/de-werkbrug/2023/rapport/index.html',
      'perioden/2023/gegevens.csv',
      'open-data/gegevens.csv',
    ] as const;
    const before = [page, ofPeriod, ofAll].map(inodeOf);

    edits['newer']?.(site, 0);
    edits['reply']?.(site, 0);
    const second = await warm();
    // figures and replies are no part of what makes pages
    expect(second).not.toMatch(bundling);
    const [withNewer, anew] = reportsIn(second);
    expect(Number(anew)).toBeGreaterThan(0);
    expect(Number(anew)).toBe(Number(withNewer) - Number(all));
    // nor is what gathers the figures of an earlier period made again; what gathers those of all is
    expect([page, ofPeriod, ofAll].map((path, at) => inodeOf(path) === before[at])).toEqual([
      true,
      true,
      false,
    ]);
    await built(cache, out, more);
    const cold = bytesOf(out);
    expect(differing(bytesOf(site.out), cold)).toEqual([]);

    // cards made anew beside kept editions, of whose reports they tell the size; then editions beside kept cards
    for (const editions of [false, true]) {
      const gone = setsOf(editions);
      expect(gone.length).toBeGreaterThan(0);
      for (const path of gone) rmSync(path);
      await warm();
      expect(differing(bytesOf(site.out), cold)).toEqual([]);
    }
    edits['noReply']?.(site, 0);
    edits['newer']?.(site, 0);
  },
);
