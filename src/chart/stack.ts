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

/** What a bar of 100 % says, and how. */
interface StackSaid {
  /** In whole per cent. Rounded shares may add up to 99 or 101: they fill the bar all the same. One of 0 takes no room. */
  readonly shares: readonly number[];
  readonly tones: readonly Tone[];
  /** Paper before "geen mening", which is no place on the scale. */
  readonly apart?: number;
}

/** One part of a bar. */
export interface StackPart extends StackBox {
  readonly share: number;
  readonly tone: Tone;
}

/** The parts of one bar of 100 %, from left to right, cut by share. */
export function stackParts(box: StackBox, { shares, tones, apart = gap }: StackSaid): readonly StackPart[] {
  const present = shares
    .map((share, i) => ({ share, tone: tones[i] ?? 'plain' }))
    .filter(({ share }) => share > 0);
  const whole = present.reduce((sum, { share }) => sum + share, 0);
  const before = (index: number): number =>
    index === 0 ? 0 : present[index]?.tone === 'none' && present[index - 1]?.tone !== 'none' ? apart : gap;
  const room = box.width - present.reduce((sum, _, index) => sum + before(index), 0);
  let x = box.x;
  return present.map(({ share, tone }, index) => {
    x += before(index);
    const part = { ...box, x, width: (share / whole) * room, share, tone };
    x += part.width;
    return part;
  });
}

/** The parts of a bar, with the share written inside each that has room for it. */
export function drawStack(pen: Pen, parts: readonly StackPart[], language: Language): Piece[] {
  return parts.flatMap((part) => [
    ...slab(pen, part, part.tone),
    ...(hasRoom(part, language) ? inscription(pen, part, part.tone, formatShare(part.share, language)) : []),
  ]);
}

/** Is there room inside a part for its share? */
export function hasRoom({ share, width, height }: StackPart, language: Language): boolean {
  return plateWidth(formatShare(share, language)) + 2 <= width && plateHeight <= height;
}

function plateWidth(text: string): number {
  return textWidth(text, typeSize, 600) + 4;
}

function slab(pen: Pen, { x, y, width, height }: StackBox, tone: Tone): Piece[] {
  return paintTone(pen, tone, (paint) => rect(x, y, width, height, paint));
}

/** A share inside its part; on a plate of the part's own colour where a pattern would run through it. */
function inscription(pen: Pen, { x, y, width, height }: StackBox, tone: Tone, text: string): Piece[] {
  const plate = plateWidth(text);
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
