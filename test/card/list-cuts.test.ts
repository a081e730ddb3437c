import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortKey } from '../../src/card/directory-order.ts';
import { cutList, nameRanges, partCount } from '../../src/card/list-cuts.ts';

const inOrder = (names: readonly string[]): string[] =>
  names.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : 0));
const partsOf = (names: readonly string[], most: number): string[][] => {
  const cuts = cutList(names, most);
  return cuts.map((from, at) => names.slice(from, cuts[at + 1]));
};
const rangesOf = (names: readonly string[], most: number): readonly string[] =>
  nameRanges(partsOf(names, most).map((part) => [part[0] ?? '', part.at(-1) ?? '']));

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

describe('parts are called', () => {
  it.each<[what: string, parts: string, names: string]>([
    ['nothing where there is none', '', ''],
    ['by one letter', 'Aap-Das Eend-Zwaan', 'A – D, E – Z'],
    ['by one letter where both ends have it', 'Aap-Arend Beer-Bok', 'A, B'],
    [
      'by as many letters all as tell them apart',
      'Aap-Beer Bij-Bok Bos-Bus Das-Eend',
      'Aa – Be, Bi – Bo, Bo – Bu, Da – Ee',
    ],
    ['by a sign before the name', '’t_Hof-Ui Vat-Zee', '’t – U, V – Z'],
    ['with an accent', 'Éen-Fee Gnoe-Haan', 'É – F, G – H'],
    ['with a capital', 'bok-bol den-eend', 'B, D – E'],
    ['by a figure', '2Werk-Aap Bes-Das', '2 – A, B – D'],
    [
      'by more letters where three do not tell them apart, and only there',
      'Aap-Stichting_Aap Stichting_Beer-Stichting_Kat Stichting_Kiem-Stichting_Zee Uil-Zwaan',
      'Aap – Sti, Stichting B – Stichting K, Stichting K – Stichting Z, Uil – Zwa',
    ],
    ['by one name where they have one', 'Jansen-Jansen Jansen-Jansen', 'Jansen, Jansen'],
  ])('%s', (_what, parts, names) => {
    const ends = parts
      .split(' ')
      .filter(Boolean)
      .map((part) => part.replaceAll('_', ' ').split('-'));
    expect(nameRanges(ends.map(([first = '', last = '']) => [first, last])).join(', ')).toBe(names);
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
