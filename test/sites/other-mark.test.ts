import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultTheme } from '../../src/model/theme.ts';
import { words } from '../../src/text/words.ts';
import { chunksIn, wordsOfPdf } from '../protection/marks.ts';
import { temporary } from '../site/folders.ts';
import { filesOf } from '../site/pages.ts';
import { becomeMusic, music } from './music-site.ts';
import { npmCommand } from './npm-command.ts';

const root = resolve(import.meta.dirname, '../..');
const dir = temporary();
const site = join(dir, 'klank');
const out = join(site, 'dist');

/** Gives a command from the folder beside which the site stands, which ends well. */
function command(name: string, ...given: readonly string[]): void {
  const { status, stdout, stderr } = npmCommand(dir, name, ...given);
  expect(status, stdout + stderr).toBe(0);
}

const publishing = [
  ['--name', music.name],
  ['--owner', music.owner],
  ['--address', music.address],
  ['--email', music.email],
  ['--languages', 'nl'],
].flat();

let files: readonly string[] = [];

beforeAll(() => {
  command('site:new', 'klank', ...publishing);
  command('data:new', '2025', '--site', 'klank');
  becomeMusic(site);
  command('build', '--site', 'klank');
  files = filesOf(out);
});

afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

const isMade = (path: string): boolean => /\.(?:pdf|png|ico|zip|woff2?)$/.test(path);

/** What a file says: the words of a PDF, all bytes of any other, and its own name. */
async function textOf(path: string): Promise<string> {
  if (path.endsWith('.pdf')) return `${path} ${await wordsOfPdf(join(out, path))}`;
  return `${path} ${readFileSync(join(out, path), isMade(path) ? 'latin1' : 'utf8')}`;
}

/** Files that say any of this, with what they say. */
async function saying(search: RegExp, among: readonly string[] = files): Promise<string[]> {
  const told: string[] = [];
  for (const path of among) {
    const found = search.exec(await textOf(path));
    if (found) told.push(`${path}: ${found[0]}`);
  }
  return told;
}

