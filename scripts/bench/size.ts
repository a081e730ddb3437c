import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { addressOf } from '../../src/address/base-path.ts';
import type { Publication } from '../../src/publish/publication.ts';
import { writeHandover, type Handover } from '../../src/site/handover.ts';
import { prepareSite } from '../../src/site/prepare.ts';
import { openBrowser } from '../../test/site/browser.ts';
import { serve } from '../../test/site/server.ts';
import { root } from '../root.ts';
import { contentOfAnyCountry } from './content.ts';
import { pageKinds, type PageKind } from './page-kinds.ts';
import { buildSomePages, routeNames } from './some-pages.ts';

/**
 * A country of real size: 5,000 providers in 4 periods, and whether its pages keep to their budgets. Makes the data
 * (`--data DIR` takes some that was made before), checks and publishes it as a build does, and makes all pages that are
 * about the country as a whole and every page of the providers with most to tell (`--cards 5000` for all). Prints, per
 * kind of page, how many there are, the heaviest, and the highest of the hundred heaviest at 390 and 1280 pixels; ends with
 * 1 when one is over its budget. `--keep DIR` keeps data and pages, `--pictures DIR` pictures of period and service;
 * `--keep DIR --again` measures once more what was kept.
 */
const { values } = parseArgs({
  options: {
    providers: { type: 'string', default: '5000' },
    periods: { type: 'string', default: '4' },
    cards: { type: 'string', default: '50' },
    data: { type: 'string' },
    keep: { type: 'string' },
    pictures: { type: 'string' },
    again: { type: 'boolean', default: false },
  },
});
const dir =
  values.keep === undefined ? await mkdtemp(join(tmpdir(), 'rapportkaart-size-')) : resolve(values.keep);
mkdirSync(dir, { recursive: true });
const data = values.data === undefined ? join(dir, 'data') : resolve(values.data);
const [wholePages, cardPages] = [join(dir, 'country'), join(dir, 'cards')];

/** So many pages of a kind are opened, the heaviest first: the highest is often not the heaviest. */
const mostMeasured = 100;
/** Routes of which there is a page per provider or edition. */
const perProvider = ['[...provider]', '[...card]'];
/** Files beside the pages, which have budgets of their own. */
const noPages = ['[...compared].json', '404'];

if (!values.again) await makeAll();

const rows = [...(await measured(wholePages)), ...(await measured(cardPages))];
const over = rows.filter(({ isOver }) => isOver);
console.log(['kind', 'pages', 'kB', 'budget', 'high at 390', 'at 1280', 'budget'].join('\t'));
for (const { line } of rows) console.log(line);
if (values.keep === undefined) await rm(dir, { recursive: true });
if (over.length > 0) {
  console.error(`over their budget: ${over.map(({ name }) => name).join(', ')}`);
  process.exitCode = 1;
}

/** Makes the data where it is not there, checks and publishes it, and makes the pages. */
async function makeAll(): Promise<void> {
  if (!existsSync(join(data, 'providers.csv'))) {
    const { providers, periods } = values;
    const demo = ['--providers', providers, '--periods', periods, '--out', data];
    const made = spawnSync(process.execPath, [join(root, 'scripts/demo.ts'), ...demo]);
    if (made.status !== 0) throw new Error(made.stderr.toString());
  }
  const content = join(dir, 'content');
  if (!existsSync(content)) contentOfAnyCountry(content);
  const began = performance.now();
  const { handover, findings } = await prepareSite(data, content);
  if (handover === null) throw new Error(`the country has errors: ${JSON.stringify(findings[0])}`);
  const { publication } = handover;
  const editions = publication.periods.reduce((sum, period) => sum + period.editions.length, 0);
  console.log(
    `${publication.providers.length} providers, ${publication.periods.length} periods, ${editions} editions; checked and published in ${seconds(began)} s`,
  );
  await pagesOf(
    handover,
    wholePages,
    routeNames().filter((name) => ![...perProvider, ...noPages].includes(name)),
  );
  await pagesOf(
    { ...handover, publication: fullest(publication, Number(values.cards)) },
    cardPages,
    perProvider,
  );
}

