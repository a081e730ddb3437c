import type { Tone } from '../model/figure.ts';
import { leading, letters, typeSize } from './lettering.ts';
import { textWidth } from './measure.ts';
import type { Pen } from './pen.ts';
import { rect, type Piece } from './piece.ts';
import { paintTone } from './tone.ts';
import { wrapText } from './wrap.ts';

/** A sign and what it stands for. */
export interface KeyItem {
  readonly label: string;
  /** Draws the sign in a box of 12 by 12 units whose left top is given. */
  readonly sign: (x: number, y: number) => readonly Piece[];
}

const signWidth = 12;
const signGap = 6;
const itemGap = 18;
const lineHeight = 20;

/** The key above a chart: signs with their labels, set one after another and broken into lines. */
export function drawKey(
  pen: Pen,
  items: readonly KeyItem[],
): { readonly pieces: readonly Piece[]; readonly height: number } {
  const pieces: Piece[] = [];
  let x = 0;
  let y = 0;
  for (const item of items) {
    const lines = wrapText(item.label, pen.width - signWidth - signGap, typeSize);
    const width = signWidth + signGap + Math.max(...lines.map((line) => textWidth(line, typeSize)));
    if (x > 0 && x + width > pen.width) {
      x = 0;
      y += lineHeight;
    }
    pieces.push(
      ...item.sign(x, y + 1),
      letters(pen, x + signWidth + signGap, y + 12, lines, { colour: 'muted' }),
    );
    x += width + itemGap;
    y += (lines.length - 1) * leading;
  }
  return { pieces, height: items.length === 0 ? 0 : y + lineHeight };
}

/** A filled square in a tone. */
export function swatch(pen: Pen, tone: Tone): KeyItem['sign'] {
  return (x, y) => paintTone(pen, tone, (paint) => rect(x, y, 12, 12, paint));
}
