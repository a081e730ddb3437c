import { textWidth } from '../chart/measure.ts';
import type { ImagePlace, ImageText, Type } from './image-part.ts';
import type { Pixels } from './image-pixels.ts';

/** A word as it was drawn: from the top of its line, and how far it reaches in pixels. */
export interface DrawnWord {
  readonly pixels: Pixels;
  readonly width: number;
}

/** A word with where its line begins. */
export interface LaidWord extends ImagePlace {
  readonly pixels: Pixels;
}

/** Draws a word in letters of this kind, in the middle of a line of `wordHeight`. */
export type DrawWord = (word: string, type: Type) => Promise<DrawnWord>;

/** Pixels of the line that a word is drawn in: no letter is higher, or reaches lower. */
export function wordHeight({ size }: Type): number {
  return 2 * Math.ceil(0.75 * size);
}

/** A blank in parts of the type size, in both weights of the typeface. */
const blank = 0.2;

/** The words of a text, each on a whole pixel. */
export async function laidWords(text: ImageText, draw: DrawWord): Promise<LaidWord[]> {
  const { type, lineHeight } = text;
  const laid: LaidWord[] = [];
  for (const [index, line] of text.lines.entries()) {
    const top = Math.round(text.top + (index + 0.5) * lineHeight - wordHeight(type) / 2);
    let left = text.left;
    for (const word of line.split(' ')) {
      // a soft hyphen or a sign without its letter is no picture, and satori's of it cannot be drawn
      if (textWidth(word, type.size) === 0) continue;
      const { pixels, width } = await draw(word, type);
      laid.push({ pixels, top, left: Math.round(left) });
      left += width + blank * type.size + (type.letterSpacing ?? 0);
    }
  }
  return laid;
}
