/**
 * A coordinate as it stands in SVG: at most two decimals, so that files are small and the same on every machine.
 * This is geometry, not a figure: no published number passes here. What is not finite becomes 0.
 */
export function coordinate(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return Number.isFinite(rounded) ? String(rounded === 0 ? 0 : rounded) : '0';
}

/** A rectangle's place and size as attributes. */
export function boxAttributes(x: number, y: number, width: number, height: number): string {
  return `x="${coordinate(x)}" y="${coordinate(y)}" width="${coordinate(width)}" height="${coordinate(height)}"`;
}
