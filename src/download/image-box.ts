/** A box that satori lays out: everything in a share image is one of these. */
export interface ImageBox {
  readonly type: 'div' | 'img';
  readonly props: {
    /** Of a picture: a data address. */
    readonly src?: string;
    readonly style: Readonly<Record<string, string | number>>;
    readonly children?: string | readonly ImageBox[];
  };
}

/** What a box looks like, in satori's part of CSS; lengths in pixels of the image. */
export type BoxStyle = ImageBox['props']['style'];

/** A box without text: a bar, a line. */
export function box(style: BoxStyle): ImageBox {
  return { type: 'div', props: { style: { display: 'flex', ...style } } };
}

/** A text. */
export function line(text: string, style: BoxStyle): ImageBox {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children: text } };
}

/** A picture from a data address, in pixels of the image. */
export function picture(src: string, width: number, height: number): ImageBox {
  return { type: 'img', props: { src, style: { width, height } } };
}

/** Boxes beside each other. */
export function row(style: BoxStyle, children: readonly ImageBox[]): ImageBox {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** Boxes below each other. */
export function column(style: BoxStyle, children: readonly ImageBox[]): ImageBox {
  return row({ flexDirection: 'column', ...style }, children);
}
