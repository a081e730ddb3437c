import type { Language } from '../model/label.ts';
import { formatShare } from '../text/number.ts';
import { coordinate } from './coordinate.ts';
import { letters, typeSize } from './lettering.ts';
import { textWidth } from './measure.ts';
import type { Pen } from './pen.ts';
import { path, type Piece } from './piece.ts';
import { hasRoom, type StackPart } from './stack.ts';

/** Room above a bar for the shares that do not fit inside it, and the lines to their parts. */
export const narrowHeight = 20;

const between = 5;
/** Where numbers may stand, in user units. */
interface Room {
  readonly plotX: number;
  readonly plotWidth: number;
}

/** The parts of a bar that are too narrow for their share, from left to right. */
export function narrowShares(parts: readonly StackPart[], language: Language): readonly StackPart[] {
  return parts.filter((part) => !hasRoom(part, language));
}

/**
 * The shares of narrow parts above their bar, whose top is at `top`: each as near to its part as the others allow, in the
 * order of the parts, with a line to it.
 */
export function drawNarrowShares(
  pen: Pen,
  parts: readonly StackPart[],
  { plotX, plotWidth }: Room,
  top: number,
  language: Language,
): Piece[] {
  const texts = parts.map(({ share }) => formatShare(share, language));
  const half = texts.map((text) => textWidth(text, typeSize) / 2);
  const wanted = parts.map(({ x, width }) => x + width / 2);
  const at = spreadOut(wanted, half, plotX, plotX + plotWidth);
  return parts.flatMap((_, index) => {
    const [from, to] = [at[index] ?? 0, wanted[index] ?? 0];
    return [
      path(`M${coordinate(from)},${coordinate(top - 6)}L${coordinate(to)},${coordinate(top - 1)}`, {
        stroke: pen.paint('muted'),
        'stroke-width': 1,
      }),
      letters(pen, from, top - 8, [texts[index] ?? ''], { anchor: 'middle' }),
    ];
  });
}

/** Middles that keep their order and their distance, between two ends, each as near as can be to the wanted one. */
function spreadOut(
  wanted: readonly number[],
  half: readonly number[],
  left: number,
  right: number,
): readonly number[] {
  const at: number[] = [];
  for (const [index, middle] of wanted.entries()) {
    const own = half[index] ?? 0;
    const before = index === 0 ? left : (at[index - 1] ?? 0) + (half[index - 1] ?? 0) + between;
    at.push(Math.max(middle, before + own));
  }
  let end = right;
  for (let index = at.length - 1; index >= 0; index -= 1) {
    const own = half[index] ?? 0;
    at[index] = Math.min(at[index] ?? 0, end - own);
    end = (at[index] ?? 0) - own - between;
  }
  return at;
}
