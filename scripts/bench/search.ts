import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import type { DirectoryIndex } from '../../src/card/directory-code.ts';
import { serve } from '../../test/site/server.ts';
import { root } from '../root.ts';

/**
 * How fast search answers a letter: 5,000 providers on a processor slowed four times, in Debian's chromium. The built
 * site's own index is repeated, with other names, to the number asked for. Prints milliseconds per letter, from the
 * key to the next frame.
 */
const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: join(root, 'dist') },
    providers: { type: 'string', default: '5000' },
    slower: { type: 'string', default: '4' },
  },
});
const dist = resolve(values.dist);
if (!existsSync(dist)) throw new Error(`${dist} is not there: run npm run build first`);
const file = JSON.parse(
  await readFile(join(dist, 'dienstverleners', 'register.json'), 'utf8'),
) as DirectoryIndex;
const count = Number(values.providers);
const repeated = <T>(column: readonly T[]): T[] =>
  Array.from({ length: count }, (_, at) => column[at % column.length] as T);
const index: DirectoryIndex = {
  ...file,
  name: repeated(file.name).map((name, at) => `${name} ${at.toString(26).replace(/\d/g, 'q')}`),
  id: repeated(file.id),
  town: repeated(file.town),
  period: repeated(file.period),
  offers: repeated(file.offers),
  groups: file.groups.map(({ grade, completed, invited }) => ({
    grade: repeated(grade),
    completed: repeated(completed),
    invited: repeated(invited),
  })),
};

const served = await serve(dist);
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
await page.route('**/register.json', (route) => route.fulfill({ json: index }));
const session = await page.context().newCDPSession(page);
await session.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slower) });
await page.goto(`${served.origin}/dienstverleners/?q=a`);
await page.waitForSelector('#results a');
const times = await page.evaluate(async () => {
  const field = document.querySelector<HTMLInputElement>('#words');
  if (!field) return [];
  const measured: [string, number][] = [];
  for (const word of ['amsterdm', 'kwikstaart', 'zeep']) {
    for (let length = 1; length <= word.length; length += 1) {
      field.value = word.slice(0, length);
      const start = performance.now();
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise<void>((done) => setTimeout(done));
      measured.push([field.value, performance.now() - start]);
      await new Promise<void>((done) => requestAnimationFrame(() => done()));
    }
  }
  return measured;
});
await browser.close();
await served.close();
for (const [typed, time] of times) console.log(`${typed.padEnd(12)} ${time.toFixed(1)} ms`);
const sorted = times.map(([, time]) => time).toSorted((a, b) => a - b);
console.log(
  `${count} providers, ${values.slower}x slower: median ${sorted[Math.floor(sorted.length / 2)]?.toFixed(1)} ms, longest ${sorted.at(-1)?.toFixed(1)} ms`,
);
