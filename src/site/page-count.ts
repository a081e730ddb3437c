import { proseNames } from '../address/address.ts';
import type { Register } from '../card/register.ts';
import { siteLanguages } from '../model/label.ts';
import { provinces } from '../model/province.ts';

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
    .reduce((sum, { id, formerIds }) => {
      const addresses = 1 + formerIds.length;
      const editions = register.editions(id).length + register.withdrawn(id).length;
      // in each language its own page, the framed card and two for each edition, and one to take badge and card from
      const pages = addresses * (2 + 2 * editions) + 1;
      // what the comparison reads is for all languages
      return sum + siteLanguages().length * pages + addresses;
    }, 0);
  const rest = services.length + provinces.length + 2 * periods.length + proseNames.length + single;
  return about + (common ? siteLanguages().length * rest : 0);
}
