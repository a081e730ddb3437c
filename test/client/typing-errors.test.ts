import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typingErrors } from '../../src/client/typing-errors.ts';

/** The fewest letters missed, added, changed or swapped that make one text of another, by its definition. */
function fewest(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const [a, b] = [one.slice(0, -1), other.slice(0, -1)];
  const ways = [
    fewest(a, other) + 1,
    fewest(one, b) + 1,
    fewest(a, b) + (one.at(-1) === other.at(-1) ? 0 : 1),
  ];
  const isSwap = one.length > 1 && one.at(-1) === other.at(-2) && one.at(-2) === other.at(-1);
  return Math.min(...ways, ...(isSwap ? [fewest(one.slice(0, -2), other.slice(0, -2)) + 1] : []));
}

describe('letters between what was typed and a word', () => {
  it.each([
    ['amsterdam', 'amsterdam', 0],
    ['amsterdam', 'amst', 0],
    ['amsterdam', 'amstr', 1],
    ['amsterdam', 'amsterdm', 1],
    ['amsterdam', 'amstredam', 1],
    ['amsterdam', 'anstredam', 2],
    ['amsterdam', 'rotterdam', 3],
    ['as', 'amsterdam', 3],
  ])('of %s, typed as %s: %i, where 3 is too many', (word, typed, errors) => {
    expect(typingErrors(word, typed, 2)).toBe(errors);
  });

  it('are as few as their definition says, of the word or any beginning of it, however long it is', () => {
    const letters = fc.stringMatching(/^[abc]{0,6}$/);
    fc.assert(
      fc.property(letters, letters, fc.nat(3), fc.nat(200), (word, typed, most, further) => {
        const beginnings = Array.from({ length: word.length + 1 }, (_, at) => word.slice(0, at));
        const errors = Math.min(...beginnings.map((one) => fewest(one, typed)));
        expect(typingErrors(word, typed, most)).toBe(Math.min(errors, most + 1));
        // a long word after a short one: what was compared before leaves nothing behind
        const long = 'z'.repeat(further);
        expect(typingErrors(long + word, long + typed, most)).toBe(Math.min(errors, most + 1));
      }),
      { numRuns: 200 },
    );
  });
});
