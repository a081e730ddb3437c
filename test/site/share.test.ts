import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { describe, expect, inject, it } from 'vitest';
import type { ComparedFile } from '../../src/card/compared.ts';
import { filesOf } from './pages.ts';

const dist = inject('demonstration');
const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
const site = 'https://rapportkaart.example';

/** The content of a meta tag, or null. */
function meta(html: string, name: string): string | null {
  return new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? null;
}

interface Node {
  readonly '@type': string;
  readonly aggregateRating?: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

/** The schema.org nodes of a page. */
function nodes(html: string): readonly Node[] {
  const text = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
  return text === undefined ? [] : (JSON.parse(text) as { '@graph': Node[] })['@graph'];
}

describe('what a shared link shows', () => {
  it.each([
    [
      'dienstverleners/interbeek-support/2020/index.html',
      'dienstverleners/interbeek-support/2020/kaart.png',
      'Interbeek Support, meetperiode 2020: gemiddeld cijfer 8,6. Gemiddelde van 16 cliënten. 16 van de 32 uitgenodigde cliënten deden mee (50,0%).',
    ],
    [
      'en/providers/innovium/index.html',
      'en/providers/innovium/2021/kaart.png',
      'Innovium BV, survey period 2021: no grade published. 24 of 176 invited clients took part (13.6%).',
    ],
    ['index.html', 'kaart.png', 'Rapportkaart: hoe tevreden zijn mensen over hun begeleiding naar werk?'],
    [
      'en/about/method/index.html',
      'en/kaart.png',
      'Rapportkaart: how satisfied are people with their support in finding work?',
    ],
  ])('%s', (page, image, alternative) => {
    const html = read(page);
    expect(meta(html, 'og:image')).toBe(`${site}/${image}`);
    expect(filesOf(dist)).toContain(image);
    expect(meta(html, 'og:image:alt')).toBe(alternative);
    expect(meta(html, 'twitter:card')).toBe('summary_large_image');
    expect(meta(html, 'og:title')).not.toBe('');
  });
});

describe('schema.org', () => {
  it('has a rating on the newest edition alone, as decimals', () => {
    const rated = nodes(read('dienstverleners/interbeek-support/index.html')).find(
      (node) => node['@type'] === 'Organization',
    );
    expect(rated?.aggregateRating).toMatchObject({
      '@type': 'AggregateRating',
      ratingValue: 8.6,
      bestRating: 10,
      worstRating: 1,
      ratingCount: 16,
    });
    expect(read('dienstverleners/stapsteen-re-integratie/2025/index.html')).toContain('AggregateRating');
    expect(read('dienstverleners/stapsteen-re-integratie/2023/index.html')).not.toContain('AggregateRating');
  });

  it('has none where no grade is published', () => {
    for (const page of ['dienstverleners/innovium/index.html', 'en/providers/innovium/2021/index.html']) {
      expect(nodes(read(page)).map((node) => node['@type'])).toEqual(['Organization', 'Dataset']);
      expect(read(page)).not.toContain('aggregateRating');
    }
  });

  it('has a data set whose files are there', () => {
    const set = nodes(read('en/providers/stapsteen-re-integratie/2024/index.html')).find(
      (node) => node['@type'] === 'Dataset',
    );
    const files = set?.['distribution'] as { contentUrl: string }[];
    expect(files).toHaveLength(2);
    for (const { contentUrl } of files) expect(filesOf(dist)).toContain(contentUrl.slice(site.length + 1));
  });

  it('expands as JSON-LD, on every provider’s page', async () => {
    const pages = filesOf(dist).filter(
      (path) =>
        /^dienstverleners\/[^/]+\/index\.html$/.test(path) && !read(path).includes('http-equiv="refresh"'),
    );
    expect(pages.length).toBeGreaterThan(35);
    for (const page of pages) {
      const expanded = await jsonld.expand({
        '@context': { '@vocab': 'https://schema.org/' },
        '@graph': nodes(read(page)) as unknown as jsonld.NodeObject[],
      });
      expect(expanded.length, page).toBeGreaterThanOrEqual(1);
    }
  });

  it('cannot end its script element', () => {
    const loud = filesOf(dist).filter((path) => {
      if (!path.endsWith('.html')) return false;
      const [, text = ''] = read(path).split('<script type="application/ld+json">');
      return /[<>&]/.test(text.slice(0, text.indexOf('</script>')));
    });
    expect(loud).toEqual([]);
  });
});

describe('an address below a former id', () => {
  it.each([
    'dienstverleners/hinkelsteen-re-integratie/badge.svg',
    'en/providers/hinkelsteen-re-integratie/embed/card/index.html',
    'dienstverleners/hinkelsteen-re-integratie/2023/gegevens.csv',
    'dienstverleners/hinkelsteen-re-integratie/2025/kaart.png',
  ])('%s holds what the present one holds', (path) => {
    const present = path.replace('hinkelsteen-re-integratie', 'stapsteen-re-integratie');
    expect(readFileSync(join(dist, path)).equals(readFileSync(join(dist, present)))).toBe(true);
  });
});

describe('for crawlers', () => {
  it('robots.txt lets them read that a demonstration is not to be listed', () => {
    expect(read('robots.txt')).toBe('User-agent: *\nAllow: /\n');
    expect(read('index.html')).toContain('<meta name="robots" content="noindex, nofollow">');
  });

  it('the sitemap lists every page but frames and the missing one, each with the date of its report', () => {
    const entries = [...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc><lastmod>([^<]+)<\/lastmod>/g)].map(
      ([, loc = '', changed = '']): [string, string] => [loc.slice(site.length), changed],
    );
    const pages = filesOf(dist)
      .filter((path) => path.endsWith('index.html') && !/\/(insluiten\/kaart|embed\/card)\//.test(path))
      .filter((path) => !read(path).includes('http-equiv="refresh"'))
      .map((path) => `/${path.slice(0, -'index.html'.length)}`);
    expect(entries.map(([address]) => address).sort()).toEqual(pages.sort());
    const dates = new Map(entries);
    expect(dates.get('/dienstverleners/interbeek-support/2020/')).toBe('2021-04-14');
    expect(dates.get('/dienstverleners/stapsteen-re-integratie/2024/')).toBe('2025-03-18');
    expect(dates.get('/dienstverleners/stapsteen-re-integratie/')).toBe('2026-03-18');
    expect(dates.get('/')).toBe('2026-03-18');
  });
});

describe('charts to take away', () => {
  const files = filesOf(dist);
  const charts = new Set(files.filter((path) => path.includes('/figuren/') && path.endsWith('.svg')));
  const pages = files.filter((path) => path.endsWith('index.html'));

  /** The files below one folder or another that a page links. */
  const linkedFrom = (html: string): string[] =>
    [...html.matchAll(/href="\/([^"]+\.svg)"[^>]* download/g)].map(([, path = '']) => path);

  /** What the charts of a page tell: their text alternatives. */
  const drawn = (svg: string): string[] =>
    [...svg.matchAll(/<svg [^>]*class="chart [^>]*>.*?<desc [^>]*>(.*?)<\/desc>/gs)].map(
      ([, alternative = '']) => alternative,
    );

  /** The charts in the packed file of a folder, by name. */
  const packedIn = (folder: string): ReadonlyMap<string, string> =>
    new Map(
      Object.entries(unzipSync(readFileSync(join(dist, folder, 'figuren.zip')))).map(([name, bytes]) => [
        name,
        new TextDecoder().decode(bytes),
      ]),
    );

  it('that stand alone are linked from a page, and every such link leads to one', () => {
    const linked = new Set(pages.flatMap((page) => linkedFrom(read(page))));
    expect([...charts].filter((path) => !linked.has(path))).toEqual([]);
    expect([...linked].filter((path) => !charts.has(path))).toEqual([]);
    expect(charts.size).toBeGreaterThan(400);
    expect(charts.size).toBeLessThan(1200);
  });

  it.each(['dienstverleners/stapsteen-re-integratie/2025', 'en/providers/wereldwoord-taalwerf/2024'])(
    'are all packed in one file, in the order of the report: %s',
    (folder) => {
      const pack = packedIn(folder);
      const told = new Set([...pack.values()].flatMap((svg) => drawn(svg)));
      const report = read(`${folder}/${folder.startsWith('en') ? 'report' : 'rapport'}/index.html`);
      const alternatives = drawn(report);
      expect(alternatives.length).toBeGreaterThan(15);
      expect(alternatives.filter((one) => !told.has(one))).toEqual([]);
      expect([...pack.keys()].filter((name) => !/^[a-z0-9-]+\.svg$/.test(name))).toEqual([]);
      expect([...pack.values()].filter((svg) => /var\(|<script|<foreignObject/.test(svg))).toEqual([]);
    },
  );

  it('are named on the page for sharing: the three that people share, and the pack of all', () => {
    const provider = 'en/providers/stapsteen-re-integratie/';
    const html = read(`${provider}embed/index.html`);
    const own = [...charts].filter((path) => path.startsWith(`${provider}2025/`));
    expect(linkedFrom(html).toSorted()).toEqual(own.toSorted());
    expect(own.map((path) => path.split('/').at(-1))).toEqual(['grade.svg', 'spread.svg', 'staff.svg']);
    expect(html).toContain('href="/en/providers/stapsteen-re-integratie/2025/figuren.zip"');
    expect(html).toContain('download="figuren-stapsteen-re-integratie-2025.zip"');
    const trends = [...packedIn(`${provider}2025`).keys()].filter((name) => name.startsWith('trend-'));
    expect(trends).toEqual(['trend-clients-figure.svg']);
  });

  it('are there for the spreads that the comparison puts side by side', () => {
    const compared = files.filter((path) => /^(vergelijken|en\/compare)\/.*\.json$/.test(path));
    const groups = compared.flatMap((path) => {
      const { nl, en } = JSON.parse(read(path)) as ComparedFile;
      expect([nl?.href, en?.href], path).toEqual([
        expect.stringMatching('^/dienstverleners/'),
        expect.stringMatching('^/en/providers/'),
      ]);
      return [...(nl?.groups ?? []), ...(en?.groups ?? [])];
    });
    expect(groups.length).toBeGreaterThan(80);
    expect(groups.filter(({ spread, spreadFile }) => (spread === null) !== (spreadFile === null))).toEqual(
      [],
    );
    const named = groups.flatMap(({ spreadFile }) => spreadFile?.slice(1) ?? []);
    expect(named.length).toBeGreaterThan(60);
    expect(named.filter((path) => !charts.has(path))).toEqual([]);
  });

  it.each([
    [
      'dienstverleners/interbeek-support/2020/figuren/grade.svg',
      ['Interbeek Support · Cliënten', 'Gemiddeld cijfer', '16 antwoorden', 'Panteia, meetperiode 2020'],
    ],
    [
      'perioden/2024/figuren/clients-spread.svg',
      ['Alle deelnemers samen · Cliënten', 'Spreiding van de cijfers', 'antwoorden', 'meetperiode 2024'],
    ],
    [
      'en/services/inburgering/figuren/trend.svg',
      // the line is cut before the years
      ['All participants together', 'Answers: ', 'in 2025', 'survey periods</text>', '2023 to 2025.'],
    ],
  ])('say whose they are, how many people answered, the source and the period: %s', (path, texts) => {
    for (const text of texts) expect(read(path)).toContain(text);
  });

  it('have plain colours, no script and nothing foreign', () => {
    expect(charts.size).toBeGreaterThan(400);
    expect([...charts].filter((path) => /var\(|<script|<foreignObject/.test(read(path)))).toEqual([]);
  });
});
