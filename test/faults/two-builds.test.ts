import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesOf } from '../site/folders.ts';
import { buildCommand, run, start, tinySite, type TinySite } from './tiny-site.ts';

/** Lines of a build at which it is met by others: one in each of its stages. */
const moments = [/^checked: /, /^reports: /, /Building static entrypoints/, /├─ .*index\.html/];

let site: TinySite;
let bad: TinySite;
let whole: Map<string, string>;

beforeAll(async () => {
  site = tinySite();
  bad = { ...tinySite(), out: site.out, cache: site.cache };
  const path = join(bad.data, '2023/responses.csv');
  writeFileSync(path, readFileSync(path, 'utf8').replace(';8,0;', ';11;'));
  expect(await run(buildCommand(site))).toMatchObject({ code: 0 });
  whole = bytesOf(site.out);
});

afterAll(() => {
  for (const { dir } of [site, bad]) rmSync(dir, { recursive: true, force: true });
});

/** Nothing beside the output but what was there. */
const beside = (): string[] => readdirSync(site.dir).sort();

describe('beside a build that goes on', () => {
  it('others to the same output are refused, wherever the first one is: 20 tries', async () => {
    const waiting = [...moments];
    // a build of what was built before would have nothing to do, and one with a kept bundle nothing to bundle
    for (const kept of ['built', 'bundles']) rmSync(join(site.cache, kept), { recursive: true });
    const others: (readonly [code: number | null, text: string])[] = [];
    const first = start(buildCommand(site, '--verbose'), (line, child) => {
      if (waiting[0]?.test(line) !== true) return;
      waiting.shift();
      // it stands still, in the midst of its work, until all the others have ended
      process.kill(-(child.pid ?? Number.NaN), 'SIGSTOP');
      void Promise.all(
        Array.from({ length: 5 }, (_, at) => run(buildCommand(at % 2 === 0 ? site : bad))),
      ).then((endings) => {
        others.push(...endings.map(({ code, text }) => [code, text] as const));
        process.kill(-(child.pid ?? Number.NaN), 'SIGCONT');
      });
    });
    expect(await first.ending).toMatchObject({ code: 0 });
    expect(others).toHaveLength(20);
    for (const other of others) {
      expect(other).toEqual([
        1,
        expect.stringMatching(/^Not started: process \d+ is building .*\. Wait until that is done\.\n$/),
      ]);
    }
    expect(bytesOf(site.out)).toEqual(whole);
    expect(beside()).toEqual(['cache', 'content', 'data', 'site']);
  });

  it('one for other data to another output carries its own text alone', async () => {
    const other = tinySite();
    const path = join(other.content, 'nl/method.mdx');
    writeFileSync(path, `${readFileSync(path, 'utf8')}\nEen zin die alleen hier staat.\n`);
    try {
      const endings = await Promise.all([run(buildCommand(site)), run(buildCommand(other))]);
      expect(endings.map(({ code }) => code)).toEqual([0, 0]);
      expect(bytesOf(site.out)).toEqual(whole);
      const differing = [...bytesOf(other.out)].filter(([file, bytes]) => whole.get(file) !== bytes);
      expect(differing.map(([file]) => file)).toEqual(['over/methode/index.html']);
      expect(differing[0]?.[1]).toContain('Een zin die alleen hier staat.');
    } finally {
      rmSync(other.dir, { recursive: true, force: true });
    }
  });
});

it('a build that is refused for its data changes nothing', async () => {
  expect(await run(buildCommand(bad))).toMatchObject({
    code: 1,
    text: expect.stringContaining('bad-grade') as string,
  });
  expect(bytesOf(site.out)).toEqual(whole);
  expect(beside()).toEqual(['cache', 'content', 'data', 'site']);
});
