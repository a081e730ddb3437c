import { proseNames } from '../address/address.ts';
import type { Register } from '../card/register.ts';
import { siteLanguages } from '../model/label.ts';
import { provinces } from '../model/province.ts';
import { unitName } from './kept-unit.ts';
import { providerRoutes, unitOf } from './provider-routes.ts';

/** Pages and files of which there is one in each language, whatever the data: start, lists, corrections, feed and the like. */
const single = 9;

/**
 * About how many pages will be made, to tell how far a build is: exact for providers (`wanted`, names of units), near enough for those
 * about no single one, which only a part of the site with `common` pages has.
 */
export function pageCount(
  register: Register<'public'>,
  { wanted, common }: { readonly wanted: ReadonlySet<string>; readonly common: boolean },
): number {
  const { providers, services, periods } = register.publication;
  const about = providers.reduce((sum, { id, formerIds }) => {
    const routes = providerRoutes(register, id).filter(({ props }) => wanted.has(unitName(unitOf(props))));
    // below each of its ids: the framed cards, and what the comparison reads
    const rest = wanted.has(id) ? (siteLanguages().length + 1) * (1 + formerIds.length) : 0;
    return sum + routes.length + rest;
  }, 0);
  const rest = services.length + provinces.length + 2 * periods.length + proseNames.length + single;
  return about + (common ? siteLanguages().length * rest : 0);
}
