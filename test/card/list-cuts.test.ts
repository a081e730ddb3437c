import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortKey } from '../../src/card/directory-order.ts';
import { cutList, nameRange, partCount } from '../../src/card/list-cuts.ts';

const inOrder = (names: readonly string[]): string[] =>
  names.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : 0));
const partsOf = (names: readonly string[], most: number): string[][] => {
  const cuts = cutList(names, most);
  return cuts.map((from, at) => names.slice(from, cuts[at + 1]));
};
const rangesOf = (names: readonly string[], most: number): string[] => {
  const parts = partsOf(names, most);
  return parts.map((part, at) =>
    nameRange(part[0] ?? '', part.at(-1) ?? '', parts[at - 1]?.at(-1), parts[at + 1]?.[0]),
  );
};

describe('a list is cut', () => {
  it.each([
    [0, 1],
    [1, 1],
    [10, 1],
    [11, 2],
    [18, 2],
    [19, 3],
    [90, 10],
  ])('of %i names, ten in a part, into %i parts', (names, parts) => {
    expect(partCount(names, 10)).toBe(parts);
  });

  it('where the fewest letters tell a name from the one before', () => {
    // even parts would begin at "Beer Oost"
    const names =
      'Aap,Arend,As,Bas,Bast,Bat,Bed,Bee,Beer,Beer Noord,Beer Oost,Bij,Bok,Cel,Das,Eend,Fee,Gnoe,Haan,Ibis';
    const [first, second] = partsOf(names.split(','), 12);
    expect([first?.at(-1), second?.[0]]).toEqual(['Beer Oost', 'Bij']);
    expect(rangesOf(names.split(','), 12)).toEqual(['Aa – Be', 'Bi – Ib']);
  });

  it('into parts that are none too long, hold every name once and in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-d]{1,3}( [a-d]{1,2})?$/), { maxLength: 120 }).map(inOrder),
        fc.integer({ min: 1, max: 40 }),
        (names, most) => {
          const parts = partsOf(names, most);
          expect(parts.flat()).toEqual(names);
          expect(parts).toHaveLength(partCount(names.length, most));
          for (const part of parts) expect(part.length).toBeLessThanOrEqual(most);
          if (names.length > 0) for (const part of parts) expect(part.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('a part is called', () => {
  it.each([
    ['the whole alphabet', 'Aap', 'Zwaan', undefined, undefined, 'A – Z'],
    ['one letter', 'Das', 'Dodo', 'Cel', undefined, 'D'],
    ['begins where another ends', 'Beer', 'Bok', 'Bas', 'Das', 'Be – Bo'],
    ['goes on where it ends', 'Aap', 'Beer', undefined, 'Bij', 'Aa – Be'],
    ['longer names of one beginning', 'Kant Oost', 'Kuil', 'Kant Noord', 'Lat', 'Kant O – Kuil'],
    ['a name that goes on', 'Kant Oost', 'Kuil', 'Kant', 'Lat', 'Kant O – Kuil'],
    ['a sign before the name', '’t Hof', 'Ui', 'Rab', 'Vat', '’t – U'],
    ['an accent', 'Éen', 'Fee', 'Dam', undefined, 'É – F'],
    ['no capital', 'bol', 'bos', 'bok', 'Das', 'Bol – Bos'],
    ['a figure', '2Werk', 'Aap', undefined, 'Bes', '2 – A'],
    ['two of one name', 'Jansen', 'Jansen', 'Jansen', 'Jansen', 'Jansen'],
  ])('after its names: %s', (_what, first, last, before, after, label) => {
    expect(nameRange(first, last, before, after)).toBe(label);
  });

  it('unlike every other part, where names differ', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-c]{1,4}( [a-c]{1,2})?$/), { minLength: 12, maxLength: 80 }),
        fc.integer({ min: 4, max: 20 }),
        (names, most) => {
          const ranges = rangesOf(inOrder(names), most);
          expect(new Set(ranges).size).toBe(ranges.length);
        },
      ),
    );
  });
});
