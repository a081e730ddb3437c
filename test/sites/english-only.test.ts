import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { words } from '../../src/text/words.ts';
import { wordsOfPdf } from '../protection/marks.ts';
import { temporary } from '../site/folders.ts';
import { filesOf } from '../site/pages.ts';
import { becomeMusic, music } from './music-site.ts';
import { npmCommand } from './npm-command.ts';

const dir = temporary();
const site = join(dir, 'lark');
const out = join(site, 'dist');
let files: readonly string[] = [];

/** Gives a command from the folder beside which the site stands, which ends well. */
function command(name: string, ...given: readonly string[]): void {
  const { status, stdout, stderr } = npmCommand(dir, name, ...given);
  expect(status, stdout + stderr).toBe(0);
}

beforeAll(() => {
  command('site:new', 'lark', '--languages', 'en', '--address', music.address, '--email', music.email);
  command('data:new', '2025', '--site', 'lark');
  becomeMusic(site, 'en');
  command('build', '--site', 'lark');
  files = filesOf(out);
});

afterAll(() => rmSync(dir, { recursive: true, force: true }));

const read = (path: string): string => readFileSync(join(out, path), 'utf8');
const pages = (): readonly string[] => files.filter((path) => path.endsWith('.html'));

describe('a site that speaks English alone', () => {
  it('has its pages, reports and data at the bare English addresses, and none at Dutch ones', () => {
    for (const path of [
      'index.html',
      'providers/stemhuis/index.html',
      'providers/stemhuis/2025/report/index.html',
      'providers/stemhuis/2025/rapport.pdf',
      'providers/stemhuis/embed/card/index.html',
      'services/piano/index.html',
      'about/method/index.html',
      'periods/2025/index.html',
      'feed.xml',
    ])
      expect(files).toContain(path);
    expect(
      files.filter((path) =>
        /(?:^|\/)(?:en|nl|dienstverleners|diensten|perioden|over|insluiten)\//.test(path),
      ),
    ).toEqual([]);
  });

  it('says so on each page, and offers no other language', () => {
    expect(pages().length).toBeGreaterThan(30);
    const html = pages().filter((path) => !path.startsWith('open-data/'));
    expect(html.filter((path) => !read(path).includes('<html lang="en"'))).toEqual([]);
    expect(html.filter((path) => /hreflang|lang="nl"|"@language":"nl"/.test(read(path)))).toEqual([]);
  });

  it('leads nowhere that is not there', () => {
    const wanted = pages().flatMap((path) =>
      [...read(path).matchAll(/(?:href|src)="(\/[^"#?]*)/g)].map(([, address = '']) => address),
    );
    const missing = [...new Set(wanted)].filter(
      (address) => !files.includes(address.slice(1) + (address.endsWith('/') ? 'index.html' : '')),
    );
    expect(wanted.length).toBeGreaterThan(500);
    expect(missing).toEqual([]);
  });

  it('says no sentence of the Dutch catalogue, on pages and in reports', async () => {
    const { frame, card, share, row, reason } = words('nl');
    const dutch = [
      frame.footerNorm,
      frame.notFoundTitle,
      card.averageGrade,
      share.noRightsLong,
      row.fewAnswers,
      ...Object.values(reason.withheld),
    ];
    const texts = [...pages().map(read), await wordsOfPdf(join(out, 'providers/stemhuis/2025/rapport.pdf'))];
    expect(dutch.filter((sentence) => texts.some((text) => text.includes(sentence)))).toEqual([]);
    const english = words('en');
    expect(texts.some((text) => text.includes(english.card.averageGrade))).toBe(true);
  });

  it('takes its thresholds from its own period, and says nothing of a demonstration', () => {
    expect(read('about/publication/index.html')).toContain('1 to 25 people');
    expect(pages().filter((path) => /demonstration/i.test(read(path)))).toEqual([]);
  });

  it('has an icon in its own accent', async () => {
    expect(read('icon.svg')).toContain(music.accent);
    // the last picture of an .ico is a PNG of 32 by 32
    const ico = readFileSync(join(out, 'favicon.ico'));
    const png = ico.subarray(ico.indexOf(Buffer.from([0x89, 0x50, 0x4e, 0x47])));
    for (const picture of [png, readFileSync(join(out, 'apple-touch-icon.png'))]) {
      const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
      const wanted = [1, 3, 5].map((at) => Number.parseInt(music.accent.slice(at, at + 2), 16));
      let found = 0;
      for (let at = 0; at < data.length; at += info.channels)
        if (wanted.every((value, index) => Math.abs((data[at + index] ?? 0) - value) < 24)) found += 1;
      expect(found).toBeGreaterThan((info.width * info.height) / 10);
    }
  });
});
