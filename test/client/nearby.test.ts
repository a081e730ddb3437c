import { describe, expect, it } from 'vitest';
import { readDirectoryQuery } from '../../src/address/query.ts';
import type { DirectoryEntry } from '../../src/card/directory-code.ts';
import type { Directory } from '../../src/client/directory-file.ts';
import { answerNearby, type Answer } from '../../src/client/nearby.ts';
import { placeIndex } from '../../src/client/place-search.ts';
import { indexWriter } from '../../src/client/search.ts';
import { provinces } from '../../src/model/province.ts';
import { dutchPlaces } from '../../src/site/places.ts';

const book = await dutchPlaces();
const places = placeIndex(book.places);

/** Name, place, province, postcode, services, former id: in order of name. */
const rows = [
  ['Bakker & Otter', 'Zwolle', 'overijssel', '8011', [0]],
  ['De Beste B.V.', 'Den Haag', 'zuid-holland', '2517', [1]],
  ['Haags Atelier', "'s-Gravenhage", 'zuid-holland', '2511', [2]],
  ['Heilige Katholieke Zusters', 'Utrecht', 'utrecht', '3511', [1]],
  ['Innovium BV', 'Hengelo', 'overijssel', '7551', [0]],
  ['Katholieke Werkgroep', 'Tilburg', 'noord-brabant', '5038', [1]],
  ['Katolieke Hulp', 'Breda', 'noord-brabant', '4811', [0]],
  ['Noorderlicht', 'Leeuwarden', 'friesland', '8911', [1]],
  ['Stapsteen', 'Assen', 'drenthe', '9401', [0], 'hinkelsteen-re-integratie'],
  ['St. Juttemis', 'Groningen', 'groningen', '9711', [1]],
  ['Sint-Maarten Werkt', 'Deventer', 'overijssel', '7411', [1]],
  ['Taalbries', 'Zwolle', 'overijssel', '8019', [2]],
  ['Zonder Plaats', '', '', '', [0]],
] as const;

const services = ['jobcoaching', 'verzuimbegeleiding', 'inburgering'];
const serviceWords = [
  'jobcoaching job coaching ik heb geen werk',
  'verzuimbegeleiding ik ben ziek burn out',
  'inburgeringscursussen en duale trajecten ik wil inburgeren inburgering',
];

const entries = rows.map(([name, place, province, postcode, offers, former = '']): DirectoryEntry => ({
  id: name.toLowerCase().replace(/[^a-z]+/g, '-'),
  name,
  place,
  province,
  point: place === '' ? null : (book.find(place, province) ?? null),
  postcode,
  former,
  successor: '',
  merged: [],
  isNamesake: false,
  services: offers.map((at) => services[at] ?? ''),
  period: null,
  groups: {},
  noEdition: 'not-yet',
  isCompared: false,
}));
const writer = indexWriter({
  words: serviceWords,
  sets: [[0], [1], [2]],
  offers: rows.map(([, , , , offers]) => offers[0]),
});
for (const { name, place, province, postcode, former } of entries) {
  const label = provinces.find(({ id }) => id === province)?.names[0] ?? '';
  writer.add(`${name} ${place} ${label} ${postcode} ${former}`);
}
const directory: Directory = { entries, index: writer.index() };
const ask = (words: string, more = ''): Answer =>
  answerNearby(directory, places, readDirectoryQuery(`?q=${encodeURIComponent(words)}${more}`));
const namesOf = ({ found }: Answer): string[] => found.map(({ entry }) => entry.name);

describe('what people type finds', () => {
  it.each([
    ['both ways of "sint"', 'sint', ['Sint-Maarten Werkt', 'St. Juttemis']],
    ['the other way', 'st juttemis', ['St. Juttemis']],
    ['&', 'bakker & otter', ['Bakker & Otter']],
    ['en for &', 'bakker en otter', ['Bakker & Otter']],
    ['neither', 'bakker otter', ['Bakker & Otter']],
    ['bv for B.V.', 'de beste bv', ['De Beste B.V.']],
    ['b.v. for BV', 'innovium b.v.', ['Innovium BV']],
    ['a service', 'inburgering', ['Haags Atelier', 'Taalbries']],
    ['a service, mistyped', 'inburgerign', ['Haags Atelier', 'Taalbries']],
    [
      'a situation',
      'ik ben ziek',
      [
        'De Beste B.V.',
        'Heilige Katholieke Zusters',
        'Katholieke Werkgroep',
        'Noorderlicht',
        'Sint-Maarten Werkt',
        'St. Juttemis',
      ],
    ],
    ['a situation in a sentence', 'ik wil graag hulp bij inburgeren', ['Haags Atelier', 'Taalbries']],
    ['a former name', 'hinkelsteen', ['Stapsteen']],
    [
      'an error that a few names have: those first, then the word as others have it',
      'katolieke',
      ['Katolieke Hulp', 'Heilige Katholieke Zusters', 'Katholieke Werkgroep'],
    ],
    ['a name that is no place, though a place has it', 'noorderlicht', ['Noorderlicht']],
  ])('%s', (_name, words, expected) => {
    expect(namesOf(ask(words)).toSorted()).toEqual(expected.toSorted());
  });

  it('an error that a few names have: those first', () => {
    expect(namesOf(ask('katolieke'))[0]).toBe('Katolieke Hulp');
  });

  it('and says that a name is a former one', () => {
    expect(ask('hinkelsteen').found.map(({ isFormer }) => isFormer)).toEqual([true]);
    expect(ask('stapsteen').found.map(({ isFormer }) => isFormer)).toEqual([false]);
  });
});

