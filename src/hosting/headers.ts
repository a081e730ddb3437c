import { below, ending, everywhere, framedCards, type Place } from './place.ts';

/** Headers that a place gets, by name. `null` takes away what an earlier rule gave. */
export interface HeaderRule {
  readonly place: Place;
  readonly headers: Readonly<Record<string, string | null>>;
}

/** What of the site decides its policies. */
export interface PolicyInput {
  /** Texts of the `<style>` elements inside SVG files that stand alone: badges that follow light and dark, the icon. */
  readonly svgStyleHashes: readonly string[];
}

/** Endings of files that other sites may read and show. */
const shared = [
  '.csv',
  '.json',
  '.jsonld',
  '.ttl',
  '.svg',
  '.png',
  '.ico',
  '.pdf',
  '.xml',
  '.zip',
  '.txt',
] as const;

const page = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const framed = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
].join('; ');

/**
 * Every header of the site, one list for all servers: a later rule wins over an earlier one. Only the framed cards may
 * be framed by others; what others take away (data, badges, images) may be read from any site; nothing sets a cookie.
 * Styles, scripts and fonts may be read by any site too: a frame in a sandbox has no origin of its own, and would
 * stand there without its style.
 */
export function headerRules({ svgStyleHashes }: PolicyInput): readonly HeaderRule[] {
  const readable = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
  return [
    {
      place: everywhere(),
      headers: {
        'Content-Security-Policy': page,
        'X-Frame-Options': 'DENY',
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Cache-Control': 'public, max-age=300',
      },
    },
    {
      place: framedCards(),
      headers: {
        'Content-Security-Policy': framed,
        'X-Frame-Options': null,
        'Cross-Origin-Resource-Policy': 'cross-origin',
      },
    },
    { place: ending(...shared), headers: readable },
    {
      place: ending('.svg'),
      headers: {
        'Content-Security-Policy': `default-src 'none'; style-src ${svgStyleHashes.map((hash) => `'${hash}'`).join(' ') || "'none'"}; frame-ancestors 'none'`,
      },
    },
    {
      place: ending('/gegevens.csv'),
      headers: { Link: '<gegevens.csv-metadata.json>; rel="describedby"; type="application/csvm+json"' },
    },
    {
      place: below('assets/'),
      headers: { ...readable, 'Cache-Control': 'public, max-age=31536000, immutable' },
    },
  ];
}

/** Content types by ending, the most particular first. What is read as text says its charset. */
export const contentTypes: readonly (readonly [end: string, type: string])[] = [
  ['.csv-metadata.json', 'application/csvm+json'],
  ['feed.xml', 'application/atom+xml; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.ttl', 'text/turtle; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.jsonld', 'application/ld+json'],
  ['.json', 'application/json; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.svg', 'image/svg+xml; charset=utf-8'],
  ['.png', 'image/png'],
  ['.ico', 'image/vnd.microsoft.icon'],
  ['.pdf', 'application/pdf'],
  ['.zip', 'application/zip'],
  ['.woff2', 'font/woff2'],
  ['.woff', 'font/woff'],
];

/** Files of the site's folder that are for the host alone: never served. */
export const unserved = ['_headers', '_redirects'] as const;

/** Folders below the site's root that are for the host alone: never served. */
export const unservedFolders = ['_hosting'] as const;

/** Names of all headers, in the order in which the rules name them first. */
export function headerNames(rules: readonly HeaderRule[]): string[] {
  return [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
}

/** The headers one path gets, by the rules as a server applies them: what tests hold every server to. */
export function headersOf(path: string, rules: readonly HeaderRule[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { place, headers } of rules) {
    if (!new RegExp(place.expression).test(path)) continue;
    for (const [name, value] of Object.entries(headers)) {
      if (value === null) found.delete(name);
      else found.set(name, value);
    }
  }
  return found;
}
