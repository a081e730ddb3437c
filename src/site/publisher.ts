import type { Imprint } from '../card/report.ts';
import type { Publisher } from '../download/publisher.ts';
import type { Terms } from '../model/terms.ts';
import { themeOf } from '../model/theme.ts';
import type { SiteContent } from './content.ts';

/** The site's own words as the open data use them. */
export function publisherOf(site: SiteContent, terms: Terms): Publisher {
  return {
    name: site.name,
    owner: site.owner,
    address: site.address,
    email: site.contact.email,
    licence: site.licence,
    field: terms.guidanceInFull,
    keywords: terms.keywords,
    demonstration: site.demonstration,
  };
}

/** What reports say of the site that publishes them. */
export function imprintOf(site: SiteContent): Imprint {
  return {
    accent: themeOf(site.accent).accent.light,
    ...(site.ownLogo && { logo: site.ownLogo }),
    site: site.name,
    address: site.address,
    contact: site.contact.email,
    licence: site.licence.url === null ? null : site.licence,
    notice: site.demonstration,
  };
}
