import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { filesOf } from './pages.ts';
import { visits } from './visit.ts';

/** How long a card is, and what of it stands on the first screen of a phone, measured in a browser. In pixels. */
const visit = visits();
const dist = inject('demonstration');
const phone = { viewport: { width: 390, height: 844 } };
const desk = { viewport: { width: 1280, height: 900 } };

/** Waits for the letters of the page itself: until they have come, others of another size stand in for them. */
const fontsOf = (page: Page): Promise<unknown> => page.evaluate(() => document.fonts.ready.then(() => true));

/** Every provider's own page, in Dutch. */
const cards = filesOf(dist)
  .filter((path) => /^dienstverleners\/[^/]+\/index\.html$/.test(path))
  // a former address only leads to the present one
  .filter((path) => !readFileSync(join(dist, path), 'utf8').includes('http-equiv="refresh"'))
  .map((path) => `/${path.slice(0, -'index.html'.length)}`);

const budgets = [
  // the provider with the most figures: three groups, three years
  { address: '/dienstverleners/wereldwoord-taalwerf/', wide: 4500, narrow: 8400 },
  // the provider with the most services
  { address: '/dienstverleners/ijsvogel-en-otter-re-integratie/', wide: 4500, narrow: 8400 },
  { address: '/dienstverleners/stapsteen-re-integratie/', wide: 4500, narrow: 8400 },
  { address: '/en/providers/wereldwoord-taalwerf/', wide: 4500, narrow: 8400 },
  // everything withheld
  { address: '/dienstverleners/innovium/2021/', wide: 2250, narrow: 3400 },
];

describe.each(budgets)('$address', ({ address, wide, narrow }) => {
  it.each([
    ['wide', desk, wide],
    ['narrow', phone, narrow],
  ])('is within its budget, %s', async (_name, options, most) => {
    await visit(
      address,
      async (page) => {
        await fontsOf(page);
        expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(most);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(options.viewport.width);
      },
      options,
    );
  });
});

it('has a footer under 400 on a phone', async () => {
  await visit(
    '/dienstverleners/innovium/',
    async (page) => {
      const height = await page
        .locator('.footer')
        .evaluate((footer) => footer.getBoundingClientRect().height);
      expect(height).toBeLessThan(400);
    },
    phone,
  );
});

it('shows name, grade, verdict and telephone on the first screen of a phone, and no more than 8,400 pixels in all, for every provider', async () => {
  expect(cards.length).toBeGreaterThan(40);
  await visit(
    '/',
    async (page) => {
      const hidden: string[] = [];
      for (const address of cards) {
        await page.goto(address);
        await fontsOf(page);
        const seen = await page.evaluate(() => {
          const bar = document.querySelector('.card-actions .reach');
          const foot = bar ? bar.getBoundingClientRect().top : innerHeight;
          const isSeen = (selector: string): boolean => {
            const one = document.querySelector(selector);
            return one === null || one.getBoundingClientRect().bottom <= foot;
          };
          const call = document.querySelector('.card-actions a[href^="tel:"]');
          return {
            name: isSeen('h1'),
            grade: isSeen('.grade-block .grade'),
            verdict: isSeen('.grade-block .verdict-sentence'),
            call: call === null || call.getBoundingClientRect().bottom <= innerHeight,
          };
        });
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        if (height > 8400) hidden.push(`${address} is ${height} high`);
        for (const [what, is] of Object.entries(seen)) if (!is) hidden.push(`${address} ${what}`);
      }
      expect(hidden).toEqual([]);
    },
    phone,
  );
}, 240_000);
