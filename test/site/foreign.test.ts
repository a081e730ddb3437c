import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import { checkDrawings, drawingsOf } from '../../scripts/engines/librsvg.ts';
import { checkHtml } from '../../scripts/engines/nu-checker.ts';
import { checkReports } from '../../scripts/engines/qpdf.ts';
import { kinds } from './kinds.ts';

/** Programs that nobody here wrote read what was built: each has found something that our own checks did not. */
const run = promisify(execFile);
const dist = inject('demonstration');
const wide = { maxBuffer: 64 * 1024 * 1024 };

describe('the Nu checker', () => {
  it('has nothing against any kind of page', async () => {
    const pages = [...new Set(kinds.map(([, address]) => address.split('?')[0] ?? ''))].map((address) =>
      join(dist, address, 'index.html'),
    );
    expect(pages.filter((page) => !existsSync(page))).toEqual([]);
    // pages that stand in: no menu leads to them, and yet people meet them
    const others = ['404.html', 'dienstverleners/hinkelsteen-re-integratie/index.html'].map((path) =>
      join(dist, path),
    );
    const { faults, note } = await checkHtml(dist, [...others, ...pages]);
    expect(faults).toEqual([]);
    // the deliberate roles are among what it says: it did read the pages
    expect(note).toMatch(/^[1-9]\d* roles/);
  }, 300_000);
});

describe('qpdf', () => {
  it('finds every report whole', async () => {
    const reports = (await readdir(dist, { recursive: true }))
      .filter((path) => basename(path) === 'rapport.pdf')
      .sort();
    expect(reports.length).toBeGreaterThan(100);
    // every seventh: each provider has one in two languages, and seven divides neither
    const some = reports.filter((_path, index) => index % 7 === 0).map((path) => join(dist, path));
    expect((await checkReports(dist, some)).faults).toEqual([]);
  });
});

describe('librsvg', () => {
  it.each([
    'dienstverleners/stapsteen-re-integratie/badge.svg',
    'en/providers/stapsteen-re-integratie/badge-dark.svg',
    'dienstverleners/innovium/badge-light.svg',
    'en/providers/innovium/badge-plain.svg',
    'dienstverleners/samenwerkingsverband-wederopstap-voor-werk-welzijn-en/badge.svg',
  ])('draws %s whole: nothing runs over its edge', async (path) => {
    const { stdout } = await run('rsvg-convert', ['--zoom', '2', join(dist, path)], {
      encoding: 'buffer',
      ...wide,
    });
    const { data, info } = await sharp(stdout)
      .flatten({ background: '#ffffff' })
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([680, 248]);
    // between the text and the right edge stands ground alone, from top to bottom inside the border
    const ground = [
      ...data.subarray((20 * info.width + 668) * info.channels, (20 * info.width + 668) * info.channels + 3),
    ];
    const marked: number[] = [];
    for (let y = 20; y < 228; y += 1) {
      for (let x = 664; x < 672; x += 1) {
        const at = (y * info.width + x) * info.channels;
        if (ground.some((value, channel) => Math.abs(value - (data[at + channel] ?? 0)) > 12)) marked.push(y);
      }
    }
    expect(marked).toEqual([]);
  });

  it('draws a chart of each kind, and has nothing to say', async () => {
    const edition = join(dist, 'dienstverleners/wereldwoord-taalwerf/2025/figuren.zip');
    const nation = join(dist, 'perioden/2025/figuren.zip');
    const service = join(dist, 'diensten/jobcoaching/figuren/trend.svg');
    const drawings = await drawingsOf(dist, [service], [edition, nation]);
    const names = drawings.map(({ name }) => name).join(' ');
    // a mean, means per service, columns, a ring, bars, a battery, provinces, an invitation, years
    for (const kind of [
      / grade[.]svg/,
      / grades[.]svg/,
      / spread[.]svg/,
      / staff[.]svg/,
      / question-/,
      / battery-/,
      / map[.]svg/,
      / invitation[.]svg/,
      /trend/,
    ])
      expect(names).toMatch(kind);
    expect((await checkDrawings(drawings)).faults).toEqual([]);
  });

  it('would be heard: a drawing that is broken, among others', async () => {
    const svg = (body: string): Uint8Array =>
      new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${body}</svg>`);
    const good = { name: 'good', svg: svg('<rect width="9" height="9"/>') };
    const { faults } = await checkDrawings([
      good,
      { name: 'broken', svg: svg('<rect') },
      { ...good, name: 'last' },
    ]);
    expect(faults.map((fault) => fault.split(':')[0])).toEqual(['broken']);
  });
});
