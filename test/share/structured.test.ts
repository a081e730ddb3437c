import { describe, expect, it } from 'vitest';
import { editionPage, providerPage } from '../../src/card/edition.ts';
import {
  editionFigureFiles,
  providerCharts,
  providerFigureFiles,
  serviceFigureFiles,
  type FigureFile,
} from '../../src/card/figure-files.ts';
import { shareCard, sharePage } from '../../src/card/share.ts';
import { badgeCode, cardCode, linkCode } from '../../src/download/embed.ts';
import { figureFile } from '../../src/download/figure.ts';
import { robots, sitemapFiles } from '../../src/download/sitemap.ts';
import { catalogueData, periodData } from '../../src/download/structured-catalogue.ts';
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

describe('data sets for search engines', () => {
  interface Set {
    readonly '@type': string;
    readonly '@id': string;
    readonly url: string;
    readonly temporalCoverage?: string;
    readonly version?: string;
    readonly distribution?: readonly { readonly contentUrl: string }[];
    readonly dataset?: readonly { readonly '@id': string }[];
    readonly includedInDataCatalog?: { readonly '@id': string };
  }

  it.each([
    ['nl', 'https://rapportkaart.example/open-data/'],
    ['en', 'https://rapportkaart.example/en/open-data/'],
  ] as const)('stand in one catalogue, in %s', async (language, url) => {
    const { register, publisher } = await demonstration();
    const text = catalogueData(register, publisher, language);
    const [catalogue, whole] = (JSON.parse(text) as { '@graph': Set[] })['@graph'];
    expect([catalogue?.['@type'], catalogue?.url]).toEqual(['DataCatalog', url]);
    expect(whole?.['@type']).toBe('Dataset');
    expect(whole?.temporalCoverage).toBe('2020-01-01/2025-12-31');
    expect(whole?.distribution?.map(({ contentUrl }) => contentUrl)).toEqual([
      'https://rapportkaart.example/open-data/gegevens.csv',
      'https://rapportkaart.example/open-data/gegevens.json',
    ]);
    const periods = register.publication.periods.map(
      ({ period }) => JSON.parse(periodData(register, period.id, publisher, language)) as Set,
    );
    expect(catalogue?.dataset?.map((one) => one['@id'])).toEqual(periods.map((one) => one['@id']));
    for (const period of periods) {
      expect(period.includedInDataCatalog?.['@id']).toBe(catalogue?.['@id']);
      expect(period).toMatchObject({
        url: expect.stringMatching(/\/perioden\/\d{4}\/$/) as string,
        identifier: period['@id'],
        keywords: expect.arrayContaining([expect.any(String)]) as string[],
        spatialCoverage: { '@type': 'Country', identifier: 'NL' },
        variableMeasured: expect.arrayContaining(['grade']) as string[],
        version: whole?.version,
      });
    }
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
    expect(sharePage(providerPage(register, provider, language), site, []).quote).toBe(expected);
  });

  it('is not there without an edition, and the card says so', async () => {
    const { register } = await demonstration();
    const page = providerPage(register, 'wolkenfluiter-advies', 'nl');
    expect(sharePage(page, site, []).quote).toBeNull();
    expect(shareCard(page).alternative).toBe('Wolkenfluiter Advies: Nog geen meting gepubliceerd.');
  });
});

