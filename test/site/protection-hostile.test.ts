import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentOfAnyData } from '../../scripts/bench/content.ts';
import { buildSite } from '../../src/site/build.ts';
import { wordsOfPdf } from '../protection/marks.ts';
import { hostileFiles, hostileRemarks, payloads } from '../protection/hostile.ts';
import { openBrowser } from './browser.ts';
import { temporary, writeFiles } from './folders.ts';
import { filesOf } from './pages.ts';
import { serve, type Served } from './server.ts';

const root = resolve(import.meta.dirname, '../..');
const dir = temporary();
const out = join(dir, 'dist');
const cache = join(dir, 'cache');
let served: Served;
let browser: Browser;
let paths: readonly string[];

beforeAll(async () => {
  const content = join(dir, 'content');
  contentOfAnyData(content);
  writeFiles(content, hostileRemarks);
  writeFiles(join(dir, 'data'), hostileFiles());
  const { ok, findings } = await buildSite(
    { root, data: join(dir, 'data'), content, out, cache },
    () => undefined,
  );
  if (!ok) throw new Error(JSON.stringify(findings.slice(0, 3)));
  paths = filesOf(out);
  served = await serve(out);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await served.close();
  rmSync(dir, { recursive: true, force: true });
});

/** One page of every kind, and the drawings, which a browser opens by themselves too. */
const addresses = [
  '/',
  '/dienstverleners/',
  '/dienstverleners/?q=script',
  '/en/providers/?view=cards',
  '/dienstverleners/open-a/',
  '/en/providers/open-b/2023/',
  '/en/providers/open-b/2023/report/',
  '/dienstverleners/hidden-a/2023/',
  '/dienstverleners/mixed-a/',
  '/dienstverleners/in-print/2022/',
  '/dienstverleners/open-a/insluiten/',
  '/dienstverleners/open-a/insluiten/kaart/',
  '/vergelijken/?p=open-a&p=mixed-a&p=hidden-b',
  '/diensten/jobcoaching/',
  '/perioden/2023/',
  '/correcties/',
  '/open-data/',
  '/dienstverleners/open-a/badge.svg',
  '/dienstverleners/open-a/2023/figuren/spread.svg',
  '/dienstverleners/open-b/2023/figuren/grade.svg',
  '/feed.xml',
];

describe('hostile names, labels and replies', () => {
  it.each(addresses)('run nothing at %s', async (address) => {
    const page = await browser.newPage();
    const heard: string[] = [];
    page.on('dialog', (dialog) => {
      heard.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => heard.push(`error ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(served.origin) && !request.url().startsWith('data:')) {
        heard.push(`request ${request.url()}`);
      }
      if (request.url().endsWith('/x')) heard.push('request of the payload');
    });
    try {
      const response = await page.goto(served.origin + address);
      expect(response?.status()).toBe(200);
      await page.waitForTimeout(60);
      expect(await page.evaluate(() => (globalThis as { pwned?: unknown }).pwned)).toBeUndefined();
      const dangerous = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((element) =>
            [...element.attributes].some(
              ({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value),
            ),
          )
          .map((element) => element.outerHTML.slice(0, 200)),
      );
      expect(dangerous).toEqual([]);
      expect(heard).toEqual([]);
    } finally {
      await page.close();
    }
  });

  it('stand in the pages as text', () => {
    const page = readFileSync(join(out, 'dienstverleners/index.html'), 'utf8');
    expect(page.includes('&lt;script&gt;globalThis.pwned=1&lt;/script&gt;')).toBe(true);
    // in the value of an attribute a bracket is only a bracket
    expect(page.replaceAll(/="[^"]*"/g, '').includes('<script>globalThis')).toBe(false);
  });

  it('leave the names of all files plain', () => {
    expect(paths.filter((path) => !/^[\w./-]+$/.test(path) || path.includes('..'))).toEqual([]);
  });

  it('leave machine-readable parts whole', () => {
    let parts = 0;
    for (const path of paths.filter((one) => one.endsWith('.html'))) {
      const html = readFileSync(join(out, path), 'utf8');
      for (const [, json = ''] of html.matchAll(
        /<script type="application\/(?:ld\+)?json"[^>]*>(.*?)<\/script>/gs,
      )) {
        expect(() => JSON.parse(json) as unknown, path).not.toThrow();
        parts += 1;
      }
    }
    expect(parts).toBeGreaterThan(5);
    for (const path of paths.filter((one) => /\.(json|jsonld)$/.test(one))) {
      expect(() => JSON.parse(readFileSync(join(out, path), 'utf8')) as unknown, path).not.toThrow();
    }
  });

  it('begin no cell of a spreadsheet with a formula', () => {
    let cells = 0;
    for (const path of paths.filter((one) => one.endsWith('.csv'))) {
      const { data } = Papa.parse<string[]>(readFileSync(join(out, path), 'utf8'));
      for (const cell of data.flat()) {
        if (/^[=+\-@\t\r]/.test(cell) && !/^-?\d+([.,]\d+)?$/.test(cell)) throw new Error(`${path}: ${cell}`);
        if (cell.startsWith("'=HYPERLINK(")) cells += 1;
      }
    }
    expect(cells).toBeGreaterThan(10);
  });

  it('are set in the PDF as they are written', async () => {
    const reports = paths.filter((path) => /^dienstverleners\/[^/]+\/2023\/rapport\.pdf$/.test(path));
    const words = (await Promise.all(reports.map((path) => wordsOfPdf(join(out, path))))).join(' ');
    const folded = words.replaceAll(/[\s\u00ad]+/g, '');
    expect(folded).toContain(payloads.typesetting.slice(0, 19).replaceAll(/\s+/g, ''));
    expect(folded).not.toContain('root:x:0');
  });
});
