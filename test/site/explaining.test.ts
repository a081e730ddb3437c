import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { proseNames } from '../../src/address/address.ts';
import { filesOf } from './pages.ts';
import { visits } from './visit.ts';

const onPage = visits();
const dist = inject('demonstration');

describe('the page that is not there', () => {
  const off = { javaScriptEnabled: false };

  it('speaks both languages, the first one first', () =>
    onPage('/404.html', async (page) => {
      expect(await page.locator('html').getAttribute('lang')).toBe('nl');
      const parts = await page
        .locator('main .prose > [lang]')
        .evaluateAll((sections) =>
          sections.map((section) => [
            section.getAttribute('lang'),
            section.querySelector('h1, h2')?.textContent,
          ]),
        );
      expect(parts).toEqual([
        ['nl', 'Deze pagina bestaat niet'],
        ['en', 'This page does not exist'],
      ]);
    }));

  it.each([
    ['nl', 'Naar het begin', '/', '/dienstverleners/'],
    ['en', 'To the start page', '/en/', '/en/providers/'],
  ])('leads home and asks the directory without script in %s', (language, home, start, directory) =>
    onPage(
      '/404.html',
      async (page) => {
        const part = page.locator(`main .prose > [lang=${language}]`);
        expect(await part.getByRole('link', { name: home }).getAttribute('href')).toBe(start);
        await part.getByRole('searchbox').fill('lucifer');
        await part.getByRole('button').click();
        await page.waitForURL(/\?/);
        const { pathname, search } = new URL(page.url());
        expect([pathname, search]).toEqual([directory, '?q=lucifer']);
      },
      off,
    ),
  );
});

describe('the list of pages that explain', () => {
  it.each([
    ['/over/', '/over/methode/', '/over/hergebruik/'],
    ['/en/about/', '/en/about/method/', '/en/about/reuse/'],
  ])('%s has each of them once with a sentence, in the order of menus', (address, first, last) =>
    onPage(address, async (page) => {
      const entries = await page
        .locator('.entries > li')
        .evaluateAll((all) =>
          all.map((entry) => [
            entry.querySelector('a')?.getAttribute('href') ?? '',
            entry.querySelector('p')?.textContent ?? '',
          ]),
        );
      const addresses = entries.map(([href]) => href);
      expect(addresses).toHaveLength(proseNames.length);
      expect(new Set(addresses).size).toBe(proseNames.length);
      expect([addresses[0], addresses.at(-1)]).toEqual([first, last]);
      for (const [, sentence] of entries) expect(sentence).toMatch(/[.?]$/);
    }),
  );

  it.each([
    ['/over/privacy/', 'Alle uitleg', 'Uitleg', '/over/'],
    ['/en/about/privacy/', 'Everything explained', 'Explained', '/en/about/'],
  ])('is one step up from %s, and stands in the footer', (address, up, footer, list) =>
    onPage(address, async (page) => {
      const above = page.locator('main nav').getByRole('link', { name: up });
      expect(await above.getAttribute('href')).toBe(list);
      const below = page.locator('.footer').getByRole('link', { name: footer, exact: true });
      await below.click();
      expect(new URL(page.url()).pathname).toBe(list);
    }),
  );
});

describe('the pages that explain', () => {
  it.each([
    ['/over/publicatie/', ['10 mensen', '5 mensen'], ['200 mensen', '50 mensen']],
    ['/en/about/publication/', ['10 people', '5 people'], ['200 people', '50 people']],
  ])('%s has the examples of the newest period', (address, first, last) =>
    onPage(address, async (page) => {
      const rows = await page
        .locator('.example-table tbody tr')
        .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
      expect(rows).toHaveLength(5);
      expect([rows[0], rows.at(-1)]).toEqual([first, last]);
    }),
  );

  it.each(['/over/methode/', '/en/about/method/'])(
    '%s begins with a card that has a number for each line of its list',
    (address) =>
      onPage(address, async (page) => {
        const numbered = await page
          .locator('.specimen.numbered :is(p, div)')
          .evaluateAll(
            (parts) => parts.filter((part) => getComputedStyle(part, '::before').content !== 'none').length,
          );
        expect(numbered).toBeGreaterThan(3);
        expect(await page.locator('.specimen-parts li').count()).toBe(numbered);
        const [card, prose] = await Promise.all([
          page.locator('.specimen').boundingBox(),
          page.locator('.numbered-row ~ p').first().boundingBox(),
        ]);
        expect(card?.y).toBeLessThan(prose?.y ?? 0);
      }),
  );

  it.each([
    ['/over/methode/', 'Waarom ontbreekt er iets?', '/over/ontbreekt/', 4],
    ['/over/publicatie/', 'Waarom ontbreekt er iets?', '/over/ontbreekt/', 4],
    ['/en/about/method/', 'Why is something missing?', '/en/about/missing/', 4],
    ['/en/about/publication/', 'Why is something missing?', '/en/about/missing/', 4],
  ])('%s leads to the page %s', (address, name, target, kinds) =>
    onPage(address, async (page) => {
      await page.locator('main').getByRole('link', { name }).click();
      expect(new URL(page.url()).pathname).toBe(target);
      expect(await page.locator('h1').innerText()).toBe(name);
      // withheld, nobody answered, not asked and not released are four things, and what a provider can do a fifth
      expect(await page.locator('article h2').count()).toBe(kinds + 1);
    }),
  );
});

describe('a word of the field on a card', () => {
  it.each([
    ['/dienstverleners/stapsteen-re-integratie/', 'tevredenheidsnorm', 'Sluit de uitleg'],
    ['/en/providers/stapsteen-re-integratie/', 'satisfaction norm', 'Close the explanation'],
  ])('is explained on the spot, by keyboard and without script: %s', (address, word, close) =>
    onPage(
      address,
      async (page) => {
        const line = page.locator('#word-norm');
        expect(await line.isVisible()).toBe(false);
        await page.getByRole('link', { name: word, exact: true }).first().focus();
        await page.keyboard.press('Enter');
        await line.waitFor({ state: 'visible' });
        const box = await line.boundingBox();
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
        expect(await line.innerText()).toMatch(new RegExp(`^${word}: .+`, 'i'));
        await line.getByRole('link', { name: close }).click();
        await line.waitFor({ state: 'hidden' });
      },
      { viewport: { width: 390, height: 844 }, javaScriptEnabled: false },
    ),
  );

  it('has its line on every card that leads to it, and no line that nothing leads to', () => {
    const lost = filesOf(dist)
      .filter((path) => path.endsWith('index.html'))
      .flatMap((path) => {
        const html = readFileSync(join(dist, path), 'utf8');
        const led = new Set([...html.matchAll(/href="#(word-[a-z]+)"/g)].map(([, id]) => id));
        const lines = new Set([...html.matchAll(/id="(word-[a-z]+)"/g)].map(([, id]) => id));
        return String([...led].toSorted()) === String([...lines].toSorted()) ? [] : [path];
      });
    expect(lost).toEqual([]);
  });
});
