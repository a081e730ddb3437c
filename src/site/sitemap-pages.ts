import {
  editionAddress,
  editionReportPageAddress,
  embedCardAddress,
  providerAddress,
} from '../address/address.ts';
import { addressOf, fileOf } from '../address/base-path.ts';
import type { Register } from '../card/register.ts';
import type { SitemapPage } from '../download/sitemap.ts';
import { compareText } from '../model/finding.ts';
import { siteLanguages } from '../model/label.ts';
import { providerRoutes } from './provider-routes.ts';

/** The files of a provider's pages, below the site, as they will stand in the part of the site that has them. */
export function providerPages(register: Register<'public'>, provider: string): string[] {
  const framed = siteLanguages().flatMap((language) =>
    [provider, ...register.provider(provider).formerIds].map((id) => embedCardAddress(id, language)),
  );
  return [...providerRoutes(register, provider).map(({ address }) => address), ...framed].map(fileOf);
}

/**
 * The pages of a sitemap from the files of a built site (`…/index.html`, below it). A page about one edition changed
 * when that was reported; a provider's page with its newest; every other page with the newest report of all.
 * Framed cards are left out, as they are parts of other pages, and so is what only leads to a new address.
 */
export function sitemapPages(files: readonly string[], register: Register<'public'>): SitemapPage[] {
  const dates = new Map<string, string>();
  const framed = new Set<string>();
  const moved: string[] = [];
  const { periods, providers } = register.publication;
  for (const { id, formerIds } of providers) {
    const [newest] = register.editions(id);
    for (const language of siteLanguages()) {
      framed.add(embedCardAddress(id, language));
      moved.push(...formerIds.map((former) => providerAddress(former, language)));
      if (newest) {
        dates.set(providerAddress(id, language), register.period(newest.period).period.reportedOn);
      }
      for (const { period } of register.editions(id)) {
        const { reportedOn } = register.period(period).period;
        dates.set(editionAddress(id, period, language), reportedOn);
        dates.set(editionReportPageAddress(id, period, language), reportedOn);
      }
    }
  }
  const latest = periods
    .map(({ period }) => period.reportedOn)
    .sort(compareText)
    .at(-1);
  if (latest === undefined) return [];
  return files
    .map((file) => addressOf(file.replaceAll('\\', '/')))
    .filter((address) => !framed.has(address) && !moved.some((former) => address.startsWith(former)))
    .sort(compareText)
    .map((address) => ({ address, changed: dates.get(address) ?? latest }));
}
