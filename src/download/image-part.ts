import type { ImageBox } from './image-box.ts';

/** A place on an image, in its pixels. */
export interface ImagePlace {
  readonly left: number;
  readonly top: number;
}

/**
 * A rectangle of an image and what stands in it. Parts are drawn apart and laid on the image in order, so what many
 * images have, a grade, a number or a word, is drawn once.
 */
export interface ImagePart extends ImagePlace {
  readonly width: number;
  readonly height: number;
  /** Boxes below each other, from the top of the part; what sticks out of it is cut off. */
  readonly boxes: readonly ImageBox[];
}

/** Letters of an image: their size and what comes between them in its pixels. */
export interface Type {
  readonly size: number;
  readonly weight: 400 | 700;
  readonly colour: string;
  readonly letterSpacing?: number;
}

/** Lines of text on an image, each drawn word by word: the words of a country's images are some thousands. */
export interface ImageText extends ImagePlace {
  readonly type: Type;
  /** Pixels from the middle of a line to that of the next; the first is half of it below `top`. */
  readonly lineHeight: number;
  readonly lines: readonly string[];
}
