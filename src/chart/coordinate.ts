/**
 * A coordinate as it stands in SVG: at most one decimal, so that pages are light and the same on every machine; a
 * tenth of a unit is about a tenth of a pixel. This is geometry, not a figure: no published number passes here. What is
 * not finite becomes 0.
 */
export function coordinate(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return Number.isFinite(rounded) ? String(rounded === 0 ? 0 : rounded) : '0';
}

/** A whole number of units. What is not finite becomes 0. */
export function whole(value: number): string {
  const rounded = Math.round(value);
  return Number.isFinite(rounded) ? String(rounded === 0 ? 0 : rounded) : '0';
}

/** A size whose both ends are on whole units; one above zero stays so. */
export function wholeSize(start: number, size: number): string {
  const rounded = Math.round(start + size) - Math.round(start);
  return whole(size > 0 ? Math.max(1, rounded) : size);
}
