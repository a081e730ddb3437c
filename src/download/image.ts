import satori from 'satori';
import sharp from 'sharp';
import type { ShareCard } from '../card/share.ts';
import type { Language } from '../model/label.ts';
import { column, line, type ImageBox } from './image-box.ts';
import { cardBoxes } from './image-card.ts';
import {
  barBox,
  barHeight,
  bodyHeight,
  footBox,
  footHeight,
  imagePart,
  type ImageSite,
} from './image-frame.ts';
import { nearest, themePalette, withColoursOf, type Palette } from './image-palette.ts';
import { imageSize } from './image-size.ts';
import { indexedPng, type Indices } from './indexed-png.ts';

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

/** The share image of an edition as a PNG of 1200 x 630, in the colours of its site. The same card gives the same bytes. */
export function shareImage(card: ShareCard, site: ImageSite, fonts: readonly ImageFont[]): Promise<Buffer> {
  return draw(cardBoxes(card, site.theme.accent.light), { site, language: card.language, fonts });
}

/** The share image of pages that are about no single edition. */
export function generalImage(
  title: string,
  site: ImageSite,
  language: Language,
  fonts: readonly ImageFont[],
): Promise<Buffer> {
  const body = column({ flexGrow: 1, justifyContent: 'center', padding: '0 64px' }, [
    line(title, { fontSize: 76, fontWeight: 700, lineHeight: 1.1, letterSpacing: -1.5, maxWidth: 1000 }),
  ]);
  return draw([body], { site, language, fonts });
}

/** Whose image it is, in which language and letters. */
interface Setting {
  readonly site: ImageSite;
  readonly language: Language;
  readonly fonts: readonly ImageFont[];
}

/** What all images of a site have in one language, and the colours that they are drawn in. */
interface Frame {
  readonly bar: Indices;
  readonly foot: Indices;
  readonly indexOf: (pixels: Uint32Array) => Indices;
  readonly palette: Palette;
}

async function draw(body: readonly ImageBox[], setting: Setting): Promise<Buffer> {
  const { bar, foot, indexOf, palette } = await frameOf(setting);
  const drawn = indexOf(await pixelsOf(body, bodyHeight, setting));
  return indexedPng([bar, drawn, foot], imageSize.width, palette);
}

/** Frames that are drawn or being drawn: of each site, one for a language. */
const frames = new WeakMap<ImageSite, Map<Language, Promise<Frame>>>();

/** The frame of a site's images, drawn once: bar and foot are a third of the letters of an image. */
function frameOf(setting: Setting): Promise<Frame> {
  const ofSite = frames.get(setting.site) ?? new Map<Language, Promise<Frame>>();
  frames.set(setting.site, ofSite);
  const known = ofSite.get(setting.language) ?? drawFrame(setting);
  ofSite.set(setting.language, known);
  return known;
}

async function drawFrame(setting: Setting): Promise<Frame> {
  const { site, language } = setting;
  const bar = await pixelsOf([barBox(site)], barHeight, setting);
  const foot = await pixelsOf([footBox(site, language)], footHeight, setting);
  const own = themePalette(site.theme);
  const palette = site.logo === undefined ? own : withColoursOf(own, bar);
  const indexOf = indexIn(palette);
  return { bar: indexOf(bar), foot: indexOf(foot), indexOf, palette };
}

/** Gives pixels the places of their nearest colours; each colour is sought once. */
function indexIn(palette: Palette): Frame['indexOf'] {
  const known = new Map<number, number>();
  return (pixels) => {
    const indices = new Uint8Array(pixels.length);
    // most pixels are of the colour of the one before
    let [last, place] = [-1, 0];
    for (let at = 0; at < pixels.length; at += 1) {
      const colour = (pixels[at] ?? 0) & 0xffffff;
      if (colour !== last) {
        place = known.get(colour) ?? nearest(palette, colour);
        known.set(colour, place);
        last = colour;
      }
      indices[at] = place;
    }
    return indices;
  };
}

/** A part of an image, drawn: a number for each pixel. */
async function pixelsOf(
  boxes: readonly ImageBox[],
  height: number,
  { fonts }: Setting,
): Promise<Uint32Array> {
  const part = imagePart(height, boxes);
  // satori's type asks for React's nodes; it reads no more of them than these
  const svg = await satori(part as unknown as Parameters<typeof satori>[0], {
    width: imageSize.width,
    height,
    fonts: fonts as Parameters<typeof satori>[1]['fonts'],
  });
  const { data } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
}
