import { describe, expect, it } from 'vitest';
import { setBasePath } from '../../src/address/base-path.ts';
import { apacheFile } from '../../src/hosting/apache.ts';
import { caddyFile } from '../../src/hosting/caddy.ts';
import { headersFile, redirectsFile } from '../../src/hosting/headers-file.ts';
import { contentTypes, headerRules, headersOf } from '../../src/hosting/headers.ts';
import { nginxMaps, nginxServer } from '../../src/hosting/nginx.ts';
import { chartRedirects, comparisonRedirects, providerRedirects } from '../../src/hosting/redirect.ts';
import { styleHashes } from '../../src/hosting/style-hash.ts';
import { setSiteLanguages } from '../../src/model/language.ts';
import { readHeadersFile } from './headers-file-reader.ts';

const rules = headerRules({ svgStyleHashes: ['sha256-abc='] });
const redirects = providerRedirects([
  { id: 'nieuw', formerIds: ['oud', 'ouder'] },
  { id: 'altijd', formerIds: [] },
]);

describe('the list of headers', () => {
  it.each([
    ['/', 'X-Frame-Options', 'DENY'],
    ['/dienstverleners/a/insluiten/kaart/', 'X-Frame-Options', undefined],
    ['/dienstverleners/a/insluiten/kaart/index.html', 'X-Frame-Options', undefined],
    ['/en/providers/a/embed/card/', 'X-Frame-Options', undefined],
    ['/dienstverleners/a/b/insluiten/kaart/', 'X-Frame-Options', 'DENY'],
    ['/dienstverleners/a/insluiten/', 'X-Frame-Options', 'DENY'],
    ['/assets/a.css', 'Cache-Control', 'public, max-age=31536000, immutable'],
    ['/assets/a.css', 'Access-Control-Allow-Origin', '*'],
    ['/', 'Access-Control-Allow-Origin', undefined],
    ['/', 'Cross-Origin-Resource-Policy', 'same-origin'],
    ['/feed.xml', 'Cross-Origin-Resource-Policy', 'cross-origin'],
    [
      '/icon.svg',
      'Content-Security-Policy',
      "default-src 'none'; style-src 'sha256-abc='; frame-ancestors 'none'",
    ],
    [
      '/perioden/2025/gegevens.csv',
      'Link',
      '<gegevens.csv-metadata.json>; rel="describedby"; type="application/csvm+json"',
    ],
    ['/perioden/2025/gegevens-excel.csv', 'Link', undefined],
  ])('gives %s as %s: %s', (path, name, value) => {
    expect(headersOf(path, rules).get(name)).toBe(value);
  });

  it('allows no inline style and no script from elsewhere, anywhere', () => {
    for (const { headers } of rules) {
      const policy = headers['Content-Security-Policy'] ?? '';
      expect(policy).not.toContain('unsafe');
      expect(policy).not.toMatch(/https?:/);
    }
  });
});

