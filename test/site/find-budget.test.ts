import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { filesOf } from './pages.ts';

/** Weights on the built demonstration, compressed as a web server would (brotli). In bytes. */
const dist = inject('demonstration');
const bytes = (path: string): number => brotliCompressSync(readFileSync(join(dist, path))).length;
const kilobyte = 1024;
const cards = filesOf(dist).filter((path) =>
  /^(?:dienstverleners|en\/providers)\/[^/]+\/(?:\d{4}\/)?index\.html$/.test(path),
);
const reports = filesOf(dist).filter((path) => /\/\d{4}\/(?:rapport|report)\/index\.html$/.test(path));
const parts = (address: string): string[] =>
  [...readFileSync(join(dist, address), 'utf8').matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map((match) =>
    (match[1] ?? '').slice(1),
  );

describe('weight', () => {
  it.each([
    ['card', cards, 14],
    ['report', reports, 20],
  ])('a %s is under its budget', (_kind, paths, budget) => {
    expect(paths.length).toBeGreaterThan(80);
    // compressing all takes a minute; the lightest are lightest either way
    const heavy = paths
      .toSorted((a, b) => statSync(join(dist, b)).size - statSync(join(dist, a)).size)
      .slice(0, 12)
      .map((path) => [path, bytes(path)] as const)
      .filter(([, size]) => size >= budget * kilobyte);
    expect(heavy).toEqual([]);
  });

  it('a national card and a national report are under 60 KB', () => {
    const national = filesOf(dist).filter((path) =>
      /^(?:perioden|en\/periods)\/\d{4}\/(?:rapport\/|report\/)?index\.html$/.test(path),
    );
    expect(national.length).toBeGreaterThan(12);
    expect(national.filter((path) => bytes(path) >= 60 * kilobyte)).toEqual([]);
  });

  it('the whole first view of a provider is under 60 KB, fonts included', () => {
    const page = 'dienstverleners/stapsteen-re-integratie/index.html';
    const styles = parts(page).filter((path) => path.endsWith('.css'));
    const fonts = filesOf(join(dist, 'assets')).filter((path) => path.endsWith('.woff2'));
    const fontBytes = fonts.reduce((sum, path) => sum + readFileSync(join(dist, 'assets', path)).length, 0);
    expect(styles.length).toBeGreaterThan(0);
    expect(fonts.length).toBe(2);
    const whole = bytes(page) + styles.reduce((sum, path) => sum + bytes(path), 0) + fontBytes;
    expect(whole).toBeLessThan(60 * kilobyte);
  });

  it.each(['dienstverleners/index.html', 'vergelijken/index.html'])(
    'the script of %s is under 8 KB',
    (page) => {
      const entries = parts(page).filter((path) => path.endsWith('.js'));
      const imported = entries.flatMap((path) =>
        [...readFileSync(join(dist, path), 'utf8').matchAll(/from"\.\/([^"]+\.js)"/g)].map(
          (match) => `assets/${match[1]}`,
        ),
      );
      expect(entries).toHaveLength(1);
      const whole = [...new Set([...entries, ...imported])].reduce((sum, path) => sum + bytes(path), 0);
      expect(whole).toBeLessThan(8 * kilobyte);
    },
  );

  it('what finding brings when a reader goes to the field is under 8 KB of script and 16 KB of places', () => {
    const scripts = filesOf(join(dist, 'assets')).filter((path) =>
      /^(?:finding|directory-file)\./.test(path),
    );
    expect(scripts).toHaveLength(2);
    expect(scripts.reduce((sum, path) => sum + bytes(`assets/${path}`), 0)).toBeLessThan(8 * kilobyte);
    expect(bytes('dienstverleners/plaatsen.json')).toBeLessThan(16 * kilobyte);
  });

  it('the index is under 90 bytes a provider', () => {
    const index = JSON.parse(readFileSync(join(dist, 'dienstverleners/register.json'), 'utf8')) as {
      name: string[];
    };
    expect(index.name).toHaveLength(42);
    expect(bytes('dienstverleners/register.json') / index.name.length).toBeLessThan(90);
  });

  it('no page has a document of more than 6,000 elements', () => {
    const large = filesOf(dist)
      .filter((path) => path.endsWith('.html'))
      .map((path) => [path, readFileSync(join(dist, path), 'utf8').match(/<[a-z]/g)?.length ?? 0] as const)
      .filter(([, elements]) => elements > 6000);
    expect(large).toEqual([]);
  });
});
