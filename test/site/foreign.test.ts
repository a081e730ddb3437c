import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import { kinds } from './kinds.ts';

/** Programs that nobody here wrote read what was built: each has found something that our own checks did not. */
const run = promisify(execFile);
const dist = inject('demonstration');
const wide = { maxBuffer: 64 * 1024 * 1024 };

interface NuMessage {
  readonly type: string;
  readonly url: string;
  readonly message: string;
  readonly extract?: string;
}

/**
 * On a phone a table is laid out as blocks, which takes its meaning away in browsers; its parts carry the roles they had
 * (layouts/table.css). The checker holds such a role for needless. Every other role it knows is checked.
 */
const deliberate =
  /^The “(?:table|row|rowgroup|columnheader|rowheader|cell)” role is unnecessary|^The “role” attribute must not be used on a “(?:tr|th|td|thead|tbody|tfoot)” element which has a “table” ancestor/;

describe('the Nu checker', () => {
  it('has nothing against any kind of page', async () => {
    const pages = [...new Set(kinds.map(([, address]) => address.split('?')[0] ?? ''))].map((address) =>
      join(dist, address, 'index.html'),
    );
    expect(pages.filter((page) => !existsSync(page))).toEqual([]);
    const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
    // it ends with 1 when it found something, and says what on the error stream
    const said = await run(
      'java',
      ['-Xss8m', '-jar', jar, '--format', 'json', join(dist, '404.html'), ...pages],
      wide,
    ).then(
      ({ stderr }) => stderr,
      (fault: { stderr: string }) => fault.stderr,
    );
    const { messages } = JSON.parse(said) as { messages: readonly NuMessage[] };
    // the deliberate roles are among what it says: it did read the pages
    expect(messages.some(({ message }) => deliberate.test(message))).toBe(true);
    const others = messages
      .filter(({ message }) => !deliberate.test(message))
      .map(({ url, message, extract }) => `${url.split('/dist/').at(-1)}: ${message} ${extract ?? ''}`);
    expect(others).toEqual([]);
  }, 300_000);
});

describe('qpdf', () => {
  it('finds every report whole', async () => {
    const reports = (await readdir(dist, { recursive: true }))
      .filter((path) => basename(path) === 'rapport.pdf')
      .sort();
    expect(reports.length).toBeGreaterThan(100);
    const faults: string[] = [];
    // every seventh: each provider has one in two languages, and seven divides neither
    for (const path of reports.filter((_path, index) => index % 7 === 0)) {
      await run('qpdf', ['--check', join(dist, path)]).catch((fault: { stdout: string; stderr: string }) => {
        faults.push(`${path}: ${fault.stdout}${fault.stderr}`);
      });
    }
    expect(faults).toEqual([]);
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
});
