import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { openBrowser } from '../../test/site/browser.ts';
import { serve } from '../../test/site/server.ts';
import { buildDirectory } from './directory-site.ts';
import { typeAll, type Keystroke } from './typing.ts';

/**
 * How fast search answers a letter: 5,000 providers on a processor slowed four times, in Debian's chromium, with real
 * keys. Makes the directory itself (some 40 seconds) and may keep it (`--keep DIR`), or takes one that was kept
 * (`--site DIR/dist`). Prints, per key, the milliseconds until the frame with the answer was painted and the script's
 * share in it, then what half of the keys, 19 in 20, and all stay under.
 *
 * Other work on the machine counts as the page's own here: `typical` takes the middle round of each key, `quiet` the
 * best. `filtered` is the script's share: from the key until what was found stands in the page. `one line` is a page of
 * a field and one line, typed into between the rounds: what the browser itself takes.
 */
const { values } = parseArgs({
  options: {
    providers: { type: 'string', default: '5000' },
    slower: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '5' },
    width: { type: 'string', default: '390' },
    keep: { type: 'string' },
    site: { type: 'string' },
  },
});
/** An answer that takes longer, in milliseconds, is counted as late. */
const late = 50;

/** Names, places, beginnings, typing errors, two words, nothing found; each is cleared again. */
const questions = ['amsterdm', 'kwikstaart', 'loopbaan utrecht', 'ijs', "'s-gr", 'zeep', 'grutto', 'xqzvwt'];

const oneLine = `<!doctype html><meta name="viewport" content="width=device-width"><input type="search"><p></p>
<script>addEventListener('input', ({ target }) => document.querySelector('p').textContent = target.value)</script>`;

const dir = values.keep ? resolve(values.keep) : await mkdtemp(join(tmpdir(), 'search-bench-'));
const rounds: Keystroke[][] = [];
const controls: Keystroke[][] = [];
try {
  const dist = values.site ?? (await buildDirectory(dir, Number(values.providers)));
  const served = await serve(dist);
  const browser = await openBrowser();
  const measure = async (open: (page: Page) => Promise<unknown>): Promise<Keystroke[]> => {
    const page = await browser.newPage({ viewport: { width: Number(values.width), height: 844 } });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slower) });
    await open(page);
    const keys = await typeAll(page, questions);
    await page.close();
    return keys;
  };
  try {
    for (let round = 0; round < Number(values.rounds); round += 1) {
      controls.push(await measure((page) => page.setContent(oneLine)));
      rounds.push(await measure((page) => page.goto(`${served.origin}/dienstverleners/`)));
    }
  } finally {
    await browser.close();
    await served.close();
  }
} finally {
  if (!values.keep) await rm(dir, { recursive: true, force: true });
}

const milliseconds = (time: number): string => time.toFixed(0).padStart(5);
const part = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.ceil(share * times.length) - 1] ?? Number.NaN;
const [first = []] = rounds;
console.log('typed              painted (script), per round');
for (const [at, { typed }] of first.entries()) {
  const cells = rounds.map(
    (keys) => `${milliseconds(keys[at]?.painted ?? 0)} (${milliseconds(keys[at]?.script ?? 0)})`,
  );
  console.log(`${(typed || '(cleared)').padEnd(18)} ${cells.join('  ')}`);
}
/** Per key, what a share of the rounds stays under; the smallest share is the best round. */
const perKey = (share: number): number[] =>
  first.map((_, at) =>
    part(
      rounds.map((keys) => keys[at]?.painted ?? Number.NaN),
      share,
    ),
  );
const painted = (all: readonly (readonly Keystroke[])[]): number[] => all.flat().map((key) => key.painted);
console.log(
  `\n${values.providers} providers, ${values.slower}x slower, ${values.width} pixels wide, ${rounds.length} rounds of ${first.length} keys; load of the machine ${loadavg()[0]?.toFixed(1)}`,
);
console.log('            half  19 in 20   longest');
for (const [label, times] of [
  ['all', painted(rounds)],
  ['typical', perKey(0.5)],
  ['quiet', perKey(Number.EPSILON)],
  ['filtered', rounds.flat().map((key) => key.script)],
  ['one line', painted(controls)],
] as const) {
  console.log(
    `${label.padEnd(8)} ${[0.5, 0.95, 1].map((share) => `${milliseconds(part(times, share))} ms`).join('  ')}`,
  );
}
const all = painted(rounds);
console.log(`painted within ${late} ms: ${all.filter((time) => time <= late).length} of ${all.length} keys`);
