import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inOnePage } from './visit.ts';

/** How pages lie in windows of all widths, measured in a browser. In pixels. */
const visit = inOnePage();

const fontsOf = (page: Page): Promise<unknown> => page.evaluate(() => document.fonts.ready.then(() => true));
const large = '/dienstverleners/stapsteen-re-integratie/';

describe('letters of charts', () => {
  it.each([
    ['/'],
    [large],
    ['/en/providers/wereldwoord-taalwerf/'],
    [`${large}2025/rapport/`],
    ['/over/methode/'],
    ['/perioden/2025/'],
  ])('are 11 pixels and more on the smallest phone, and touch no others: %s', (address) =>
    visit(address, { width: 320, height: 640 }, async (page) => {
      await fontsOf(page);
      const texts = await page.evaluate(() =>
        [...document.querySelectorAll<SVGTextElement>('.chart text')].flatMap((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          const scale = text.getScreenCTM()?.a ?? 0;
          if (left === right || !text.checkVisibility()) return [];
          const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale;
          // a line's box is higher than its letters
          const middle = (top + bottom) / 2;
          return [
            { text: text.textContent, size, left, right, top: middle - size / 3, bottom: middle + size / 3 },
          ];
        }),
      );
      expect(texts.length).toBeGreaterThan(10);
      expect(texts.filter(({ size }) => size < 11)).toEqual([]);
      expect(texts.filter(({ left, right }) => left < 0 || right > 320)).toEqual([]);
      const touching = texts.flatMap((a, at) =>
        texts
          .slice(at + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
          .map((b) => [a.text, b.text]),
      );
      expect(touching).toEqual([]);
    }),
  );
});

describe('tiles of figures', () => {
  it.each([320, 390, 600, 768, 900, 1280])('fill each row: %i wide', (width) =>
    visit('/perioden/2025/', { width, height: 800 }, async (page) => {
      const gaps = await page.locator('.tiles').evaluateAll((all) =>
        all.map((tiles) => {
          const last = tiles.lastElementChild?.getBoundingClientRect().right ?? 0;
          return Math.round(tiles.getBoundingClientRect().right - last);
        }),
      );
      expect(gaps).toEqual([1, 1, 1]);
    }),
  );
});

describe('a period', () => {
  it.each([
    ['/perioden/2025/', 1280, 1],
    ['/perioden/2025/', 390, 0],
    ['/en/periods/2025/report/', 1280, 1],
  ])('draws its services for the room that there is, once: %s, %i wide', (address, width, at) =>
    visit(address, { width, height: 800 }, async (page) => {
      const drawn = await page
        .locator('.across > svg')
        .evaluateAll((all) => all.map((svg) => svg.getBoundingClientRect().width));
      expect(drawn.map((one) => one > 0)).toEqual([at === 0, at === 1]);
      const across = await page.locator('.across').evaluate((one) => one.getBoundingClientRect().width);
      expect(drawn[at]).toBeGreaterThan(across * 0.9);
    }),
  );
});

it('has a footer with all of its columns beside each other from a tablet on', () =>
  visit('/', { width: 768, height: 800 }, async (page) => {
    const tops = await page
      .locator('.footer-columns > div')
      .evaluateAll((all) => all.map((column) => column.getBoundingClientRect().top));
    expect(tops.length).toBe(3);
    expect(new Set(tops).size).toBe(1);
  }));

it('uses the width of a card without a map for its words', () =>
  visit('/dienstverleners/innovium/2021/', { width: 768, height: 800 }, async (page) => {
    const [block, words] = await page
      .locator('.asked, .asked > div')
      .evaluateAll((both) => both.map((one) => one.getBoundingClientRect().width));
    expect(words).toBe(block);
  }));

describe('the table of who took part in a report', () => {
  it('keeps a number at the right clear of the word beside it', () =>
    visit('/en/providers/innovium/2021/report/', { width: 1280, height: 900 }, async (page) => {
      const rooms = await page
        .locator('.response td:nth-child(6)')
        .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).paddingInlineStart)));
      expect(rooms.length).toBe(6);
      expect(Math.min(...rooms)).toBeGreaterThanOrEqual(16);
    }));
});

it('sets the second line of a folded title below its first', () =>
  visit(`${large}2025/rapport/`, { width: 320, height: 640 }, async (page) => {
    await fontsOf(page);
    const lefts = await page.locator('#introduction summary h3').evaluateAll((all) =>
      all.flatMap((one) => {
        const lines = [...one.getClientRects()].map(({ left }) => left);
        return lines.length > 1 ? [Math.abs((lines[1] ?? 0) - (lines[0] ?? 0))] : [];
      }),
    );
    expect(lefts.length).toBeGreaterThan(0);
    expect(Math.max(...lefts)).toBeLessThan(3);
  }));
