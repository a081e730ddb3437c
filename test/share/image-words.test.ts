import { describe, expect, it } from 'vitest';
import { blank } from '../../src/download/image-pixels.ts';
import { laidWords, wordHeight, type DrawWord } from '../../src/download/image-words.ts';

const type = { size: 20, weight: 400, colour: '#000000' } as const;

/** A word of ten pixels a letter. */
const draw: DrawWord = async (word) => ({ pixels: blank(0, 0), width: 10 * word.length });

const placesOf = async (lines: readonly string[], letterSpacing = 0): Promise<(readonly number[])[]> =>
  (
    await laidWords({ left: 64, top: 100, type: { ...type, letterSpacing }, lineHeight: 30, lines }, draw)
  ).map(({ left, top }) => [left, top]);

describe('the words of a text on an image', () => {
  // a blank of 20 is 4 wide
  it.each([
    ['one word', ['ab'], [[64, 100]]],
    [
      'two words on a line, a blank between them',
      ['ab c'],
      [
        [64, 100],
        [88, 100],
      ],
    ],
    [
      'two lines, each from the left',
      ['ab', 'c'],
      [
        [64, 100],
        [64, 130],
      ],
    ],
    ['nothing', [], []],
    // letters that nobody sees have no pixels: a soft hyphen, a variation selector, a mark without its letter
    ['words without width', ['\u00AD', '\uFE0F', '\u0301'], []],
    [
      'a word without width between two',
      ['a \u00AD b'],
      [
        [64, 100],
        [78, 100],
      ],
    ],
  ])('stand after each other: %s', async (_, lines, places) => {
    expect(await placesOf(lines)).toEqual(places);
  });

  it('stand on whole pixels, and carry what that takes off to no other word', async () => {
    expect((await placesOf(['a a a a'], 0.5)).map(([left]) => left)).toEqual([64, 79, 93, 108]);
  });

  it('have the space of their letters between them too', async () => {
    expect((await placesOf(['a a'], -2)).map(([left]) => left)).toEqual([64, 76]);
  });

  it('are drawn on a line that is high enough for capitals with accents and for tails', () => {
    expect([20, 28, 63].map((size) => wordHeight({ ...type, size }))).toEqual([30, 42, 96]);
  });
});
