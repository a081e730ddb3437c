import type { Figure } from '../model/figure.ts';
import { words } from '../text/words.ts';
import { letters } from './lettering.ts';
import type { Pen } from './pen.ts';
import type { Sketch } from './sketch.ts';

/** A figure without any row says so, rather than being an empty picture. */
export function sketchNothing(figure: Figure, pen: Pen): Sketch {
  const say = words(figure.language);
  return { pieces: [letters(pen, 0, 14, [say.chart.noAnswers], { colour: 'muted' })], height: 20, tones: [] };
}
