import type { Tone } from '../model/figure.ts';
import type { Language } from '../model/label.ts';
import { formatShare } from '../text/number.ts';
import { letters, typeSize } from './lettering.ts';
import { textWidth } from './measure.ts';
import type { Pen } from './pen.ts';
import { rect, type Piece } from './piece.ts';
import { isPatterned, onTone, paintTone } from './tone.ts';

/** Where one bar of 100 % lies, in user units. */
interface StackBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Paper between the parts: with it, two parts of like lightness stay apart. */
const gap = 1.5;
const plateHeight = 16;

/**
 * One bar of 100 %, cut by share in whole per cent, with the share written inside each part that has room for it.
 * Rounded shares may add up to 99 or 101: they fill the bar all the same. A share of 0 takes no room. `apart` is the
 * paper before "geen mening", which is no place on the scale.
 */
export function drawStack(
  pen: Pen,
  box: StackBox,
  shares: readonly number[],
  tones: readonly Tone[],
  language: Language,
  apart = gap,
): Piece[] {
  const present = shares
    .map((share, i) => ({ share, tone: tones[i] ?? 'plain' }))
    .filter(({ share }) => share > 0);
  const whole = present.reduce((sum, { share }) => sum + share, 0);
  const before = (index: number): number =>
    index === 0 ? 0 : present[index]?.tone === 'none' && present[index - 1]?.tone !== 'none' ? apart : gap;
  const room = box.width - present.reduce((sum, _, index) => sum + before(index), 0);
  let x = box.x;
  return present.flatMap(({ share, tone }, index) => {
    x += before(index);
    const part = { ...box, x, width: (share / whole) * room };
    x += part.width;
    return [...slab(pen, part, tone), ...inscription(pen, part, tone, formatShare(share, language))];
  });
}

function slab(pen: Pen, { x, y, width, height }: StackBox, tone: Tone): Piece[] {
  return paintTone(pen, tone, (paint) => rect(x, y, width, height, paint));
}

/** The share inside its part; on a plate of the part's own colour where a pattern would run through it. */
function inscription(pen: Pen, { x, y, width, height }: StackBox, tone: Tone, text: string): Piece[] {
  const plate = textWidth(text, typeSize, 600) + 4;
  if (plate + 2 > width || plateHeight > height) return [];
  const middle = x + width / 2;
  const top = y + (height - plateHeight) / 2;
  const ground = isPatterned(tone)
    ? [rect(middle - plate / 2, top, plate, plateHeight, { fill: pen.paint(tone) })]
    : [];
  return [
    ...ground,
    letters(pen, middle, top + 13, [text], { weight: 600, anchor: 'middle', colour: onTone(tone) }),
  ];
}
