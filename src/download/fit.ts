import { textWidth } from '../chart/measure.ts';
import { wrapText } from '../chart/wrap.ts';

/** The largest type size, in whole steps, at which a text takes no more lines of this width; the smallest otherwise. */
export function fittedSize(
  text: string,
  width: number,
  [largest, smallest]: readonly [number, number],
  lines: number,
): number {
  for (let size = largest; size > smallest; size -= 2) {
    if (wrapText(text, width, size, 600).length <= lines) return size;
  }
  return smallest;
}

/** The text, or as much of it as stands in these lines at the smallest size, ending in an ellipsis. */
export function shortened(
  text: string,
  width: number,
  [, smallest]: readonly [number, number],
  lines: number,
): string {
  const fits = (one: string): boolean => wrapText(one, width, smallest, 600).length <= lines;
  if (fits(text)) return text;
  const letters = [...text];
  let kept = letters.length;
  while (kept > 0 && !fits(`${letters.slice(0, kept).join('').trimEnd()}…`)) kept -= 1;
  return `${letters.slice(0, kept).join('').trimEnd()}…`;
}

/** Width of a text in user units, for an element that must not grow when another font stands in. */
export function lengthOf(text: string, size: number, weight: 400 | 600): number {
  return Math.round(textWidth(text, size, weight) * 10) / 10;
}
