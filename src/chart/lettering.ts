import { coordinate, whole } from './coordinate.ts';
import { escapeText } from './escape.ts';
import type { Weight } from './measure.ts';
import type { ColourName } from './palette.ts';
import type { Pen } from './pen.ts';

/** Type size in user units, and the distance between baselines. At 328 px for 360 units, 14 is 12.8 px. */
export const typeSize = 14;
export const leading = 18;

interface Lettering {
  readonly size?: number;
  readonly weight?: Weight;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly colour?: ColourName;
}

/** Text at a point; y is the baseline of the first line. One line is a `<text>`, more lines are its `<tspan>`s. */
export function letters(
  pen: Pen,
  x: number,
  y: number,
  lines: readonly string[],
  lettering: Lettering = {},
): string {
  const { size = typeSize, weight = 400, anchor = 'start', colour = 'ink' } = lettering;
  const attributes = [
    `x="${whole(x)}" y="${whole(y)}" fill="${pen.paint(colour)}"`,
    size === typeSize ? '' : ` font-size="${coordinate(size)}"`,
    weight === 400 ? '' : ` font-weight="${weight}"`,
    anchor === 'start' ? '' : ` text-anchor="${anchor}"`,
  ].join('');
  const [first = '', ...rest] = lines;
  const more = rest
    .map((line) => `<tspan x="${whole(x)}" dy="${leading}">${escapeText(line)}</tspan>`)
    .join('');
  return `<text ${attributes}>${escapeText(first)}${more}</text>`;
}
