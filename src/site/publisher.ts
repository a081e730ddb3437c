import type { Publisher } from '../download/publisher.ts';
import type { SiteContent } from './content.ts';

/** The site's own words as the open data use them. */
export function publisherOf(site: SiteContent): Publisher {
  return {
    name: site.name,
    owner: site.owner,
    address: site.address,
    email: site.contact.email,
    licence: site.licence,
    demonstration: site.demonstration,
  };
}
