import type { Place } from './place.ts';
import { provinces } from './province.ts';

/** All places as one small file: columns, because equal things beside each other compress well. */
export interface PlaceFile {
  /** Whose list it is, and its licence. */
  readonly credit: string;
  readonly name: readonly string[];
  /** Number of the province. */
  readonly province: readonly number[];
  /** Degrees in thousandths. */
  readonly north: readonly number[];
  readonly east: readonly number[];
  /** Other names, with the number of the place that has them. */
  readonly also: readonly (readonly [at: number, name: string])[];
}

/** Whose work the list of places is. */
const placeCredit = 'GeoNames (geonames.org), CC BY 4.0';

/** Writes places as a file, in their order: of several of one name the first is meant. */
export function placeFile(places: readonly Place[]): PlaceFile {
  return {
    credit: placeCredit,
    name: places.map(({ name }) => name),
    province: places.map(({ province }) => provinces.findIndex(({ id }) => id === province)),
    north: places.map(({ north }) => Math.round(north * 1000)),
    east: places.map(({ east }) => Math.round(east * 1000)),
    also: places.flatMap(({ also }, at) => also.map((name) => [at, name] as const)),
  };
}

/** Reads them back. */
export function placesOf(file: PlaceFile): Place[] {
  const also = new Map<number, string[]>();
  for (const [at, name] of file.also) also.set(at, [...(also.get(at) ?? []), name]);
  return file.name.flatMap((name, at) => {
    const province = provinces[file.province[at] ?? -1];
    if (province === undefined) return [];
    const [north, east] = [(file.north[at] ?? 0) / 1000, (file.east[at] ?? 0) / 1000];
    return [{ name, province: province.id, north, east, also: also.get(at) ?? [] }];
  });
}
