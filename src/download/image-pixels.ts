import type { Indices } from './indexed-png.ts';

/** A rectangle of an image, in pixels: a byte for each, the place of its colour in a palette whose first is the ground. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** From what it was cut of to where it begins. */
  readonly left: number;
  readonly top: number;
  readonly indices: Indices;
}

/** A rectangle of nothing but ground. */
export function blank(width: number, height: number): Pixels {
  return { width, height, left: 0, top: 0, indices: new Uint8Array(width * height) };
}

/** What was drawn in a rectangle of this width, without the ground around it. */
export function trimmed(indices: Indices, width: number): Pixels {
  const height = indices.length / width;
  let [left, right, top, bottom] = [width, 0, height, 0];
  for (let row = 0; row < height; row += 1) {
    const pixels = indices.subarray(row * width, (row + 1) * width);
    const first = pixels.findIndex((one) => one !== 0);
    if (first === -1) continue;
    left = Math.min(left, first);
    right = Math.max(right, pixels.findLastIndex((one) => one !== 0) + 1);
    top = Math.min(top, row);
    bottom = row + 1;
  }
  if (bottom === 0) return blank(0, 0);
  const cut = new Uint8Array((right - left) * (bottom - top));
  for (let row = top; row < bottom; row += 1)
    cut.set(indices.subarray(row * width + left, row * width + right), (row - top) * (right - left));
  return { width: right - left, height: bottom - top, left, top, indices: cut };
}

/** Lays what was drawn on a picture, without its ground. What sticks out of the picture is left off. */
export function lay(on: Pixels, part: Pixels, at: { readonly left: number; readonly top: number }): void {
  const [left, top] = [at.left + part.left, at.top + part.top];
  const last = Math.min(part.width, on.width - left);
  for (let row = Math.max(0, -top); row < part.height && top + row < on.height; row += 1) {
    const to = (top + row) * on.width + left;
    const from = row * part.width;
    for (let column = Math.max(0, -left); column < last; column += 1) {
      const index = part.indices[from + column] ?? 0;
      if (index !== 0) on.indices[to + column] = index;
    }
  }
}