describe('a chart to take away', () => {
  const origin = { host: 'rapportkaart.example', notice: '' };

  /** All text of a figure's file, which must be XML. */
  function textOf({ figure, about }: FigureFile): string {
    const svg = figureFile(figure, { ...origin, about });
    expect(readXml(svg.trim())[0]?.name).toBe('svg');
    // lines and pieces have a space between them, where they are copied or read out
    return [...svg.matchAll(/>([^<]+)</g)]
      .map(([, text]) => text)
      .join(' ')
      .replace(/\s+/g, ' ');
  }

  it('is XML that says whose it is, which group, the number of answers and the source, for every figure', async () => {
    const { register } = await demonstration();
    const files = providerCharts(register, providerPage(register, 'wereldwoord-taalwerf', 'en'));
    expect(files.length).toBeGreaterThan(30);
    expect(new Set(files.map(({ address }) => address)).size).toBe(files.length);
    expect(new Set(files.map(({ figure }) => figure.kind))).toEqual(
      new Set(['grade', 'donut', 'map', 'path', 'spread', 'bars', 'battery', 'trend']),
    );
    for (const file of files) {
      const texts = textOf(file);
      expect(texts).toContain(file.about.join(' · '));
      expect(texts).toContain('rapportkaart.example');
      expect(texts).toMatch(/survey period 2025|survey periods 2023 to 2025/);
      if (file.figure.n > 0) expect(texts).toMatch(/\d answers?\. Source: /);
    }
  });

  it('of a trend has the number of answers of each period that is shown', async () => {
    const { register } = await demonstration();
    const [clients] = providerFigureFiles(register, 'wereldwoord-taalwerf', 'nl');
    const [service] = serviceFigureFiles(register, 'inburgering', 'en');
    if (!clients || !service) throw new Error('no trends');
    expect(clients.about).toEqual(['Wereldwoord Taalwerf', 'Cliënten']);
    expect(textOf(clients)).toMatch(
      /Antwoorden: \d+ in 2023, \d+ in 2024, \d+ in 2025\. Bron: Demonstratiebureau Meetlint \(verzonnen\), meetperioden 2023 tot en met 2025\./,
    );
    expect(textOf(service)).toMatch(/Answers: \d+ in 20\d\d/);
  });

  it('of how people were invited, has no number where there is none', async () => {
    const { register } = await demonstration();
    const edition = register.edition('interbeek-support', '2020');
    const files = editionFigureFiles(edition, editionPage(register, edition, 'nl'));
    const path = files.find(({ figure }) => figure.kind === 'path');
    if (!path) throw new Error('no path');
    expect(path.address).toBe('/dienstverleners/interbeek-support/2020/figuren/invitation.svg');
    expect(textOf(path)).toContain('Bron: Panteia, meetperiode 2020.');
    expect(textOf(path)).not.toMatch(/antwoord(en)?\. Bron/);
  });
});

describe('for crawlers', () => {
  it('escapes addresses and gives dates', () => {
    const [{ text } = { text: '' }] = sitemapFiles(
      [{ address: '/vergelijken/?a=1&b=2', changed: '2026-03-18' }],
      site,
    );
    expect(text).toContain(
      '<url><loc>https://rapportkaart.example/vergelijken/?a=1&amp;b=2</loc><lastmod>2026-03-18</lastmod></url>',
    );
  });

  it('parts a list that one file may not hold, and names the parts in an index', () => {
    const pages = Array.from({ length: 50_001 }, (_, index) => ({
      address: `/${index}/`,
      changed: '2026-03-18',
    }));
    const files = sitemapFiles(pages, site);
    expect(files.map(({ address }) => address)).toEqual(['/sitemap.xml', '/sitemap-1.xml', '/sitemap-2.xml']);
    const [index = '', ...parts] = files.map(({ text }) => text);
    expect([...index.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual([
      'https://rapportkaart.example/sitemap-1.xml',
      'https://rapportkaart.example/sitemap-2.xml',
    ]);
    const listed = parts.flatMap((text) =>
      [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address),
    );
    expect(listed).toEqual(pages.map(({ address }) => `https://rapportkaart.example${address}`));
    expect(parts.map((text) => text.split('<url>').length - 1)).toEqual([50_000, 1]);
  });

  it('is one file where that holds all, the last place included', () => {
    const pages = Array.from({ length: 50_000 }, () => ({ address: '/', changed: '2026-03-18' }));
    expect(sitemapFiles(pages, site).map(({ address }) => address)).toEqual(['/sitemap.xml']);
  });

  it.each([
    [true, 'User-agent: *\nAllow: /\n'],
    [false, 'User-agent: *\nAllow: /\n\nSitemap: https://rapportkaart.example/sitemap.xml\n'],
  ])('robots.txt, demonstration %s', (isDemonstration, expected) => {
    expect(robots(site, isDemonstration)).toBe(expected);
  });
});
