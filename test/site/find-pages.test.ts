import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { kinds } from './kinds.ts';
import { filesOf, textOf } from './pages.ts';

const dist = inject('demonstration');
const html = (address: string): string =>
  readFileSync(join(dist, address.replace(/\?.*/, ''), 'index.html'), 'utf8');
const attribute = (text: string, pattern: RegExp): string => pattern.exec(text)?.[1] ?? '';

describe('the other language', () => {
  // a framed card stands on the page of another site: it has no menu
  const withMenu = kinds.filter(([kind]) => !kind.startsWith('framed card'));

  it.each(withMenu)('is one link away and leads back: %s', (_kind, address) => {
    const path = address.replace(/\?.*/, '');
    const page = html(path);
    const isEnglish = path.startsWith('/en/');
    const there = attribute(page, isEnglish ? /<a href="([^"]+)" lang="nl"/ : /<a href="([^"]+)" lang="en"/);
    expect(there.startsWith('/en/')).toBe(!isEnglish);
    expect(existsSync(join(dist, there, 'index.html'))).toBe(true);
    const other = html(there);
    expect(attribute(other, isEnglish ? /<a href="([^"]+)" lang="en"/ : /<a href="([^"]+)" lang="nl"/)).toBe(
      path,
    );
    expect(attribute(other, /<html lang="([a-z]+)"/)).toBe(isEnglish ? 'nl' : 'en');
    const alternates = (text: string): string[] =>
      [...text.matchAll(/<link rel="alternate" hreflang="[^"]+" href="[^"]+"/g)].map(String).sort();
    expect(alternates(page)).toEqual(alternates(other));
    expect(alternates(page)).toHaveLength(3);
  });

  it('has every page: as many in English as in Dutch', () => {
    const pages = filesOf(dist).filter((path) => path.endsWith('index.html') && path !== '404.html');
    const english = pages.filter((path) => path.startsWith('en/'));
    expect(pages.length - english.length).toBe(english.length);
  });
});

describe('a former address', () => {
  it.each([
    ['/dienstverleners/hinkelsteen-re-integratie/', '/dienstverleners/stapsteen-re-integratie/'],
    ['/dienstverleners/hinkelsteen-re-integratie/2023/', '/dienstverleners/stapsteen-re-integratie/2023/'],
    ['/en/providers/hinkelsteen-re-integratie/', '/en/providers/stapsteen-re-integratie/'],
  ])('%s leads to %s', (from, to) => {
    const page = html(from);
    expect(page).toContain(`<meta http-equiv="refresh" content="0; url=${to}">`);
    expect(page).toContain(`<link rel="canonical" href="https://rapportkaart.example${to}">`);
    expect(page).toContain(`<a href="${to}">Stapsteen Re-integratie</a>`);
  });
});

