import { mixed, type Theme } from '../model/theme.ts';
import { imageColours } from './image-frame.ts';

/** Colours of one picture, as numbers `0xbbggrr`: as its pixels read on a machine with the low byte first. */
export type Palette = readonly number[];

/** Most colours that are taken from a picture beside those of the theme: a logo has colours of its own. */
const mostOwn = 96;

/** Squared distance of red, green and blue under which two colours look the same. */
const near = 12 ** 2;

/**
 * The colours of a share image with this theme: what is drawn, and the edges of its letters. They are known, so nothing
 * has to be counted in each picture to find them; and they are sixteen, of which two pixels fit in a byte. Edges on the
 * panel and on the accent are near those on the ground.
 */
export function themePalette({ accent, onAccent }: Theme): Palette {
  const { ground, panel, ink, soft, pass, fail, track } = imageColours;
  const edges = [
    ...[0.25, 0.5, 0.75].flatMap((part) => [mixed(ground, ink, part), mixed(ground, accent.light, part)]),
    ...[0.35, 0.7].map((part) => mixed(ground, soft, part)),
  ];
  const plain = [ground, panel, ink, soft, accent.light, onAccent.light, pass, fail, track];
  return [...new Set([...plain, ...edges].map(numberOf))];
}

/** A palette with the most frequent colours of `pixels` that are like none in it. */
export function withColoursOf(palette: Palette, pixels: Uint32Array): Palette {
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel & 0xffffff, (counts.get(pixel & 0xffffff) ?? 0) + 1);
  const found = [...palette];
  const byCount = [...counts].sort(([one, many], [other, more]) => more - many || one - other);
  for (const [colour] of byCount) {
    if (found.length === palette.length + mostOwn) break;
    if (distance(found[nearest(found, colour)] ?? 0, colour) > near) found.push(colour);
  }
  return found;
}

/** The index of the colour of a palette that is nearest to another. */
export function nearest(palette: Palette, colour: number): number {
  let [best, least] = [0, Infinity];
  palette.forEach((one, index) => {
    const far = distance(one, colour);
    if (far < least) [best, least] = [index, far];
  });
  return best;
}

/** Gives pixels the places of their nearest colours in a palette; each colour is sought once. */
export function indexIn(palette: Palette): (pixels: Uint32Array) => Uint8Array {
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

function distance(one: number, other: number): number {
  const of = (shift: number): number => (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2;
  return of(0) + of(8) + of(16);
}

/** `#rrggbb` as its number. */
function numberOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return red | (green << 8) | (blue << 16);
}
