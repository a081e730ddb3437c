/** A box that satori lays out: everything in a share image is one of these. */
export interface ImageBox {
  readonly type: 'div';
  readonly props: {
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

/** Boxes beside each other. */
export function row(style: BoxStyle, children: readonly ImageBox[]): ImageBox {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** Boxes below each other. */
export function column(style: BoxStyle, children: readonly ImageBox[]): ImageBox {
  return row({ flexDirection: 'column', ...style }, children);
}
