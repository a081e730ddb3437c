import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildSomePages } from '../../scripts/bench/some-pages.ts';
import { writeHandover } from '../../src/site/handover.ts';
import { openBrowser } from '../site/browser.ts';
import { temporary } from '../site/folders.ts';
import { serve, type Served } from '../site/server.ts';
import { demonstration } from './demonstration.ts';

/** Cards of providers that were surveyed in four years among three groups: the years add up, a card does not. */
const dir = temporary();
const out = join(dir, 'dist');
let served: Served;
let browser: Browser;
let fullest: readonly string[];

beforeAll(async () => {
  const handover = await demonstration(dir, { providers: 120, periods: 4 });
  const { providers, periods } = handover.publication;
  const groupsOf = (id: string): number =>
    periods
      .flatMap(({ editions }) => editions.filter(({ provider }) => provider === id))
      .reduce((sum, { groups }) => sum + groups.length, 0);
  fullest = providers.map(({ id }) => id).filter((id) => groupsOf(id) === 12);
  const alone = {
    ...handover.publication,
    providers: providers.filter(({ id }) => fullest.includes(id)),
    periods: periods.map((period) => ({
      ...period,
      editions: period.editions.filter(({ provider }) => fullest.includes(provider)),
    })),
  };
  await writeHandover(join(dir, 'handover'), { ...handover, publication: alone });
  await buildSomePages(join(dir, 'handover'), out, ['[...provider]']);
  served = await serve(out);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await served.close();
  rmSync(dir, { recursive: true, force: true });
});

it.each([
  [390, 8400],
  [1280, 4500],
])('keeps a card with three groups through four years within its budget, %i wide', async (width, most) => {
  expect(fullest.length).toBeGreaterThan(0);
  const context = await browser.newContext({ baseURL: served.origin, viewport: { width, height: 844 } });
  const page = await context.newPage();
  const over: string[] = [];
  for (const id of fullest) {
    await page.goto(`/dienstverleners/${id}/`);
    await page.evaluate(() => document.fonts.ready.then(() => true));
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    if (height > most) over.push(`${id} is ${height} high`);
  }
  await context.close();
  expect(over).toEqual([]);
});
