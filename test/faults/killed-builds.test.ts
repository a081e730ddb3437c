import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesOf, differing } from '../site/folders.ts';
import { buildCommand, run, running, start, tinySite, type Ending, type TinySite } from './tiny-site.ts';

/**
 * What a build says when one of its stages begins, and, where it says more in that stage, the lines at which it is
 * cut off too. The first stage says nothing: there the work folder beside the output is what is seen of it.
 */
const stages: readonly (readonly [stage: string, lines: readonly RegExp[]])[] = [
  ['checking the data', []],
  ['starting the page builder', [/\[build\] output:/, /\[build\] Collecting build info/]],
  [
    'bundling styles and scripts',
    [/Building static entrypoints/, /\[vite\] . built in/, /\[build\] Complete!/],
  ],
  ['making the reports', [/^checked: /]],
  ['making what stands beside the pages', [/^reports: /]],
  ['making the pages', [/├─ \/404/, /├─ .*\/index\.html/, /├─ \/en\//]],
  ['putting the site in place', [/^shared: /]],
];

/** Lines of stages in which it bundles, for which no bundle may be kept. */
const bundling = /\[build\\]|entrypoints|vite/;

/**
 * How often each stage is cut off in each way. The whole count, 42 kills of the group and 21 of the main process, takes
 * some ten minutes: RAPPORTKAART_KILLS=all asks for it. Without it every stage is still hit, once in each way.
 */
const [groupKills, mainKills] = process.env['RAPPORTKAART_KILLS'] === 'all' ? [6, 3] : [1, 1];

let site: TinySite;
/** The two sites that these builds make in turn: they differ in one page. */
const whole: Map<string, string>[] = [];
const sentences = ['Een zin van de ene keer.', 'Een zin van de andere keer.'];
/** Which of the two stands, and how many kills there were. */
const so = { stands: 0, kills: 0 };

function write(which: number): void {
  const path = join(site.content, 'nl/method.mdx');
  const text = readFileSync(path, 'utf8').replace(/\nEen zin van [^\n]*\n$/, '');
  writeFileSync(path, `${text}\n${sentences[which] ?? ''}\n`);
}

beforeAll(async () => {
  site = tinySite();
  for (const which of [1, 0]) {
    write(which);
    expect(await run(buildCommand(site))).toMatchObject({ code: 0 });
    whole[which] = bytesOf(site.out);
  }
  expect(differingFrom(1)).toEqual(['over/methode/index.html']);
});

afterAll(() => rmSync(site.dir, { recursive: true, force: true }));

const hiddenIn = (folder: string): string[] => readdirSync(folder).filter((name) => name.startsWith('.'));

/** Starts a build of the other site, cuts it off at a moment, and gives how it ended once nothing of it runs any more. */
async function cutOff(at: RegExp | undefined, how: (pid: number) => void): Promise<Ending> {
  write(1 - so.stands);
  if (at !== undefined && bundling.test(at.source))
    rmSync(join(site.cache, 'bundles'), { recursive: true, force: true });
  const hidden = hiddenIn(site.dir);
  const done = { cut: false, ended: false };
  const cut = (pid: number | undefined): void => {
    if (done.cut || pid === undefined) return;
    done.cut = true;
    how(pid);
  };
  const { child, ending } = start(
    buildCommand(site, '--verbose'),
    (line) => {
      if (at?.test(line) === true) cut(child.pid);
    },
    { ...process.env, RAPPORTKAART_FAULT: site.dir },
  );
  void ending.then(() => {
    done.ended = true;
  });
  // with its mark in it: before that it is an empty folder, which the next hour's build clears
  const isOpened = (): boolean =>
    hiddenIn(site.dir).some(
      (name) => !hidden.includes(name) && existsSync(join(site.dir, name, 'work.json')),
    );
  if (at === undefined) {
    while (!done.ended && !isOpened()) await later(1);
    cut(child.pid);
  }
  const ended = await ending;
  expect(done.cut).toBe(true);
  while (running(site).length > 0) await later(20);
  return ended;
}

/** The site that stands is whole: the one that stood, or the one that was being built. */
function expectWhole(): void {
  if (differingFrom(1 - so.stands).length === 0) so.stands = 1 - so.stands;
  else expect(differingFrom(so.stands)).toEqual([]);
}

/** The files in which what stands is not one of the two sites. */
function differingFrom(which: number): string[] {
  return differing(bytesOf(site.out), whole[which] ?? new Map<string, string>());
}

describe.each(stages)('a build that is cut off while it is %s', (_stage, lines) => {
  const momentOf = (kill: number): RegExp | undefined => lines[kill % Math.max(1, lines.length)];

  it('leaves a whole site when all its processes are killed', async () => {
    for (let kill = 0; kill < groupKills; kill += 1) {
      const ending = await cutOff(momentOf(kill), (pid) => process.kill(-pid, 'SIGKILL'));
      expect(ending.signal).toBe('SIGKILL');
      expectWhole();
      so.kills += 1;
    }
  });

  it('leaves a whole site, and no process, when the main one alone is killed', async () => {
    for (let kill = 0; kill < mainKills; kill += 1) {
      const ending = await cutOff(momentOf(kill), (pid) => process.kill(pid, 'SIGKILL'));
      expect(ending.signal).toBe('SIGKILL');
      expectWhole();
      so.kills += 1;
    }
  });
});

it.each([
  ['SIGTERM', 143, /\[build\] output:/],
  ['SIGINT', 130, /├─ .*\/index\.html/],
] as const)(
  'a build that gets %s ends with code %d and a line, and leaves nothing',
  async (signal, code, at) => {
    const before = hiddenIn(site.dir);
    const ending = await cutOff(at, (pid) => process.kill(pid, signal));
    expect(ending).toMatchObject({ code });
    expect(ending.text).toMatch(
      new RegExp(`^Stopped by ${signal}: nothing was put in place, and what stands was not changed\\.$`, 'm'),
    );
    expect(differingFrom(so.stands)).toEqual([]);
    expect(hiddenIn(site.dir).filter((name) => !before.includes(name))).toEqual([]);
  },
);

it('the next build is right, and clears what all of them left', async () => {
  expect(so.kills).toBe(stages.length * (groupKills + mainKills));
  write(1 - so.stands);
  expect(await run(buildCommand(site))).toMatchObject({ code: 0 });
  expect(differingFrom(1 - so.stands)).toEqual([]);
  expect(readdirSync(site.dir).sort()).toEqual(['cache', 'content', 'data', 'site']);
});
