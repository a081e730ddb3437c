import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeFile, placesOf } from '../../src/model/place-file.ts';
import { kilometresBetween, placeBook } from '../../src/model/place.ts';
import { provinces } from '../../src/model/province.ts';
import { townOf } from '../../src/demo/town.ts';
import { cutPlaces, dutchPlaces, type ListedPlace } from '../../src/site/places.ts';

const book = await dutchPlaces();

describe('the places of the Netherlands', () => {
  it.each([
    ['Den Haag', 'zuid-holland'],
    ["'s-Gravenhage", 'zuid-holland'],
    ['Den Bosch', 'noord-brabant'],
    ["'s-Hertogenbosch", 'noord-brabant'],
    ['Almere', 'flevoland'],
    ['Doesburg', 'gelderland'],
    ['Etten-Leur', 'noord-brabant'],
    ['hengelo', 'overijssel'],
    ['Hengelo', 'gelderland'],
    ['Nes bij Hollum', 'friesland'],
  ])('have %s in %s', (name, province) => {
    expect(book.find(name, province)?.province).toBe(province);
  });

  it('have every town in which the demonstration places a provider', () => {
    const towns = provinces.flatMap(({ id }) => [0, 1, 2, 3, 4, 5].map((turn) => townOf(id, turn)));
    expect(towns.filter(({ name, province }) => book.find(name, province) === undefined)).toEqual([]);
  });

  it('name no place twice in one province', () => {
    const names = book.places.map(({ name, province }) => `${name} ${province}`);
    expect(names.filter((name, at) => names.indexOf(name) < at)).toEqual([]);
  });

  it('are there for every province, each with its middle inside the country', () => {
    for (const { id } of provinces) {
      const middle = book.middle(id);
      expect(middle?.north).toBeGreaterThan(50.7);
      expect(middle?.north).toBeLessThan(53.6);
    }
  });

  it('give none where a name is not known, or is elsewhere', () => {
    expect(book.find('Nergenshuizen', 'drenthe')).toBeUndefined();
    expect(book.find('Assen', 'zeeland')).toBeUndefined();
  });

  it('give none where several have the name and no province was given', () => {
    const two = placeBook([
      { name: 'Nes bij Hollum', province: 'friesland', also: ['Nes'], north: 53.4, east: 5.8 },
      { name: 'Nes bij Akkrum', province: 'friesland', also: ['Nes'], north: 53.1, east: 5.9 },
    ]);
    expect(two.find('Nes', undefined)).toBeUndefined();
    expect(two.find('Nes', 'friesland')).toBeUndefined();
  });

  it('come back from their file as they were', () => {
    expect(placesOf(placeFile(book.places))).toEqual(book.places);
  });
});

describe('cutting the list of the world', () => {
  const listed = (name: string, admin1: string, more: Partial<ListedPlace> = {}): ListedPlace => ({
    name,
    admin1,
    admin2: '',
    country: 'NL',
    lat: '52.12345',
    lng: '5.98765',
    ...more,
  });

  it('keeps the country, under its Dutch names, to a thousandth of a degree', () => {
    const cut = cutPlaces([listed('The Hague', '11'), listed('Antwerp', 'VLG', { country: 'BE' })]);
    expect(cut.find(({ name }) => name === 'Den Haag')).toEqual({
      name: 'Den Haag',
      province: 'zuid-holland',
      also: ["'s-Gravenhage", 'The Hague'],
      north: 52.123,
      east: 5.988,
    });
    expect(cut.map(({ name }) => name)).not.toContain('Antwerp');
  });

  it('tells two of one name in one province apart by the place next to them', () => {
    const cut = cutPlaces([
      listed('Nes', '02', { lat: '53.4' }),
      listed('Hollum', '02', { lat: '53.41' }),
      listed('Nes', '02', { lat: '53.0' }),
      listed('Akkrum', '02', { lat: '53.01' }),
    ]);
    expect(cut.map(({ name }) => name)).toEqual(expect.arrayContaining(['Nes bij Akkrum', 'Nes bij Hollum']));
  });
});

describe('distance', () => {
  it.each([
    ['Zwolle', 'overijssel', 'Kampen', 'overijssel', 13],
    ['Amsterdam', 'noord-holland', 'Rotterdam', 'zuid-holland', 57],
    ['Groningen', 'groningen', 'Maastricht', 'limburg', 270],
  ])('from %s (%s) to %s (%s): %i km', (from, one, to, other, expected) => {
    const [a, b] = [book.find(from, one), book.find(to, other)];
    if (!a || !b) throw new Error('a place is missing');
    expect(Math.round(kilometresBetween(a, b))).toBe(expected);
  });

  it('is the same both ways, and nothing to itself', () => {
    const place = fc.constantFrom(...book.places);
    fc.assert(
      fc.property(place, place, (a, b) => {
        expect(kilometresBetween(a, b)).toBe(kilometresBetween(b, a));
        expect(kilometresBetween(a, a)).toBe(0);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
