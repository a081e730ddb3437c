import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { kinds } from './kinds.ts';
import { serve, type Served } from './server.ts';

let served: Served;
let browser: Browser;

beforeAll(async () => {
  served = await serve(inject('demonstration'));
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

async function withPage<T>(
  options: { colorScheme: 'light' | 'dark'; width: number; javaScriptEnabled?: boolean },
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    colorScheme: options.colorScheme,
    viewport: { width: options.width, height: 900 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    javaScriptEnabled: options.javaScriptEnabled ?? true,
  });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Presses Tab until the focused link's text begins with `text`; fails after so many stops. */
async function tabTo(page: Page, text: string, stops = 200): Promise<void> {
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    if (focused.startsWith(text)) return;
  }
  throw new Error(`no Tab stop begins with "${text}" on ${page.url()}`);
}

describe('by keyboard alone', () => {
  it('goes from the start page to the directory, a provider and an older edition, without script', () =>
    withPage({ colorScheme: 'light', width: 1280 }, async (page) => {
      await page.goto(`${served.origin}/`);
      await tabTo(page, 'Bekijk alle dienstverleners');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/dienstverleners/');
      const name = await page.locator('.directory tbody tr:has(td[data-status=shown]) a').first().innerText();
      await tabTo(page, name);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/dienstverleners\/[a-z0-9-]+\/$/);
      expect(await page.locator('h1').innerText()).toBe(name);
      const older = await page.locator('.editions a:not([aria-current])').last().innerText();
      await tabTo(page, older);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/dienstverleners\/[a-z0-9-]+\/20\d\d\/$/);
      expect(await page.locator('.notice').first().innerText()).toContain('oudere meting');
    }));

  it('skips to the content', () =>
    withPage({ colorScheme: 'light', width: 360 }, async (page) => {
      await page.goto(`${served.origin}/dienstverleners/`);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    }));
});

/** What a script adds is part of the page: waits for it on pages that answer a question in their address. */
async function settle(page: Page, address: string): Promise<void> {
  if (address.includes('?')) await page.waitForSelector('#results a, #comparison table');
}

describe.each([
  ['light', 320],
  ['dark', 1280],
] as const)('axe, %s, %i pixels', (colorScheme, width) => {
  it.each(kinds)('finds nothing on: %s', (_kind, address) =>
    withPage({ colorScheme, width }, async (page) => {
      await page.goto(served.origin + address);
      await settle(page, address);
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const found = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        });
        return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
      });
      expect(violations).toEqual([]);
    }),
  );
});

describe.each([320, 768, 1280])('at %i pixels', (width) => {
  it.each(kinds)('nothing sticks out on: %s', (_kind, address) =>
    withPage({ colorScheme: 'light', width }, async (page) => {
      await page.goto(served.origin + address);
      await settle(page, address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }),
  );
});
