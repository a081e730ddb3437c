import type { Figure } from '../model/figure.ts';
import { coordinate } from './coordinate.ts';
import { escapeText } from './escape.ts';
import { typeSize } from './lettering.ts';
import type { Pen } from './pen.ts';
import type { Sketch } from './sketch.ts';
import { svgOf } from './svg.ts';
import { toneDefinitions } from './tone.ts';

/** Room above and below for lines that touch the edge; none at the sides, so that a chart lines up with its text. */
export const margin = 2;

/**
 * A sketch as a complete SVG element: an image with the figure's title and text alternative as its name and
 * description. Holds no script, no style element and no reference out of itself; stands in a page or in a file.
 */
export function frame(figure: Figure, pen: Pen, sketch: Sketch, alternative: string): string {
  const height = drawnHeight(sketch);
  const definitions = toneDefinitions(pen, sketch.tones);
  const title = escapeText(figure.title);
  const attributes = [
    'xmlns="http://www.w3.org/2000/svg"',
    `class="chart chart-kind-${figure.kind}"`,
    'role="img"',
    // a file is named by its title; in a page a title would also hover over the chart, below its heading
    pen.isOnPage ? `aria-label="${title}"` : `aria-labelledby="${pen.id}-title"`,
    `aria-describedby="${pen.id}-desc"`,
    `lang="${pen.language}"`,
    `viewBox="0 ${-margin} ${coordinate(pen.width)} ${coordinate(height)}"`,
    `width="${coordinate(pen.width)}" height="${coordinate(height)}"`,
    `font-family="'Source Sans 3', sans-serif" font-size="${typeSize}"`,
  ];
  return [
    `<svg ${attributes.join(' ')}>`,
    pen.isOnPage ? '' : `<title id="${pen.id}-title">${title}</title> `,
    `<desc id="${pen.id}-desc">${escapeText(alternative)}</desc> `,
    definitions === '' ? '' : `<defs>${definitions}</defs>`,
    svgOf(sketch.pieces),
    '</svg>',
  ].join('');
}

/** Height of the framed drawing in user units, whole. */
export function drawnHeight(sketch: Sketch): number {
  return Math.ceil(sketch.height) + margin * 2;
}
