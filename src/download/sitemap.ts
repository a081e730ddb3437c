import { sitemapAddress } from '../address/address.ts';
import { escapeText } from '../chart/escape.ts';

/** One page of the sitemap. */
export interface SitemapPage {
  /** Address without the site. */
  readonly address: string;
  /** ISO date on which its figures were reported. */
  readonly changed: string;
}

/** A file for crawlers, with its address. */
export interface SitemapFile {
  readonly address: string;
  readonly text: string;
}

/** So many pages may stand in one sitemap, by the protocol; so many sitemaps in one index too. */
const most = 50_000;

/**
 * The sitemap of a site whose address is `site`: one file, or beyond 50,000 pages an index with as many files as it
 * takes. The order of the pages is kept.
 */
export function sitemapFiles(pages: readonly SitemapPage[], site: string): readonly SitemapFile[] {
  if (pages.length <= most) return [{ address: sitemapAddress(), text: pageList(pages, site) }];
  const parts: SitemapFile[] = [];
  for (let start = 0; start < pages.length; start += most) {
    parts.push({
      address: sitemapAddress(parts.length + 1),
      text: pageList(pages.slice(start, start + most), site),
    });
  }
  const lines = parts.map(
    ({ address }) => `<sitemap><loc>${escapeText(new URL(address, site).href)}</loc></sitemap>`,
  );
  return [{ address: sitemapAddress(), text: document('sitemapindex', lines) }, ...parts];
}

function pageList(pages: readonly SitemapPage[], site: string): string {
  const lines = pages.map(
    ({ address, changed }) =>
      `<url><loc>${escapeText(new URL(address, site).href)}</loc><lastmod>${changed}</lastmod></url>`,
  );
  return document('urlset', lines);
}

function document(kind: 'urlset' | 'sitemapindex', lines: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${kind} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('\n')}\n</${kind}>\n`;
}

/** What crawlers may read: everything. A demonstration asks on each page not to be listed, and a crawler must read that. */
export function robots(site: string, isDemonstration: boolean): string {
  const rules = 'User-agent: *\nAllow: /\n';
  return isDemonstration ? rules : `${rules}\nSitemap: ${new URL(sitemapAddress(), site).href}\n`;
}
