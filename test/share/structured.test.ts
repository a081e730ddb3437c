import { describe, expect, it } from 'vitest';
import { editionPage, providerPage } from '../../src/card/edition.ts';
import { editionFigures } from '../../src/card/edition-figures.ts';
import { shareCard, sharePage } from '../../src/card/share.ts';
import { badgeCode, cardCode, linkCode } from '../../src/download/embed.ts';
import { figureFile } from '../../src/download/figure.ts';
import { robots, sitemap } from '../../src/download/sitemap.ts';
import { structuredData } from '../../src/download/structured.ts';
import { readXml } from '../chart/xml.ts';
import { hardCards } from './cards.ts';
import { demonstration } from './demonstration.ts';

const site = 'https://rapportkaart.example';
const hostile = '</script><script>alert("1")</script><!-- & \'x\'';

describe('schema.org', () => {
  it('cannot be left by a name', async () => {
    const { register, publisher } = await demonstration();
    const page = providerPage(register, 'interbeek-support', 'nl');
    const text = structuredData({ ...page, provider: { ...page.provider, name: hostile } }, publisher);
    expect(text).not.toMatch(/[<>&]/);
    const [organisation] = (JSON.parse(text) as { '@graph': { name: string }[] })['@graph'];
    expect(organisation?.name).toBe(hostile);
  });

  it('names no licence where there is none', async () => {
    const { register, publisher } = await demonstration();
    const page = providerPage(register, 'interbeek-support', 'nl');
    expect(structuredData(page, publisher)).toContain('"license":"https://creativecommons.org/');
    expect(structuredData(page, { ...publisher, licence: { name: 'niet-open', url: null } })).not.toContain(
      '"license"',
    );
  });
});

describe('code to copy', () => {
  it('keeps a hostile name inside its attribute or text', async () => {
    const cards = await hardCards();
    const card = { ...cards.full, name: hostile };
    for (const code of [badgeCode(card, 'auto', site), cardCode(card, site), linkCode(card, site)]) {
      expect(code).not.toContain('<script');
      expect([...code.matchAll(/<(\w+)/g)].map(([, tag]) => tag)).toEqual(
        code.startsWith('<iframe') ? ['iframe'] : code.includes('<img') ? ['a', 'img'] : ['a'],
      );
    }
  });

  it('leads to absolute addresses that follow the newest edition', async () => {
    const card = (await hardCards()).full;
    expect(linkCode(card, site)).toBe(
      '<a href="https://rapportkaart.example/dienstverleners/stapsteen-re-integratie/">Bekijk de rapportkaart van Stapsteen Re-integratie</a>',
    );
    expect(badgeCode(card, 'dark', site)).toContain(
      'src="https://rapportkaart.example/dienstverleners/stapsteen-re-integratie/badge-dark.svg"',
    );
    expect(cardCode(card, site)).toContain('/stapsteen-re-integratie/insluiten/kaart/" title=');
  });
});

describe('text to quote', () => {
  it.each([
    [
      'interbeek-support',
      'nl',
      'Interbeek Support, meetperiode 2020: gemiddeld cijfer 8,6. Gemiddelde van 16 cliënten. 16 van de 32 uitgenodigde cliënten deden mee (50,0%). Bron: Panteia, meetperiode 2020, https://rapportkaart.example/dienstverleners/interbeek-support/2020/',
    ],
    [
      'innovium',
      'en',
      'Innovium BV, survey period 2021: no grade published. 24 of 176 invited clients took part (13.6%). Source: Panteia, survey period 2021, https://rapportkaart.example/en/providers/innovium/2021/',
    ],
  ] as const)('of %s', async (provider, language, expected) => {
    const { register } = await demonstration();
    expect(sharePage(providerPage(register, provider, language), site).quote).toBe(expected);
  });

  it('is not there without an edition, and the card says so', async () => {
    const { register } = await demonstration();
    const page = providerPage(register, 'wolkenfluiter-advies', 'nl');
    expect(sharePage(page, site).quote).toBeNull();
    expect(shareCard(page).alternative).toBe('Wolkenfluiter Advies: Nog geen meting gepubliceerd.');
  });
});

describe('a chart to take away', () => {
  it('is XML that says whose it is, the number of answers and the source, for every figure of an edition', async () => {
    const { register } = await demonstration();
    const page = editionPage(register, register.edition('wereldwoord-taalwerf', '2025'), 'edition', 'en');
    const figures = editionFigures(page);
    expect(figures.length).toBeGreaterThan(20);
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
    for (const figure of figures) {
      const svg = figureFile(figure, {
        provider: page.provider.name,
        host: 'rapportkaart.example',
        notice: '',
      });
      expect(readXml(svg.trim())[0]?.name).toBe('svg');
      const texts = [...svg.matchAll(/>([^<]+)</g)].map(([, text]) => text).join(' ');
      expect(texts).toContain('rapportkaart.example');
      expect(texts).toContain('survey period 2025');
      if (figure.n > 0) expect(texts).toMatch(/\d answers?\. Source: /);
    }
  });
});

describe('for crawlers', () => {
  it('escapes addresses and gives dates', () => {
    const text = sitemap([{ address: '/vergelijken/?a=1&b=2', changed: '2026-03-18' }], site);
    expect(text).toContain(
      '<url><loc>https://rapportkaart.example/vergelijken/?a=1&amp;b=2</loc><lastmod>2026-03-18</lastmod></url>',
    );
  });

  it('refuses more pages than one file may hold', () => {
    const pages = Array.from({ length: 50_001 }, () => ({ address: '/', changed: '2026-03-18' }));
    expect(() => sitemap(pages, site)).toThrow(RangeError);
  });

  it.each([
    [true, 'User-agent: *\nDisallow: /\n'],
    [false, 'User-agent: *\nAllow: /\n\nSitemap: https://rapportkaart.example/sitemap.xml\n'],
  ])('robots.txt, demonstration %s', (isDemonstration, expected) => {
    expect(robots(site, isDemonstration)).toBe(expected);
  });
});