describe('replies and corrections', () => {
  it('shows a reply as the provider’s own, in its language, with that edition only', () => {
    const page = html('/en/providers/de-natte-lucifer/2025/');
    expect(page).toMatch(/<h2 id="reply">The provider’s reply<\/h2>/);
    expect(page).toMatch(/<blockquote lang="nl"><p>Wij schrokken/);
    expect(html('/dienstverleners/de-natte-lucifer/2024/')).not.toContain('id="reply"');
  });

  it('says on the edition that it was corrected, and where', () => {
    const page = html('/dienstverleners/kwikstaart-werkt/2025/');
    expect(page).toContain(
      '<a href="/correcties/#c-2026-04-20-provincies">Gecorrigeerd op 20 april 2026: Kaart met provincies aangepast.</a>',
    );
    expect(html('/dienstverleners/kwikstaart-werkt/2024/')).not.toContain('Gecorrigeerd op');
  });

  it('lists corrections in words, newest first, without a figure', () => {
    const text = textOf(dist, 'correcties/index.html');
    expect(text.indexOf('20 april 2026')).toBeLessThan(text.indexOf('12 mei 2025'));
    const told = text.slice(text.indexOf('Kaart met provincies'), text.indexOf('Zie je een fout'));
    expect(told).not.toMatch(/\d[.,]\d|%/);
  });

  it.each([
    ['feed.xml', 'nl', 'Nieuwe meting: 2025', 'Correctie: Kaart met provincies aangepast'],
    ['en/feed.xml', 'en', 'New survey: 2025', 'Correction: Map of provinces corrected'],
  ])('%s tells of periods and corrections', (path, language, period, correction) => {
    const feed = readFileSync(join(dist, path), 'utf8');
    expect(feed).toContain(`xml:lang="${language}"`);
    expect([...feed.matchAll(/<title>([^<]+)<\/title>/g)].map((match) => match[1])).toEqual(
      expect.arrayContaining([period, correction]),
    );
    const dates = [...feed.matchAll(/<entry>.*?<updated>([^<]+)<\/updated>/gs)].map(
      (match) => match[1] ?? '',
    );
    expect(dates).toEqual(dates.toSorted().toReversed());
    const ids = [...feed.matchAll(/<id>([^<]+)<\/id>/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('who has no new figures', () => {
  it('says that a provider stopped, with its last survey', () => {
    expect(textOf(dist, 'dienstverleners/morgenrood-en-mistlamp/index.html')).toContain(
      'Deze dienstverlener is gestopt, samengegaan met een andere, of heeft het keurmerk niet meer. De laatste meting is van 2023.',
    );
  });

  it.each([
    [
      'dienstverleners/t-gouden-klokhuis/index.html',
      'Deze dienstverlener is op 1 januari 2025 opgegaan in Kwikstaart Werkt . De laatste meting is van 2024.',
      '/dienstverleners/kwikstaart-werkt/',
    ],
    [
      'dienstverleners/t-gouden-klokhuis/2023/index.html',
      'Deze dienstverlener is op 1 januari 2025 opgegaan in Kwikstaart Werkt',
      '/dienstverleners/kwikstaart-werkt/',
    ],
    [
      'en/providers/kwikstaart-werkt/index.html',
      "On 1 January 2025 this provider merged with 't Gouden Klokhuis",
      '/en/providers/t-gouden-klokhuis/',
    ],
    ['dienstverleners/index.html', 'Opgegaan in Kwikstaart Werkt', '/dienstverleners/t-gouden-klokhuis/'],
  ])('%s leads from the one side of a merger to the other', (path, sentence, link) => {
    expect(textOf(dist, path)).toContain(sentence);
    expect(readFileSync(join(dist, path), 'utf8')).toContain(`href="${link}"`);
  });

  it('says that a provider was never surveyed', () => {
    expect(textOf(dist, 'en/providers/wolkenfluiter-advies/index.html')).toContain('This provider is new.');
  });

  it('claims nothing about the mark of the two printed references', () => {
    for (const id of ['interbeek-support', 'innovium']) {
      expect(textOf(dist, `dienstverleners/${id}/index.html`)).not.toMatch(
        /(Heeft|Is op weg naar) het Blik op Werk/,
      );
    }
  });
});

describe('through the years', () => {
  it('breaks the line where a year is withheld', () => {
    const page = html('/dienstverleners/de-vliegende-schildpad/');
    const trend = attribute(page, /(<svg[^>]*chart-kind-trend.*?<\/svg>)/s);
    expect(trend).toContain('Gemiddeld cijfer: 2023 8,9, 2024 niet gepubliceerd, 2025 8,8.');
    expect(trend).toContain('–');
    expect(trend).not.toContain('fill="none"');
    const unbroken = html('/dienstverleners/kwikstaart-werkt/');
    expect(attribute(unbroken, /(<svg[^>]*chart-kind-trend.*?<\/svg>)/s)).toContain('fill="none"');
  });

  it('is not drawn where nothing was ever published', () => {
    expect(html('/dienstverleners/de-stille-gans/')).not.toContain('chart-kind-trend');
  });

  it('says whether a change is more than chance', () => {
    expect(textOf(dist, 'dienstverleners/stapsteen-re-integratie/index.html')).toContain(
      'Het gemiddelde cijfer ging van 7,6 in 2024 naar 8,0. Dat verschil kan toeval zijn.',
    );
  });

  it('is not drawn for editions in print', () => {
    expect(html('/dienstverleners/interbeek-support/')).not.toContain('chart-kind-trend');
  });
});