describe('near a place', () => {
  const near = (words: string): [string, number | null][] =>
    ask(words).found.map(({ entry, distance }) => [entry.name, distance]);

  it.each([
    ['a place without providers', 'kampen', 'Kampen', 0, ['Bakker & Otter', 13]],
    ['a place with providers', 'zwolle', 'Zwolle', 2, ['Bakker & Otter', 0]],
    ['a place, mistyped', 'zwole', 'Zwolle', 2, ['Bakker & Otter', 0]],
    ['Den Haag', 'den haag', 'Den Haag', 2, ['De Beste B.V.', 0]],
    ["'s-Gravenhage", "'s-gravenhage", 'Den Haag', 2, ['De Beste B.V.', 0]],
    ['a place that is taken apart', 'alphen a/d rijn', 'Alphen aan den Rijn', 0, ['De Beste B.V.', 25]],
    ['the best known of a name', 'hengelo', 'Hengelo', 1, ['Innovium BV', 0]],
    ['one by its province', 'hengelo, gelderland', 'Hengelo', 0, ['Sint-Maarten Werkt', 25]],
    ['a postcode of its own', '8011', 'Zwolle', 2, ['Bakker & Otter', 0]],
    ['a postcode with letters', '8019 ab', 'Zwolle', 2, ['Taalbries', 0]],
    ['a postcode nearby', '8012', 'Zwolle', 2, ['Bakker & Otter', 0]],
  ])('%s: %s', (_name, words, name, here, first) => {
    const { told } = ask(words);
    expect(told).toMatchObject({ kind: 'near', name, here });
    expect(near(words)[0]).toEqual(first);
  });

  it('tells the nearest, however far, where few are near', () => {
    const { told, found } = ask('vlissingen');
    expect(told).toMatchObject({ kind: 'near', here: 0, isNearest: true });
    expect(found).toHaveLength(10);
    const distances = found.map(({ distance }) => distance ?? Infinity);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
  });

  it('finds a service there, by distance', () => {
    expect(namesOf(ask('inburgering in kampen')).slice(0, 2)).toEqual(['Taalbries', 'Haags Atelier']);
    expect(namesOf(ask('kampen inburgering')).slice(0, 2)).toEqual(['Taalbries', 'Haags Atelier']);
  });

  it('keeps to what was chosen', () => {
    expect(namesOf(ask('kampen', '&service=inburgering'))).toEqual(['Taalbries', 'Haags Atelier']);
    expect(namesOf(ask('kampen', '&sort=name-down&service=inburgering'))).toEqual([
      'Taalbries',
      'Haags Atelier',
    ]);
  });

  it('tells of others with the same name', () => {
    const { told } = ask('hengelo');
    expect(told.kind === 'near' && told.places.map(({ province }) => province)).toEqual(['gelderland']);
  });

  it('leaves a name alone that a place has too, and offers the place', () => {
    const { told, found } = ask('beste');
    expect(found.map(({ entry }) => entry.name)).toEqual(['De Beste B.V.']);
    expect(told.kind).toBe('words');
    expect(ask('best')).toMatchObject({ told: { kind: 'words', places: [{ name: 'Best' }] } });
  });

  it('offers the places that begin so', () => {
    const { told } = ask('kampe');
    expect(told.kind === 'begun' && told.places.map(({ name }) => name)).toEqual(['Kampen', 'Kamperland']);
    expect(ask('kamperl').told).toMatchObject({ kind: 'near', name: 'Kamperland' });
  });

  it('says what it does not know', () => {
    expect(ask('xqzvw').told).toEqual({ kind: 'nothing' });
    expect(ask('jobcoaching xqzvw').told).toEqual({ kind: 'without', words: 'xqzvw' });
    expect(ask('0999').told.kind).toBe('nothing');
  });
});
