import { directoryAddress, provinceAddress, provincesAddress, inEveryLanguage } from '../address/address.ts';
import { queryNames } from '../address/query.ts';
import type { Language } from '../model/label.ts';
import type { Audience } from '../model/measure.ts';
import { provinces } from '../model/province.ts';
import { providersIn } from '../text/find.ts';
import { placeWords, provinceDescription, provinceTitle } from '../text/places.ts';
import { directoryRow } from './directory.ts';
import type { IndexPage, ProvincePage } from './place-page.ts';
import type { Register } from './register.ts';
import { providersAt, waysIn } from './ways.ts';

/** The page of one province: its providers by name. Throws a RangeError for an id that is no province. */
export function provincePage<A extends Audience>(
  register: Register<A>,
  id: string,
  language: Language,
): ProvincePage {
  const province = provinces.find((one) => one.id === id);
  if (!province) throw new RangeError(`no province ${id}`);
  const rows = providersAt(register, id).map((provider) => directoryRow(register, provider, language));
  const name = province.label[language];
  const count = providersIn(rows.length, language);
  return {
    language,
    addresses: inEveryLanguage((one) => provinceAddress(id, one)),
    title: provinceTitle(name, language),
    description: provinceDescription(name, count, language),
    id,
    count,
    provinces: waysIn(register, language).provinces,
    rows,
    filter: {
      label: placeWords(language).filterHere,
      href: `${directoryAddress(language)}?${queryNames.province}=${id}`,
    },
  };
}

/** All provinces, on the map and as a list. */
export function provincesPage<A extends Audience>(register: Register<A>, language: Language): IndexPage {
  const words = placeWords(language);
  const links = waysIn(register, language).provinces;
  const lead = links.length > 0 ? words.provincesLead : words.noProvinces;
  return {
    language,
    addresses: inEveryLanguage(provincesAddress),
    title: words.provincesTitle,
    description: lead,
    lead,
    parts: links.length > 0 ? [{ heading: null, links }] : [],
    hasMap: links.length > 0,
  };
}
