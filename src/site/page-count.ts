import { proseNames } from '../address/address.ts';
import type { Register } from '../card/register.ts';
import { siteLanguages } from '../model/label.ts';
import { provinces } from '../model/province.ts';
import { providerPages } from './sitemap-pages.ts';

/** Pages and files of which there is one in each language, whatever the data: start, lists, corrections, feed and the like. */
const single = 9;

/**
 * About how many pages will be made, to tell how far a build is: exact for providers (`wanted`, by id), near enough for those
 * about no single one, which only a part of the site with `common` pages has.
 */
export function pageCount(
  register: Register<'public'>,
  { wanted, common }: { readonly wanted: ReadonlySet<string>; readonly common: boolean },
): number {
  const { providers, services, periods } = register.publication;
  const about = providers
    .filter(({ id }) => wanted.has(id))
    // its pages, and what the comparison reads below each of its ids
    .reduce((sum, { id, formerIds }) => sum + providerPages(register, id).length + 1 + formerIds.length, 0);
  const rest = services.length + provinces.length + 2 * periods.length + proseNames.length + single;
  return about + (common ? siteLanguages().length * rest : 0);
}
