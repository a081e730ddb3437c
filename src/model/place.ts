import { foldText } from './fold.ts';
import { compareText } from './finding.ts';
import type { ProvinceId } from './province.ts';

/** A point on the map, in degrees north and east. */
export interface Point {
  readonly north: number;
  readonly east: number;
}

/** A place in the Netherlands: a city, a town, a village or a part of one that people name as a place. */
export interface Place extends Point {
  /** No other place of the same province has it. */
  readonly name: string;
  readonly province: ProvinceId;
  /** Other names by which people know it: "'s-Gravenhage" for Den Haag. */
  readonly also: readonly string[];
}

/** Kilometres of one degree along a meridian. */
const kilometresPerDegree = 111.2;

/**
 * Kilometres from one point to another as the crow flies. Over a country of 300 kilometres the curve of the earth
 * matters less than the rounding to whole kilometres.
 */
export function kilometresBetween(a: Point, b: Point): number {
  const narrowing = Math.cos((((a.north + b.north) / 2) * Math.PI) / 180);
  return Math.hypot(a.north - b.north, (a.east - b.east) * narrowing) * kilometresPerDegree;
}

/** Finds places by the name that a provider or a reader gives. */
export interface PlaceBook {
  readonly places: readonly Place[];
  /** The place of this name; where several have it the province decides, and without one none is meant. */
  readonly find: (name: string, province: string | undefined) => Place | undefined;
  /** The middle of a province: the mean of its places. Undefined for a province without places. */
  readonly middle: (province: string) => Point | undefined;
}

/** Makes a book of places. */
export function placeBook(places: readonly Place[]): PlaceBook {
  const byName = new Map<string, Place[]>();
  for (const place of places) {
    for (const name of new Set([place.name, ...place.also].map(foldText))) {
      byName.set(name, [...(byName.get(name) ?? []), place]);
    }
  }
  return {
    places,
    find: (name, province) => {
      const named = byName.get(foldText(name)) ?? [];
      const here = province === undefined ? named : named.filter((one) => one.province === province);
      return here.length === 1 ? here[0] : here.find((one) => one.name === name);
    },
    middle: (province) => {
      const own = places.filter((one) => one.province === province);
      if (own.length === 0) return undefined;
      return {
        north: own.reduce((sum, { north }) => sum + north, 0) / own.length,
        east: own.reduce((sum, { east }) => sum + east, 0) / own.length,
      };
    },
  };
}

/** The order of places in files: by name, then province. */
export function comparePlaces(a: Place, b: Place): number {
  return compareText(a.name, b.name) || compareText(a.province, b.province);
}
