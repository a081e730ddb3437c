import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { kinds } from './kinds.ts';
import { inOnePage, settle, visits } from './visit.ts';

const onPage = visits();

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
    onPage('/', async (page) => {
      await tabTo(page, 'Bekijk alle dienstverleners');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/dienstverleners/');
      const name = await page
        .locator('.directory tbody tr:has(td [data-status=shown]) a')
        .first()
        .innerText();
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
    onPage(
      '/dienstverleners/',
      async (page) => {
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
      },
      { viewport: { width: 360, height: 740 } },
    ));
});

/** Rules of axe by what their answer rests on. */
const rules = {
  all: {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  // a colour scheme changes colours and nothing else (test below): what rests on the rest need not be asked again
  colours: { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } },
} satisfies Record<string, axe.RunOptions>;

/** Runs axe on the page as it stands; what it found, as a line per rule. */
async function axeFindings(page: Page, options: axe.RunOptions): Promise<string[]> {
  return page.evaluate(async (asked) => {
    const found = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      ...asked,
      resultTypes: ['violations'],
    });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }, options);
}

describe('axe, light and dark, 320 and 1280 pixels wide, and nothing sticks out at 320, 768 and 1280', () => {
  const onSamePage = inOnePage();

  it.each(kinds)('finds nothing on: %s', (_kind, address) =>
    onSamePage(address, { width: 320, height: 900 }, async (page) => {
      await settle(page);
      await page.evaluate(axe.source);
      const found: string[] = [];
      for (const [width, colorScheme, asked] of [
        [320, 'light', rules.all],
        [320, 'dark', rules.colours],
        [768, 'dark', null],
        [1280, 'dark', rules.all],
        [1280, 'light', rules.colours],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        const isTooWide = await page.evaluate((room) => document.documentElement.scrollWidth > room, width);
        if (isTooWide) found.push(`${width} sticks out`);
        const findings = asked === null ? [] : await axeFindings(page, asked);
        found.push(...findings.map((line) => `${width} ${colorScheme} ${line}`));
      }
      expect(found).toEqual([]);
    }),
  );

  it('a colour scheme sets colours only', () =>
    onPage('/dienstverleners/stapsteen-re-integratie/', async (page) => {
      const others = await page.evaluate(() => {
        const inside = (list: CSSRuleList): CSSRule[] =>
          [...list].flatMap((rule) => (rule instanceof CSSMediaRule ? inside(rule.cssRules) : [rule]));
        return [...document.styleSheets]
          .flatMap(({ cssRules }) => [...cssRules])
          .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText.includes('color-scheme'))
          .flatMap((rule) => inside((rule as CSSMediaRule).cssRules))
          .flatMap((rule) => (rule instanceof CSSStyleRule ? [...rule.style] : [rule.cssText]))
          .filter((property) => !property.startsWith('--'));
      });
      expect(others).toEqual([]);
    }));
});
