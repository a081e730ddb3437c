import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from '../../test/site/browser.ts';
import { serve } from '../../test/site/server.ts';
import { buildDirectory } from './directory-site.ts';
import { typeAll, type Keystroke } from './typing.ts';

/**
 * How fast search answers a letter: 5,000 providers on a processor slowed four times, in Debian's chromium, with real
 * keys. Makes the directory itself (some 40 seconds), or takes one that was kept: `--keep DIR`. Prints, per key, the
 * milliseconds until the frame with the answer was painted and the script's share in it, then what half of the keys,
 * 19 in 20, and all stay under. Other work on the machine counts as the page's own here; `quiet` is therefore the best
 * of all rounds for each key.
 */
const { values } = parseArgs({
  options: {
    providers: { type: 'string', default: '5000' },
    slower: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '3' },
    width: { type: 'string', default: '390' },
    keep: { type: 'string' },
    site: { type: 'string' },
  },
});
/** Names, places, beginnings, typing errors, two words, nothing found; each is cleared again. */
const questions = ['amsterdm', 'kwikstaart', 'loopbaan utrecht', 'ijs', "'s-gr", 'zeep', 'grutto', 'xqzvwt'];

const dir = values.keep ? resolve(values.keep) : await mkdtemp(join(tmpdir(), 'search-bench-'));
const rounds: Keystroke[][] = [];
try {
  const dist = values.site ?? (await buildDirectory(dir, Number(values.providers)));
  const served = await serve(dist);
  const browser = await openBrowser();
  try {
    for (let round = 0; round < Number(values.rounds); round += 1) {
      const page = await browser.newPage({ viewport: { width: Number(values.width), height: 844 } });
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slower) });
      await page.goto(`${served.origin}/dienstverleners/`);
      rounds.push(await typeAll(page, questions));
      await page.close();
    }
  } finally {
    await browser.close();
    await served.close();
  }
} finally {
  if (!values.keep) await rm(dir, { recursive: true, force: true });
}

const milliseconds = (time: number): string => time.toFixed(0).padStart(5);
const [first = []] = rounds;
console.log('typed              painted (script), per round');
for (const [at, { typed }] of first.entries()) {
  const cells = rounds.map(
    (keys) => `${milliseconds(keys[at]?.painted ?? 0)} (${milliseconds(keys[at]?.script ?? 0)})`,
  );
  console.log(`${(typed || '(cleared)').padEnd(18)} ${cells.join('  ')}`);
}
const every = rounds.flat().map(({ painted }) => painted);
const quiet = first.map((_, at) => Math.min(...rounds.map((keys) => keys[at]?.painted ?? Number.NaN)));
const part = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.ceil(share * times.length) - 1] ?? Number.NaN;
console.log(
  `\n${values.providers} providers, ${values.slower}x slower, ${values.width} pixels wide, ${rounds.length} rounds of ${first.length} keys; load of the machine ${loadavg()[0]?.toFixed(1)}`,
);
console.log('            half  19 in 20   longest');
for (const [label, times] of [
  ['all', every],
  ['quiet', quiet],
] as const) {
  console.log(
    `${label.padEnd(8)} ${[0.5, 0.95, 1].map((share) => `${milliseconds(part(times, share))} ms`).join('  ')}`,
  );
}
