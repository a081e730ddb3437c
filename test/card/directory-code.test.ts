import { describe, expect, it } from 'vitest';
import { directoryReader, type DirectoryIndex } from '../../src/card/directory-code.ts';

const index: DirectoryIndex = {
  periods: [
    ['2024-01-01', '2024-12-31'],
    ['2025-01-01', '2025-12-31'],
  ],
  services: ['scholing', 'jobcoaching'],
  serviceWords: ['scholing', 'jobcoaching'],
  towns: [
    ['Assen', 0, 52997, 6563],
    ['Nergens', -1],
  ],
  name: ['Café Kiek', 'De Das', 'Nieuw'],
  id: ['', 'das-oud', ''],
  town: [0, 1, 0],
  period: [1, 0, -1],
  printed: [1],
  postcode: [9401, 0, 0],
  former: [
    [1, 'de-oude-das'],
    [1, 'de-das-en-zoon'],
  ],
  merged: [[1, 0]],
  sets: [[0, 1], [1], []],
  offers: [0, 1, 2],
  groups: [
    { grade: [8.4, 0, -2], people: [20, 7, 0] },
    { grade: [-2, -1, -2], people: [0, 0, 0] },
    { grade: [-2, -2, -2], people: [0, 0, 0] },
  ],
};

describe('the file of the directory, read back', () => {
  const read = directoryReader(index);

  it.each([
    [
      0,
      {
        id: 'cafe-kiek',
        place: 'Assen',
        province: 'drenthe',
        point: { north: 52.997, east: 6.563 },
        postcode: '9401',
        former: '',
        successor: '',
        merged: ['De Das'],
        services: ['scholing', 'jobcoaching'],
        period: ['2025-01-01', '2025-12-31'],
        isCompared: true,
      },
    ],
    [
      1,
      {
        id: 'das-oud',
        province: '',
        point: null,
        postcode: '',
        former: 'de-oude-das de-das-en-zoon',
        successor: 'Café Kiek',
        merged: [],
        services: ['jobcoaching'],
        isCompared: false,
      },
    ],
    [2, { id: 'nieuw', services: [], period: null, noEdition: 'not-yet', groups: {}, isCompared: false }],
  ])('entry %i', (at, expected) => {
    expect(read(at)).toMatchObject(expected);
  });

  it.each([
    [-1, 'not-yet'],
    [-2, 'not-surveyed'],
    [-3, 'withdrawn'],
    [0, null],
  ])('says why there is no edition: %i', (period, noEdition) => {
    expect(directoryReader({ ...index, period: [1, 0, period] })(2)).toMatchObject({ noEdition });
  });

  it('keeps withheld, absent and not surveyed apart, none with a grade', () => {
    const { groups } = read(1);
    const figures = Object.values(groups);
    expect(figures.map(({ status, grade }) => [status, grade])).toEqual([
      ['withheld', null],
      ['absent', null],
    ]);
  });
});
