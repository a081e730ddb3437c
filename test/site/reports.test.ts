import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { filesOf } from './pages.ts';

const dist = inject('demonstration');
const files = filesOf(dist);
const reports = files.filter((path) => path.endsWith('.pdf'));
// an address that a provider had before leads on, and has no report of its own
const editions = files.filter(
  (path) =>
    /^(dienstverleners|en\/providers)\/[^/]+\/\d{4}\/index\.html$/.test(path) &&
    !readFileSync(join(dist, path), 'utf8').includes('http-equiv="refresh"'),
);

/** The folder of an edition's report as a page. */
const reportOf = (edition: string): string => join(edition, edition.startsWith('en/') ? 'report' : 'rapport');

describe('reports in pdf', () => {
  it('stand beside every edition in both languages, and nowhere else', () => {
    expect(editions.length).toBeGreaterThan(200);
    expect([...reports].sort()).toEqual(
      editions.map((path) => path.replace('index.html', 'rapport.pdf')).sort(),
    );
  });

  it.each([
    'dienstverleners/interbeek-support/2020',
    'en/providers/innovium/2021',
    'dienstverleners/stapsteen-re-integratie/2025',
  ])('are linked from their page with their size: %s', (folder) => {
    const html = readFileSync(join(dist, reportOf(folder), 'index.html'), 'utf8');
    const kilobytes = Math.round(readFileSync(join(dist, folder, 'rapport.pdf')).length / 1000);
    expect(html).toContain(`href="/${folder}/rapport.pdf"`);
    expect(html).toContain(`${kilobytes} kB`);
  });

  it('are whole files under 150 kB', () => {
    for (const path of reports) {
      const pdf = readFileSync(join(dist, path));
      expect(pdf.subarray(0, 8).toString('latin1'), path).toBe('%PDF-1.7');
      expect(pdf.subarray(-6).toString('latin1'), path).toBe('%%EOF\n');
      expect(pdf.length, path).toBeLessThan(150_000);
    }
  });

  it('leave nothing of their making behind', () => {
    expect(existsSync(join(dist, 'reports.json'))).toBe(false);
    expect(files.filter((path) => path.endsWith('.typ') || path.includes('reports/'))).toEqual([]);
  });
});

describe('chapters of prose on the page', () => {
  it.each([
    [
      'dienstverleners/stapsteen-re-integratie/2025',
      ['introduction', 'survey-setup', 'invitation', 'response', 'closing-reply'],
    ],
    ['en/providers/innovium/2021', ['introduction', 'survey-guide', 'invitation', 'response', 'closing']],
  ])('have anchors that the contents lead to: %s', (folder, anchors) => {
    const html = readFileSync(join(dist, reportOf(folder), 'index.html'), 'utf8');
    for (const anchor of anchors) expect(html).toContain(`id="${anchor}"`);
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target);
    expect(targets).toContain('survey-setup');
    for (const target of targets) expect(html).toContain(`id="${target}"`);
  });

  it.each([
    ['dienstverleners/innovium/2021', 'Spreiding van de cijfers. Geen cijfer: '],
    ['en/providers/innovium/2021', 'Spread of the grades. No figure: '],
  ])('say what is missing and why without a colon within a colon: %s', (folder, said) => {
    const html = readFileSync(join(dist, reportOf(folder), 'index.html'), 'utf8');
    expect(html).toContain(said);
  });

  it.each(['dienstverleners/stapsteen-re-integratie/2025', 'en/providers/innovium/2021'])(
    'lead to the mailbox and the site that they name: %s',
    (folder) => {
      const html = readFileSync(join(dist, reportOf(folder), 'index.html'), 'utf8');
      const closing = /id="closing"[^]*?<\/main>/.exec(html)?.[0] ?? '';
      expect(closing).toContain(
        '<a href="mailto:redactie@rapportkaart.example">redactie@rapportkaart.example</a>.',
      );
      expect(closing).toContain('<a href="https://rapportkaart.example">https://rapportkaart.example</a>.');
    },
  );
});
