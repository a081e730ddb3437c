import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { generalImage, shareImage } from '../../src/download/image.ts';
import type { ImageFont } from '../../src/download/image-drawer.ts';
import { hardCards, hardNames, type HardName } from './cards.ts';
import { defaultTheme } from '../../src/model/theme.ts';

const resolve = createRequire(import.meta.url).resolve;
const font = (name: string, weight: 400 | 700): ImageFont => ({
  name: 'Source Sans 3',
  data: readFileSync(resolve(`@expo-google-fonts/source-sans-3/${name}.ttf`)),
  weight,
  style: 'normal',
});
const fonts = [font('400Regular/SourceSans3_400Regular', 400), font('700Bold/SourceSans3_700Bold', 700)];
const site = {
  name: 'Rapportkaart',
  host: 'rapportkaart.example',
  isDemonstration: true,
  theme: defaultTheme,
};
const cards = await hardCards();

const drawn = new Map<HardName, Promise<Buffer>>();

/** A hard card as an image, drawn once for all tests. */
function imageOf(name: HardName): Promise<Buffer> {
  const png = drawn.get(name) ?? shareImage(cards[name], site, fonts);
  drawn.set(name, png);
  return png;
}

/** Share of pixels in a strip that are not of its first pixel's colour. */
async function marked(
  png: Buffer,
  strip: { left: number; top: number; width: number; height: number },
): Promise<number> {
  const { data, info } = await sharp(png)
    .extract(strip)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  let other = 0;
  for (let at = 0; at < data.length; at += info.channels) {
    if (data[at] !== data[0] || data[at + 1] !== data[1] || data[at + 2] !== data[2]) other += 1;
  }
  return other / (data.length / info.channels);
}

describe('a share image', () => {
  it.each(hardNames)('is 1200 x 630 and under 40 KB: %s', async (name) => {
    const png = await imageOf(name);
    const { width, height, format } = await sharp(png).metadata();
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
    expect(png.length).toBeLessThan(40_000);
  });

  it.each(hardNames)('keeps its margins free and its bars whole: %s', async (name) => {
    const png = await imageOf(name);
    // white at both sides of the body, nothing hanging over from it into the bars above and below
    for (const strip of [
      { left: 0, top: 70, width: 60, height: 482 },
      { left: 1142, top: 70, width: 58, height: 482 },
      { left: 0, top: 69, width: 1200, height: 12 },
      { left: 0, top: 546, width: 1200, height: 7 },
      { left: 0, top: 554, width: 60, height: 76 },
    ]) {
      expect(await marked(png, strip), JSON.stringify(strip)).toBe(0);
    }
  });

  it.each(hardNames)('keeps the name off what stands below it: %s', async (name) => {
    const png = await imageOf(name);
    expect(await marked(png, { left: 0, top: 228, width: 1200, height: 8 })).toBe(0);
  });

  it('keeps numbers of five digits apart, each from the next by eight pixels', async () => {
    // the line of the numbers alone, from the first column's to the last's
    const { data, info } = await sharp(await imageOf('five digits'))
      .extract({ left: 570, top: 284, width: 572, height: 18 })
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const isPaper = Array.from({ length: info.width }, (_, x) =>
      Array.from({ length: info.height }, (_row, y) => data[y * info.width + x]).every(
        (grey) => grey === 255,
      ),
    );
    const gaps = isPaper
      .map((paper) => (paper ? ' ' : 'x'))
      .join('')
      .trim()
      .match(/ {8,}/g);
    expect(gaps).toHaveLength(9);
  });

  it('is the same bytes every time', async () => {
    const card = cards.full;
    const [first, second] = [await shareImage(card, site, fonts), await shareImage(card, site, fonts)];
    expect(first.equals(second)).toBe(true);
  });

  it('tells a demonstration from a real site', async () => {
    const card = cards.full;
    const [made, real] = [
      await shareImage(card, site, fonts),
      await shareImage(card, { ...site, isDemonstration: false }, fonts),
    ];
    expect(made.equals(real)).toBe(false);
  });

  it('exists for pages about no edition', async () => {
    const png = await generalImage(
      'How satisfied are people with their support in finding work?',
      site,
      'en',
      fonts,
    );
    expect(png.length).toBeLessThan(40_000);
    expect((await sharp(png).metadata()).width).toBe(1200);
  });

  it('draws text as paths, so that no system font is asked', async () => {
    const svg = await satori(
      { type: 'div', props: { style: { display: 'flex' }, children: '8,6' } } as never,
      {
        width: 100,
        height: 50,
        fonts: fonts as never,
      },
    );
    expect(svg).not.toContain('<text');
    expect(svg).toContain('<path');
  });
});
