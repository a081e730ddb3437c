import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { nearest, themePalette, withColoursOf } from '../../src/download/image-palette.ts';
import { indexedPng } from '../../src/download/indexed-png.ts';
import { defaultTheme, themeOf } from '../../src/model/theme.ts';

/** The colours of a PNG as a decoder of others reads them, as numbers `0xbbggrr`. */
async function coloursOf(png: Buffer): Promise<number[]> {
  const { data, info } = await sharp(png)
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(info.channels).toBe(3);
  return Array.from({ length: data.length / 3 }, (_, at) => data.readUIntLE(at * 3, 3));
}

describe('a picture of few colours', () => {
  it.each([
    ['two colours', 2],
    ['the most that fit in four bits', 16],
    ['one more than fit in four bits', 17],
    ['as many as there can be', 256],
  ])('is read by others as it was drawn: %s', async (_, colours) => {
    const picture = fc.record({
      palette: fc.uniqueArray(fc.integer({ min: 0, max: 0xffffff }), {
        minLength: colours,
        maxLength: colours,
      }),
      rows: fc.array(fc.array(fc.integer({ min: 0, max: colours - 1 }), { minLength: 6, maxLength: 6 }), {
        minLength: 1,
        maxLength: 5,
      }),
    });
    await fc.assert(
      fc.asyncProperty(picture, async ({ palette, rows }) => {
        const png = indexedPng(Uint8Array.from(rows.flat()), 6, palette);
        expect(await coloursOf(png)).toEqual(rows.flat().map((at) => palette[at]));
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});

describe('the bytes of a picture', () => {
  it('are the same on every processor, whether rows are as the one above or not', () => {
    const rows = [
      [0, 0, 0, 0, 0, 0],
      [1, 2, 0, 0, 3, 1],
      [1, 2, 0, 0, 3, 1],
      [0, 0, 0, 0, 0, 0],
    ];
    const png = indexedPng(Uint8Array.from(rows.flat()), 6, [0xffffff, 0x000000, 0x0000ff, 0x00ff00]);
    expect(png.toString('base64')).toBe(
      'iVBORw0KGgoAAAANSUhEUgAAAAYAAAAEBAMAAABfKlNwAAAADFBMVEX///8AAAD/AAAA/wCPbFTzAAAAEUlEQVR4AWMAASEGQyYGCAAAAp8ARgqTtu0AAAAASUVORK5CYII=',
    );
  });
});

describe('the colours of share images', () => {
  it.each([
    ['as drawn by hand', defaultTheme],
    ['of an accent', themeOf('#7a1fa2')],
  ])('are sixteen, so that two pixels fit in a byte: %s', (_, theme) => {
    expect(themePalette(theme)).toHaveLength(16);
  });

  it('take in those of a logo, the most frequent first, and none that looks like another', () => {
    const [white, red, nearlyRed, green] = [0xffffff, 0x0000ff, 0x0203fd, 0x00aa00];
    const pixels = Uint32Array.from(
      [white, red, red, red, nearlyRed, nearlyRed, green],
      (one) => one | 0xff000000,
    );
    expect(withColoursOf([white], pixels)).toEqual([white, red, green]);
  });

  it.each([
    ['itself', 0x0000ff, 1],
    ['the nearest', 0x1010ee, 1],
    ['the first of two that are as near', 0x000000, 2],
  ])('find %s', (_, colour, place) => {
    expect(nearest([0xffffff, 0x0000ff, 0x000010, 0x001000], colour)).toBe(place);
  });
});