describe('a site under a path of a host that has more', () => {
  /** What a function makes of the same site under /kaart/. */
  function underPath<T>(make: () => T): T {
    setBasePath('https://example.org/kaart/');
    try {
      return make();
    } finally {
      setBasePath('https://example.org/');
    }
  }

  it.each(['/elders/gegevens.csv', '/logo.svg', '/assets/a.css', '/', '/kaarten/x.json'])(
    'gives no header to %s',
    (path) => {
      expect([...underPath(() => headersOf(path, headerRules({ svgStyleHashes: [] })))]).toEqual([]);
    },
  );

  it('gives its own files what they have at a root', () => {
    const found = underPath(() => headersOf('/kaart/open-data/a.csv', headerRules({ svgStyleHashes: [] })));
    expect(found.get('Access-Control-Allow-Origin')).toBe('*');
  });

  it('sets nothing in the server of nginx beside its own locations', () => {
    const conf = underPath(() => nginxServer(headerRules({ svgStyleHashes: [] })));
    const beside = conf.split('\n').filter((line) => !/^(?: |#|}|$)/.test(line));
    expect(beside).toEqual([
      'location = /kaart { absolute_redirect off; return 301 /kaart/; }',
      'location ^~ /kaart/ {',
    ]);
  });
});

/** Paths of every kind that a site holds. */
const paths = [
  '/',
  '/index.html',
  '/dienstverleners/a/',
  '/dienstverleners/a/insluiten/',
  '/dienstverleners/a/insluiten/kaart/',
  '/en/providers/a/embed/card/',
  '/dienstverleners/a/badge.svg',
  '/dienstverleners/a/2025/rapport.pdf',
  '/dienstverleners/a/2025/kaart.png',
  '/dienstverleners/a/2025/figuren.zip',
  '/open-data/gegevens.csv',
  '/open-data/gegevens.csv-metadata.json',
  '/open-data/gegevens-excel.csv',
  '/open-data/gegevens.json',
  '/open-data/schema/1.json',
  '/open-data/catalogus.jsonld',
  '/open-data/catalogus.ttl',
  '/feed.xml',
  '/en/feed.xml',
  '/sitemap.xml',
  '/robots.txt',
  '/.well-known/security.txt',
  '/favicon.ico',
  '/assets/page.abc.css',
  '/assets/page.abc.js',
  '/assets/font.abc.woff2',
];

describe('_headers', () => {
  const read = readHeadersFile(headersFile(rules));
  it.each(paths)('says of %s what the list says', (path) => {
    const { 'Content-Type': type, ...headers } = read(path);
    expect(headers).toEqual(Object.fromEntries(headersOf(path, rules)));
    const ending = contentTypes.find(([end]) => path.endsWith(end));
    expect(type).toBe(ending?.[1]);
  });
});

describe('moved addresses', () => {
  it('stand once per former id and language', () => {
    expect(redirectsFile(redirects)).toBe(
      [
        '/dienstverleners/oud/* /dienstverleners/nieuw/:splat 301\n',
        '/dienstverleners/ouder/* /dienstverleners/nieuw/:splat 301\n',
        '/en/providers/oud/* /en/providers/nieuw/:splat 301\n',
        '/en/providers/ouder/* /en/providers/nieuw/:splat 301\n',
      ].join(''),
    );
  });

  it.each([
    ['nginx', nginxMaps(rules, redirects)],
    ['Apache', apacheFile(rules, redirects)],
    ['Caddy', caddyFile(rules, redirects)],
  ])('stand in the settings of %s', (_name, text) => {
    for (const { from, to } of redirects) {
      expect(text).toContain(`^${from}`);
      expect(text).toContain(to);
    }
  });
});

describe('what the comparison read in each language', () => {
  it('leads to the one file that all have now', () => {
    expect(redirectsFile(comparisonRedirects())).toBe(
      '/en/compare/data/* /vergelijken/gegevens/:splat 301\n',
    );
  });

  it.each([
    ['English first', ['en', 'nl'], '/nl/vergelijken/gegevens/* /compare/data/:splat 301\n'],
    ['English alone', ['en'], ''],
  ] as const)('does so in the languages of the site: %s', (_, spoken, expected) => {
    setSiteLanguages(spoken);
    try {
      expect(redirectsFile(comparisonRedirects())).toBe(expected);
    } finally {
      setSiteLanguages();
    }
  });
});

describe('charts that are no file', () => {
  it.each([
    ['/dienstverleners/a/2025/figuren/question-gender.svg', '/dienstverleners/a/2025/rapport/'],
    ['/en/providers/a/2025/figuren/battery-contact.svg', '/en/providers/a/2025/report/'],
    ['/dienstverleners/a/figuren/trend-clients-figure.svg', '/dienstverleners/a/'],
    ['/perioden/2025/figuren/clients-spread.svg', '/perioden/2025/rapport/'],
    ['/en/services/jobcoaching/figuren/trend.svg', '/en/services/jobcoaching/'],
    ['/dienstverleners/a/2025/figuren/', undefined],
    ['/dienstverleners/a/2025/figuren/x.svg.png', undefined],
    ['/dienstverleners/a/2025/kaart.svg', undefined],
    ['/dienstverleners/a/b/2025/figuren/x.svg', undefined],
  ])('%s leads to %s', (chart, page) => {
    const led = chartRedirects().flatMap(({ expression, to }) => {
      const found = new RegExp(expression).exec(chart);
      return found ? [to.replaceAll(/\$(\d)/g, (_, at: string) => found[Number(at)] ?? '')] : [];
    });
    expect(led).toEqual(page === undefined ? [] : [page]);
  });
});

describe('settings of every server', () => {
  it.each([
    ['nginx', nginxMaps(rules, redirects) + nginxServer(rules)],
    ['Apache', apacheFile(rules, redirects)],
    ['Caddy', caddyFile(rules, redirects)],
    ['_headers', headersFile(rules)],
  ])('name each header and type of the list: %s', (_name, text) => {
    for (const { headers } of rules) for (const name of Object.keys(headers)) expect(text).toContain(name);
    for (const [, type] of contentTypes) expect(text).toContain(type.split(';')[0]);
  });
});

describe('hashes of styles', () => {
  it('are of the text between the tags, each once', () => {
    expect(styleHashes(['<svg><style>a{}</style></svg>', '<svg><style>a{}</style></svg>', '<svg/>'])).toEqual(
      ['sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='],
    );
  });
});
