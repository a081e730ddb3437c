import type { Imprint } from '../card/report.ts';
import { themeOf } from '../model/theme.ts';
import type { SiteContent } from './content.ts';

/** What reports say of the site that publishes them. */
export function imprintOf(site: SiteContent): Imprint {
  return {
    accent: themeOf(site.accent).accent.light,
    site: site.name,
    address: site.address,
    contact: site.contact.email,
    licence: site.licence.url === null ? null : site.licence,
    notice: site.demonstration,
  };
}
