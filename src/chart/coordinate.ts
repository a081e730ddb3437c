/**
 * A coordinate as it stands in SVG: at most one decimal, so that pages are light and the same on every machine; a
 * tenth of a unit is about a tenth of a pixel. This is geometry, not a figure: no published number passes here. What is
 * not finite becomes 0.
 */
export function coordinate(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return Number.isFinite(rounded) ? String(rounded === 0 ? 0 : rounded) : '0';
}

/**
 * A rectangle's place and size as attributes, its edges on whole units: a page holds hundreds of them, and half a unit
 * is not seen. What is there stays there: a size above zero is not rounded away.
 */
export function boxAttributes(x: number, y: number, width: number, height: number): string {
  return `x="${whole(x)}" y="${whole(y)}" width="${wholeSize(x, width)}" height="${wholeSize(y, height)}"`;
}

/**
 * A row that was drawn from 0 down, at its place. Rows that are alike are then alike in bytes, which is most of what a
 * page weighs compressed.
 */
export function lowered(body: string, y: number): string {
  return `<g transform="translate(0,${whole(y)})">${body}</g>`;
}

/** A whole number of units. What is not finite becomes 0. */
export function whole(value: number): string {
  const rounded = Math.round(value);
  return Number.isFinite(rounded) ? String(rounded === 0 ? 0 : rounded) : '0';
}

function wholeSize(start: number, size: number): string {
  const rounded = Math.round(start + size) - Math.round(start);
  return whole(size > 0 ? Math.max(1, rounded) : size);
}
