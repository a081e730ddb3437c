import { appendFileSync, cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentOfAnyData } from '../../scripts/bench/content.ts';
import { buildSite } from '../../src/site/build.ts';
import { openBrowser } from '../site/browser.ts';
import { temporary } from '../site/folders.ts';
import { foundNames, questionOf } from '../site/found.ts';
import { serve, type Served } from '../site/server.ts';

/** A directory and a province with more providers than stand on one page: none of them was ever surveyed. */
const root = resolve(import.meta.dirname, '../..');
const dir = temporary();
const out = join(dir, 'dist');
const added = 230;

beforeAll(async () => {
  const [content, data] = [join(dir, 'content'), join(dir, 'data')];
  contentOfAnyData(content);
  cpSync(join(root, 'test/fixtures/references'), data, { recursive: true });
  const [head = ''] = readFileSync(join(data, 'providers.csv'), 'utf8').split('\n');
  const columns = head.trim().split(/[;,]/);
  const letters = 'abcdefghijklmnopqrstuvw';
  const rows = Array.from({ length: added }, (_, at) => {
    const letter = letters.charAt(Math.floor(at / 10));
    const cells: Record<string, string> = {
      provider: `${letter}-bureau-${at}`,
      name: `${letter.toUpperCase()} bureau ${at}`,
      place: 'Emmen',
      province: 'Drenthe',
    };
    return columns.map((column) => cells[column] ?? '').join(head.includes(';') ? ';' : ',');
  });
  appendFileSync(join(data, 'providers.csv'), `${rows.join('\n')}\n`);
  const { findings } = await buildSite(
    { root, data, content, out, cache: join(dir, 'cache') },
    () => undefined,
  );
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

const file = (path: string): string => readFileSync(join(out, path), 'utf8');
const names = (html: string): string[] =>
  [...html.matchAll(/<th role="rowheader" scope="row">\s*<a href="[^"]+">([^<]+)</g)].map(
    ([, name]) => name ?? '',
  );

describe('a list of more providers than stand on one page', () => {
  it('goes on, on a page of its own in each language, with everyone once and in order', () => {
    const [first, second] = ['provincies/drenthe/index.html', 'provincies/drenthe/lijst/2/index.html'].map(
      file,
    );
    const [one, two] = [names(first ?? ''), names(second ?? '')];
    // some as many on either page, cut where few letters tell it
    expect([one.length, two.length].every((length) => length > 100 && length <= 150)).toBe(true);
    expect(new Set([...one, ...two]).size).toBe(one.length + two.length);
    expect(existsSync(join(out, 'en/provinces/drenthe/list/2/index.html'))).toBe(true);
    expect(existsSync(join(out, 'provincies/drenthe/lijst/3/index.html'))).toBe(false);
  });

  it('leads from each part to each other, and stands in the sitemap', () => {
    expect(file('provincies/drenthe/index.html')).toContain('href="/provincies/drenthe/lijst/2/"');
    const second = file('provincies/drenthe/lijst/2/index.html');
    expect(second).toMatch(/<a href="\/provincies\/drenthe\/lijst\/2\/" aria-current="page">\s*L – W\s/);
    expect(second).toMatch(/<a href="\/provincies\/drenthe\/" rel="prev">\s*Vorige: A – K\s/);
    expect(file('sitemap.xml')).toContain('/provincies/drenthe/lijst/2/');
  });

  it('tells how far each is from the middle of the province', () => {
    expect(file('provincies/drenthe/index.html')).toMatch(/Emmen, \d+ km van het midden/);
  });

  it('is under 20 KB a page', () => {
    for (const path of ['provincies/drenthe/index.html', 'provincies/drenthe/lijst/2/index.html']) {
      expect(brotliCompressSync(file(path)).length, path).toBeLessThan(20 * 1024);
    }
  });
});

describe('a directory of more providers than stand on one page', () => {
  const all = providersOf(join(root, 'test/fixtures/references')) + added;
  const pages = (path: string, list: string): string[] =>
    [path, `${path}${list}/2/`].map((address) => file(`${address}index.html`));

  it.each([
    ['dienstverleners/', 'lijst', 'Dienstverleners, deel 2 van 2'],
    ['en/providers/', 'list', 'Providers, part 2 of 2'],
  ])('has everyone once and in order on the pages of %s', (path, list, title) => {
    const [first = '', second = ''] = pages(path, list);
    const listed = [...names(first), ...names(second)];
    expect(listed).toHaveLength(all);
    expect(new Set(listed).size).toBe(all);
    expect(Math.max(names(first).length, names(second).length)).toBeLessThanOrEqual(150);
    expect(second).toContain(`<h1>${title}</h1>`);
    expect(existsSync(join(out, `${path}${list}/3/index.html`))).toBe(false);
  });

  it('has an address for each page, in the sitemap and in the other language', () => {
    const [first = '', second = ''] = pages('dienstverleners/', 'lijst');
    expect(first).toMatch(/<link rel="canonical" href="[^"]+\/dienstverleners\/">/);
    expect(second).toMatch(/<link rel="canonical" href="[^"]+\/dienstverleners\/lijst\/2\/">/);
    expect(second).toContain('<a href="/en/providers/list/2/" lang="en"');
    expect(first).toMatch(/<a href="\/dienstverleners\/lijst\/2\/" rel="next">/);
    expect(file('sitemap.xml')).toContain('/dienstverleners/lijst/2/');
  });

  describe('for who has script', () => {
    let served: Served;
    let browser: Browser;
    beforeAll(async () => {
      served = await serve(out);
      browser = await openBrowser();
    });
    afterAll(async () => {
      await browser.close();
      await served.close();
    });

    it('is searched as a whole from any page, under the address of the directory', async () => {
      const page = await browser.newPage({ baseURL: served.origin });
      await page.goto('/dienstverleners/lijst/2/');
      const delivered = await page.locator('#all th a').first().innerText();
      const field = page.getByLabel('Zoek op naam of plaats');
      await field.pressSequentially('bureau 1');
      await page.waitForFunction(() => location.search === '?q=bureau+1');
      expect(new URL(page.url()).pathname).toBe('/dienstverleners/');
      expect(await foundNames(page)).toContain('A bureau 1');
      await field.fill('');
      await page.waitForURL('**/dienstverleners/lijst/2/');
      await page.waitForFunction(() => !document.querySelector<HTMLElement>('#all')?.hidden);
      expect(await page.locator('#all th a').first().innerText()).toBe(delivered);
      await page.close();
    });

    it('shows the rows of its own page at once when the words are taken back', async () => {
      const page = await browser.newPage({ baseURL: served.origin });
      await page.goto('/dienstverleners/lijst/2/');
      const delivered = await page.locator('#all th a').first().innerText();
      const field = page.getByLabel('Zoek op naam of plaats');
      await field.pressSequentially('b');
      await page.waitForFunction(() => document.querySelector<HTMLElement>('#all')?.hidden);
      await field.press('Backspace');
      await page.waitForFunction(
        (name) => document.querySelector('#results:not([inert]) th a')?.textContent === name,
        delivered,
      );
      await page.close();
    });

    it('keeps who is in the tray from page to page', async () => {
      const page = await browser.newPage({ baseURL: served.origin });
      await page.goto('/dienstverleners/?p=a-bureau-0');
      const tray = page.getByRole('region', { name: 'Gekozen om te vergelijken' });
      await tray.getByText('A bureau 0').waitFor();
      await page.getByRole('link', { name: /^Volgende: / }).click();
      await page.waitForURL('**/dienstverleners/lijst/2/?*');
      expect(questionOf(page)).toBe('?p=a-bureau-0');
      await tray.getByText('A bureau 0').waitFor();
      await page.goBack();
      await page.waitForURL('**/dienstverleners/?*');
      await tray.getByText('A bureau 0').waitFor();
      await tray.getByRole('button', { name: 'Haal weg: A bureau 0' }).click();
      await page.locator('#all nav a').last().click();
      await page.waitForURL('**/dienstverleners/lijst/2/');
      await page.close();
    });

    it('asks nothing of who has none', async () => {
      const context = await browser.newContext({ baseURL: served.origin, javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto('/dienstverleners/');
      await page.getByRole('navigation', { name: 'Delen van deze lijst' }).getByRole('link').last().click();
      await page.getByRole('link', { name: 'W bureau 229' }).click();
      expect(await page.locator('h1').innerText()).toBe('W bureau 229');
      await context.close();
    });
  });
});

function providersOf(data: string): number {
  return readFileSync(join(data, 'providers.csv'), 'utf8').trim().split('\n').length - 1;
}
