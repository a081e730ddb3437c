import satori from 'satori';
import sharp from 'sharp';
import { column, line, row, type ImageBox } from './image-box.ts';
import { barPart, imageColours, type ImageSite } from './image-frame.ts';
import { indexIn, themePalette, withColoursOf, type Palette } from './image-palette.ts';
import type { ImagePart, Type } from './image-part.ts';
import { trimmed, type Pixels } from './image-pixels.ts';
import { wordHeight, type DrawWord, type DrawnWord } from './image-words.ts';
import { keptParts } from './kept-parts.ts';

// images are drawn side by side already, and every thread of the drawing keeps memory of its own; none is drawn twice
sharp.concurrency(1);
sharp.cache(false);

/** Fonts as satori takes them. Keep one list for all calls: a new one costs four times the time. */
export interface ImageFont {
  readonly name: string;
  readonly data: Buffer;
  readonly weight: 400 | 700;
  readonly style: 'normal';
}

/** What draws the parts and words of a site's images, each once, and in which colours. */
export interface Drawer {
  readonly palette: Palette;
  readonly part: (part: ImagePart) => Promise<Pixels>;
  readonly word: DrawWord;
}

/** What draws for a site, with what it drew. */
const drawers = new WeakMap<ImageSite, Promise<Drawer>>();

/** What draws for this site, the same for all its images. */
export function drawerOf(site: ImageSite, fonts: readonly ImageFont[]): Promise<Drawer> {
  const known = drawers.get(site) ?? newDrawer(site, fonts);
  drawers.set(site, known);
  return known;
}

async function newDrawer(site: ImageSite, fonts: readonly ImageFont[]): Promise<Drawer> {
  const own = themePalette(site.theme);
  const palette =
    site.logo === undefined ? own : withColoursOf(own, (await drawn(barPart(site), fonts)).pixels);
  const indexOf = indexIn(palette);
  const parts = keptParts<Pixels>(({ indices }) => indices.length);
  const words = keptParts<DrawnWord>(({ pixels }) => pixels.indices.length);
  const cut = async (sheet: Sheet): Promise<Pixels> => {
    const { pixels, width } = await drawn(sheet, fonts);
    return trimmed(indexOf(pixels), width);
  };
  return {
    palette,
    part: ({ width, height, boxes }) =>
      parts.of(JSON.stringify([width, height, boxes]), () => cut({ width, height, boxes })),
    word: (word, type) =>
      words.of(JSON.stringify([word, type]), async () => ({
        pixels: await cut(wordSheet(word, type)),
        width: await widthOf(word, type, fonts),
      })),
  };
}

/** What is drawn at once; as wide as its boxes need where no width is given. */
interface Sheet {
  readonly width?: number;
  readonly height: number;
  readonly boxes: readonly ImageBox[];
}

/** A word in the middle of its line. */
function wordSheet(word: string, type: Type): Sheet {
  const { size, weight, colour, letterSpacing = 0 } = type;
  const height = wordHeight(type);
  const letters = { fontSize: size, fontWeight: weight, color: colour, letterSpacing, whiteSpace: 'nowrap' };
  return { height, boxes: [row({ height, alignItems: 'center' }, [line(word, letters)])] };
}

/** How many times larger a word is measured: widths come in whole pixels, rounded up. */
const enlarged = 16;

/** How far a word reaches, in pixels of the image. */
async function widthOf(word: string, type: Type, fonts: readonly ImageFont[]): Promise<number> {
  const large = {
    ...type,
    size: enlarged * type.size,
    letterSpacing: enlarged * (type.letterSpacing ?? 0),
  };
  const svg = await laidOut(wordSheet(word, large), fonts);
  return Number(/^<svg width="(\d+)"/.exec(svg)?.[1]) / enlarged;
}

/** A sheet as SVG, its letters as outlines. */
function laidOut({ width, height, boxes }: Sheet, fonts: readonly ImageFont[]): Promise<string> {
  const size = { ...(width !== undefined && { width }), height };
  const { ground, ink } = imageColours;
  const look = { backgroundColor: ground, color: ink, fontFamily: 'Source Sans 3' };
  // satori's type asks for React's nodes; it reads no more of them than these
  return satori(column({ ...size, ...look }, boxes) as unknown as Parameters<typeof satori>[0], {
    ...size,
    fonts: fonts as Parameters<typeof satori>[1]['fonts'],
  });
}

/** A sheet, drawn: a number for each pixel, `0xaabbggrr`. */
async function drawn(
  sheet: Sheet,
  fonts: readonly ImageFont[],
): Promise<{ readonly pixels: Uint32Array; readonly width: number }> {
  const { data, info } = await sharp(Buffer.from(await laidOut(sheet, fonts)))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { pixels: new Uint32Array(data.buffer, data.byteOffset, data.length / 4), width: info.width };
}