/** Any of these texts, as they stand. */
function anyOf(texts: Iterable<string>): RegExp {
  const escaped = [...texts].map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}])(?:${escaped.join('|')})(?![\\p{L}])`, 'u');
}

/** Every label of the demonstration's services and questionnaires, in every language. */
function labelsOfDemonstration(): string[] {
  const labels = new Set<string>();
  const look = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    for (const [key, part] of Object.entries(value)) {
      if ((key === 'nl' || key === 'en') && typeof part === 'string') labels.add(part);
      look(part);
    }
  };
  const questionnaires = readdirSync(join(root, 'data/questionnaires')).map(
    (name) => `questionnaires/${name}`,
  );
  for (const path of ['services.json', ...questionnaires])
    look(JSON.parse(readFileSync(join(root, 'data', path), 'utf8')));
  // short answers such as "Ja" and "Tevreden" are words of any survey
  return [...labels].filter((label) => label.length > 24);
}

/** A report of the site, read. */
function openPdf(path: string) {
  return getDocument({ data: new Uint8Array(readFileSync(join(out, path))), verbosity: 0 }).promise;
}

/** How many pixels of a picture have a colour, or one so near that eyes do not tell it. */
async function pixelsOf(path: string, colour: string): Promise<number> {
  const { data, info } = await sharp(join(out, path)).raw().toBuffer({ resolveWithObject: true });
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  let found = 0;
  for (let at = 0; at < data.length; at += info.channels)
    if (wanted.every((value, index) => Math.abs((data[at + index] ?? 0) - value) < 24)) found += 1;
  return found;
}

describe('a site with another mark, one language, own colour and logo', () => {
  it('says its own words', async () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((path) => path.endsWith('.pdf'))).toHaveLength(3);
    expect(await saying(/Heeft het Stemvork Keurmerk/)).not.toEqual([]);
    expect(
      await saying(
        /Pianoles/,
        files.filter((path) => path.endsWith('.pdf')),
      ),
    ).toHaveLength(3);
  });

  it('has no word of the demonstration: its names, its mark, its field, its notice', async () => {
    const ofDemonstration =
      /demonstratie|Demonstratiebureau|rapportkaart\.example|Blik op Werk|verzonnen|made[- ]up|Panteia|Meetlint|Interbeek|Innovium/i;
    // the style of the notice comes with every site, and what a file of the open data may hold is the same for all
    const own = files.filter((path) => !path.endsWith('.css') && path !== 'open-data/schema/1.json');
    expect(await saying(ofDemonstration, own)).toEqual([]);
    const ofField =
      /naar werk|voor werk|bij werk|werk en|re-?integrati|uitkering tot|loopbaan|vacature|jobcoach/i;
    expect(await saying(ofField)).toEqual([]);
    const providers = readFileSync(join(root, 'data/providers.csv'), 'utf8')
      .split('\n')
      .slice(1)
      .flatMap((line) => line.split(',')[1] || []);
    expect(providers.length).toBeGreaterThan(40);
    expect(await saying(anyOf(providers))).toEqual([]);
    expect(await saying(anyOf(labelsOfDemonstration()))).toEqual([]);
  });

  it('has no colour of the demonstration, and its own on page, image, badge and report', async () => {
    const { accent, accentGround } = defaultTheme;
    const colours = [accent.light, accent.dark, accentGround.light, accentGround.dark];
    expect(await saying(new RegExp(colours.join('|'), 'i'))).toEqual([]);
    const wearing = await saying(new RegExp(music.accent, 'i'));
    expect(await pixelsOf('kaart.png', music.accent)).toBeGreaterThan(10_000);
    const report = await openPdf('dienstverleners/stemhuis/2025/rapport.pdf');
    const { argsArray } = await (await report.getPage(1)).getOperatorList();
    expect(JSON.stringify(argsArray)).toContain(music.accent);
    await report.loadingTask.destroy();
    for (const kind of [/\.css: /, /badge\.svg: /, /icon\.svg: /])
      expect(wearing.some((one) => kind.test(one))).toBe(true);
  });

  it('has its logo, named after the site, on pages, images and reports', async () => {
    expect(files).toContain('logo.svg');
    const page = readFileSync(join(out, 'index.html'), 'utf8');
    expect(page).toContain('src="/logo.svg" alt="Klankwijzer" width="120" height="40"');
    expect(page).not.toContain('brand-mark');
    for (const path of ['kaart.png', 'dienstverleners/stemhuis/2025/kaart.png'])
      expect(await pixelsOf(path, music.logoColour), path).toBeGreaterThan(300);
    const report = await openPdf('dienstverleners/stemhuis/2025/rapport.pdf');
    const cover = await report.getPage(1);
    expect(JSON.stringify(await cover.getStructTree())).toContain('"alt":"Klankwijzer"');
    await report.loadingTask.destroy();
  });

  it('has nothing in the other language: no page, file, link, feed, address or text', async () => {
    expect(files.filter((path) => /(?:^|\/)(?:en|providers|services)\//.test(path))).toEqual([]);
    const written = files.filter((path) => !path.endsWith('.js') && !isMade(path));
    expect(
      await saying(/hreflang|lang="en"|"@language":"en"|@en\b|"\/en\/|klankwijzer\.test\/en/, written),
    ).toEqual([]);
    const { frame, card } = words('en');
    expect(await saying(anyOf([frame.ownName, frame.notFoundTitle, card.services]), written)).toEqual([]);
    const sitemap = readFileSync(join(out, 'sitemap.xml'), 'utf8');
    expect(sitemap).toContain('https://klankwijzer.test/dienstverleners/stemhuis/');
  });

  it('has open data with the columns of every site, those of the other language empty', () => {
    const [head = '', ...rows] = readFileSync(join(out, 'open-data/gegevens.csv'), 'utf8')
      .trim()
      .split('\r\n');
    const columns = head.split(',');
    const cell = (row: string, name: string): string => row.split(',')[columns.indexOf(name)] ?? '';
    expect(rows.length).toBeGreaterThan(30);
    expect([...new Set(rows.map((row) => cell(row, 'service_nl')))].sort()).toEqual([
      'Pianoles',
      'Totaal',
      'Zangles',
    ]);
    expect([...new Set(rows.map((row) => cell(row, 'service_en')))]).toEqual(['']);
  });

  it('has pictures without a word beside what they show', () => {
    const pictures = files.filter((path) => path.endsWith('.png'));
    expect(pictures.length).toBeGreaterThan(3);
    expect(pictures.flatMap((path) => chunksIn(readFileSync(join(out, path))))).toEqual([]);
  });
});
