import { directoryAddress, provinceAddress, provincesAddress, inEveryLanguage } from '../address/address.ts';
import { queryNames } from '../address/query.ts';
import type { Language } from '../model/label.ts';
import type { Audience } from '../model/measure.ts';
import { kilometresBetween, type PlaceBook } from '../model/place.ts';
import { provinces } from '../model/province.ts';
import { provinceName } from '../text/province.ts';
import { words } from '../text/words.ts';
import { directoryRow } from './directory.ts';
import type { IndexPage, ProvincePage } from './place-page.ts';
import type { Register } from './register.ts';
import { providersAt, waysIn } from './ways.ts';

/**
 * The page of one province: its providers by name, each with how far it is from the middle of the province, for who has
 * no search. Throws a RangeError for an id that is no province.
 */
export function provincePage<A extends Audience>(
  register: Register<A>,
  places: PlaceBook,
  id: string,
  language: Language,
): ProvincePage {
  const province = provinces.find((one) => one.id === id);
  if (!province) throw new RangeError(`no province ${id}`);
  const middle = places.middle(id);
  const rows = providersAt(register, id).map((provider) => {
    const row = directoryRow(register, provider, language);
    const place = places.find(provider.place ?? '', id);
    if (middle === undefined || place === undefined) return row;
    const far = words(language).places.fromMiddle(Math.round(kilometresBetween(place, middle)));
    return { ...row, where: `${place.name}, ${far}` };
  });
  const name = provinceName(province.id, language);
  const count = words(language).directory.providers(rows.length);
  return {
    language,
    addresses: inEveryLanguage((one) => provinceAddress(id, one)),
    title: words(language).places.provinceTitle(name),
    description: words(language).places.provinceDescription(
      name,
      count,
      register.terms.guidanceInFull[language],
    ),
    id,
    count,
    provinces: waysIn(register, language).provinces,
    rows,
    filter: {
      label: words(language).places.filterHere,
      href: `${directoryAddress(language)}?${queryNames.province}=${id}`,
    },
  };
}

/** All provinces, on the map and as a list. */
export function provincesPage<A extends Audience>(register: Register<A>, language: Language): IndexPage {
  const say = words(language);
  const links = waysIn(register, language).provinces;
  const lead = links.length > 0 ? say.places.provincesLead : say.places.noProvinces;
  return {
    language,
    addresses: inEveryLanguage(provincesAddress),
    title: say.places.provincesTitle,
    description: lead,
    lead,
    parts: links.length > 0 ? [{ heading: null, links }] : [],
    hasMap: links.length > 0,
  };
}