async function pagesOf(given: Handover, out: string, routes: readonly string[]): Promise<void> {
  const start = performance.now();
  const folder = `${out}-handover`;
  await writeHandover(folder, given);
  await buildSomePages(folder, out, routes);
  console.log(`${relative(dir, out)}: pages made in ${seconds(start)} s`);
}

/** The same publication with the providers alone that have most to tell. */
function fullest(whole: Publication<'public'>, most: number): Publication<'public'> {
  const sizes = new Map<string, number>();
  for (const period of whole.periods) {
    for (const edition of period.editions) {
      const size = JSON.stringify(edition).length;
      sizes.set(edition.provider, (sizes.get(edition.provider) ?? 0) + size);
    }
  }
  const kept = new Set(
    [...sizes]
      .sort(([, a], [, b]) => b - a)
      .slice(0, most)
      .map(([id]) => id),
  );
  return {
    ...whole,
    providers: whole.providers.filter(({ id }) => kept.has(id)),
    periods: whole.periods.map((period) => ({
      ...period,
      editions: period.editions.filter(({ provider }) => kept.has(provider)),
    })),
  };
}

interface MeasuredKind {
  readonly name: string;
  readonly line: string;
  readonly isOver: boolean;
}

/** Weighs every page below a folder, and measures the heaviest of each kind in a browser. */
async function measured(site: string): Promise<readonly MeasuredKind[]> {
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html'))
    .map((path) => ({ path, address: addressOf(path), text: readFileSync(join(site, path)) }))
    // a former address only leads to the present one
    .filter(({ text }) => !text.includes('http-equiv="refresh"'));
  const served = await serve(site);
  const browser = await openBrowser();
  const found: MeasuredKind[] = [];
  try {
    for (const [kind, own] of Map.groupBy(pages, ({ address }) => kindOf(address))) {
      const weighed = own
        .map(({ address, text }) => ({ address, bytes: weight(text) }))
        .sort((a, b) => b.bytes - a.bytes);
      const heights: number[] = [];
      for (const [at, width] of [390, 1280].entries()) {
        const context = await browser.newContext({
          viewport: { width, height: 844 },
          baseURL: served.origin,
        });
        const page = await context.newPage();
        for (const { address } of weighed.slice(0, mostMeasured)) {
          await page.goto(address);
          await page.evaluate(() => document.fonts.ready.then(() => true));
          const height = await page.evaluate(() => document.documentElement.scrollHeight);
          heights[at] = Math.max(heights[at] ?? 0, height);
        }
        const [heaviest] = weighed;
        if (values.pictures !== undefined && heaviest && ['period', 'service'].includes(kind.name)) {
          mkdirSync(values.pictures, { recursive: true });
          await page.goto(heaviest.address);
          writeFileSync(
            join(values.pictures, `${kind.name}-${width}.png`),
            await page.screenshot({ fullPage: true }),
          );
        }
        await context.close();
      }
      const kilobytes = (weighed[0]?.bytes ?? 0) / 1024;
      const [narrow, wide] = kind.heights ?? [Infinity, Infinity];
      found.push({
        name: kind.name,
        isOver: kilobytes > kind.kilobytes || (heights[0] ?? 0) > narrow || (heights[1] ?? 0) > wide,
        line: [
          kind.name,
          own.length,
          kilobytes.toFixed(1),
          kind.kilobytes,
          heights[0],
          heights[1],
          kind.heights === null ? '-' : kind.heights.join(', '),
        ].join('\t'),
      });
    }
  } finally {
    await browser.close();
    await served.close();
  }
  return found;
}

function kindOf(address: string): PageKind {
  const kind = pageKinds.find(({ fits }) => fits(address));
  if (kind === undefined) throw new Error(`a page of no kind: ${address}`);
  return kind;
}

/** Bytes as the other budgets count them: brotli at its best. */
function weight(text: Buffer): number {
  return brotliCompressSync(text).length;
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(0);
}
