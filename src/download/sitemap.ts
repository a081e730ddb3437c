import { sitemapAddress } from '../address/address.ts';
import { escapeText } from '../chart/escape.ts';

/** One page of the sitemap. */
export interface SitemapPage {
  /** Address without the site. */
  readonly address: string;
  /** ISO date on which its figures were reported. */
  readonly changed: string;
}

/** The sitemap of a site. `site` is its address. The protocol allows 50,000 pages in a file; more is a RangeError. */
export function sitemap(pages: readonly SitemapPage[], site: string): string {
  if (pages.length > 50_000) throw new RangeError(`more pages than a sitemap holds: ${pages.length}`);
  const lines = pages.map(
    ({ address, changed }) =>
      `<url><loc>${escapeText(new URL(address, site).href)}</loc><lastmod>${changed}</lastmod></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('\n')}\n</urlset>\n`;
}

/** What crawlers may read: everything. A demonstration asks on each page not to be listed, and a crawler must read that. */
export function robots(site: string, isDemonstration: boolean): string {
  const rules = 'User-agent: *\nAllow: /\n';
  return isDemonstration ? rules : `${rules}\nSitemap: ${new URL(sitemapAddress(), site).href}\n`;
}
