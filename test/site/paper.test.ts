import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inOnePage } from './visit.ts';

/** Pages as they are printed: A4, without what only works on a screen. */
const visit = inOnePage();

const paper = { width: 794, height: 1123 };
const report = '/dienstverleners/stapsteen-re-integratie/2025/rapport/';
const period = '/perioden/2025/rapport/';

const onPaper = (address: string, look: (page: Page) => Promise<void>): Promise<void> =>
  visit(address, paper, async (page) => {
    await page.emulateMedia({ media: 'print' });
    try {
      await look(page);
    } finally {
      await page.emulateMedia({ media: null });
    }
  });

describe('a report on paper', () => {
  it.each([
    [report, '.figure-tools > a'],
    [report, '.figure-tools summary'],
    [report, '.services-table summary'],
    [report, '.download'],
    [period, '.figure-tools > a'],
    [period, '.packed-charts'],
  ])('prints nothing that is there to be touched: %s, %s', (address, selector) =>
    onPaper(address, async (page) => {
      const shown = await page
        .locator(selector)
        .evaluateAll((all) => all.map((one) => one.checkVisibility()));
      expect(shown.length).toBeGreaterThan(0);
      expect(shown).not.toContain(true);
    }),
  );

  it('is open where it is folded on a screen, and has no marks for opening', () =>
    onPaper(report, async (page) => {
      const shown = await page
        .locator('.prose-fold .prose-blocks > *, .services-table table')
        .evaluateAll((all) => all.map((one) => one.checkVisibility({ contentVisibilityAuto: true })));
      expect(shown.length).toBeGreaterThan(10);
      expect(shown).not.toContain(false);
      const marks = await page
        .locator('.prose-fold > summary')
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).listStyleType));
      expect(new Set(marks)).toEqual(new Set(['none']));
    }));

  it.each([
    [report, '.prose-fold > summary'],
    [report, '.prose-blocks h4'],
    [report, '.table-title'],
    [report, '.response caption'],
    [report, 'thead'],
    [report, '.chapter-lead'],
    [period, '.chapter > h2 + p'],
  ])('keeps what announces something with what it announces: %s, %s', (address, selector) =>
    onPaper(address, async (page) => {
      const breaks = await page
        .locator(selector)
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakAfter));
      expect(breaks.length).toBeGreaterThan(0);
      expect(new Set(breaks)).toEqual(new Set(['avoid']));
    }),
  );

  it('parts no paragraph that leads to a figure or a table', () =>
    onPaper(report, async (page) => {
      const breaks = await page
        .locator('.chapter-lead, .prose-blocks > p, .report-body .missing')
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakInside));
      expect(breaks.length).toBeGreaterThan(10);
      expect(new Set(breaks)).toEqual(new Set(['avoid']));
    }));
});

it('leads from the figures of a period back to that period', () =>
  visit(period, paper, async (page) => {
    const back = page.getByRole('link', { name: 'Naar de meetperiode' });
    expect(await back.getAttribute('href')).toBe('/perioden/2025/');
  }));

describe('the method on paper', () => {
  it('prints the numbers of the specimen with the ground that they stand on', () =>
    onPaper('/over/methode/', async (page) => {
      const grounds = await page
        .locator('.specimen.numbered .specimen-name, .specimen.numbered .specimen-scale')
        .evaluateAll((all) => all.map((one) => getComputedStyle(one, '::before').printColorAdjust));
      expect(grounds).toEqual(['exact', 'exact']);
    }));

  it('opens its calculations', () =>
    onPaper('/over/methode/', async (page) => {
      const shown = await page
        .locator('.prose details > :not(summary)')
        .evaluateAll((all) => all.map((one) => one.checkVisibility({ contentVisibilityAuto: true })));
      expect(shown.length).toBeGreaterThan(1);
      expect(shown).not.toContain(false);
    }));
});

describe('a comparison on paper', () => {
  it('keeps the name of a part with its first row', () =>
    onPaper('/vergelijken/?p=stapsteen-re-integratie&p=wereldwoord-taalwerf', async (page) => {
      await page.waitForSelector('.comparison .part');
      const breaks = await page
        .locator('.comparison .part')
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakAfter));
      expect(new Set(breaks)).toEqual(new Set(['avoid']));
    }));
});
