import type { Weight } from './measure.ts';
import type { ColourName } from './palette.ts';
import type { Pen } from './pen.ts';
import type { Letters } from './piece.ts';

/** Type size in user units, and the distance between baselines. At 328 px for 360 units, 14 is 12.8 px. */
export const typeSize = 14;
export const leading = 18;

interface Lettering {
  readonly size?: number;
  readonly weight?: Weight;
  readonly anchor?: Letters['anchor'];
  readonly colour?: ColourName;
}

/** Text at a point; y is the baseline of the first line. */
export function letters(
  pen: Pen,
  x: number,
  y: number,
  lines: readonly string[],
  lettering: Lettering = {},
): Letters {
  const { size = typeSize, weight = 400, anchor = 'start', colour = 'ink' } = lettering;
  return { kind: 'letters', x, y, lines, size, weight, anchor, colour: pen.paint(colour) };
}
