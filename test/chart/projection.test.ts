import map from '@svg-maps/netherlands';
import { describe, expect, it } from 'vitest';
import { mapSize } from '../../src/chart/outline.ts';
import { onMap } from '../../src/chart/projection.ts';
import type { Point } from '../../src/model/place.ts';
import { provinces } from '../../src/model/province.ts';
import { dutchPlaces } from '../../src/site/places.ts';

/** Places on the map: each lies in the outline of its own province and in no other. */
const book = await dutchPlaces();

type Corner = readonly [x: number, y: number];

/** The rings of an outline of relative moves, closed by z; the next begins where the last did. */
function ringsOf(path: string): Corner[][] {
  let start: Corner = [0, 0];
  return path
    .split('z')
    .map((part) => (part.match(/-?[\d.]+/g) ?? []).map(Number))
    .filter((numbers) => numbers.length > 0)
    .map((numbers) => {
      let at = start;
      const ring = numbers.flatMap((_, i): Corner[] => {
        if (i % 2 === 1) return [];
        at = [at[0] + (numbers[i] ?? 0), at[1] + (numbers[i + 1] ?? 0)];
        return [at];
      });
      start = ring[0] ?? start;
      return ring;
    });
}

/** True where a ray to the left crosses the edges an odd number of times. */
function holds(rings: readonly Corner[][], [x, y]: Corner): boolean {
  const crossed = rings.flatMap((ring) =>
    ring.filter(([x1, y1], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length] ?? [x1, y1];
      return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
    }),
  );
  return crossed.length % 2 === 1;
}

/** The outlines before they were simplified, by the province's Dutch name: the map has codes of its own. */
const outlineOf = new Map(map.locations.map(({ name, path }) => [name, ringsOf(path)]));
const provincesAt = (point: Point): string[] =>
  provinces.flatMap(({ id, names }) =>
    names.some((name) => holds(outlineOf.get(name) ?? [], onMap(point))) ? [id] : [],
  );

describe('a place on the map of the provinces', () => {
  it.each([
    ['Assen', 'drenthe'],
    ['Lelystad', 'flevoland'],
    ['Leeuwarden', 'friesland'],
    ['Arnhem', 'gelderland'],
    ['Groningen', 'groningen'],
    ['Maastricht', 'limburg'],
    ['Den Bosch', 'noord-brabant'],
    ['Haarlem', 'noord-holland'],
    ['Zwolle', 'overijssel'],
    ['Utrecht', 'utrecht'],
    ['Middelburg', 'zeeland'],
    ['Den Haag', 'zuid-holland'],
    // on a coast
    ['Den Helder', 'noord-holland'],
    ['Harlingen', 'friesland'],
    ['Delfzijl', 'groningen'],
    ['Vlissingen', 'zeeland'],
    ['Scheveningen', 'zuid-holland'],
    // beside another province or country
    ['Kampen', 'overijssel'],
    ['Venlo', 'limburg'],
    ['Vaals', 'limburg'],
    ['Winterswijk', 'gelderland'],
    ['Enschede', 'overijssel'],
    ['Bergen op Zoom', 'noord-brabant'],
    ['Gorinchem', 'zuid-holland'],
    ['Meppel', 'drenthe'],
  ])('%s lies in %s', (name, province) => {
    const place = book.find(name, province);
    if (!place) throw new Error(`${name} is not known`);
    expect(provincesAt(place)).toEqual([province]);
  });

  it('lies in its own province and no other, but for what moved and what is on a shore or a border', () => {
    const elsewhere = book.places.filter((place) => provincesAt(place).join() !== place.province);
    const named = elsewhere.map(({ name }) => name).toSorted();
    // since 2019 of Utrecht, and of Zuid-Holland on the map
    const moved =
      'Ameide, De Hagen, Everdingen, Hagestein, Kedichem, Leerdam, Nieuwland, Schoonrewoerd, Vianen';
    const onAnEdge =
      'Andel, Bruinisse, Colijnsplaat, Den Oever, Leimuiden, Loosdrecht, Medemblik, Monnickendam, Nieuw-Loosdrecht, Onderdijk, Oud-Loosdrecht, Yerseke';
    expect(named).toEqual(`${moved}, ${onAnEdge}`.split(', ').toSorted());
  });

  it('lies on the map, wherever it is', () => {
    for (const place of book.places) {
      const [x, y] = onMap(place);
      expect(x > 0 && x < mapSize.width && y > 0 && y < mapSize.height, place.name).toBe(true);
    }
  });
});
