import type { Tone } from '../model/figure.ts';
import type { ColourName } from './palette.ts';
import type { Pen } from './pen.ts';
import type { Attributes, Shape } from './piece.ts';

/**
 * How a tone is seen. Colour is never the only sign: dissatisfied parts are hatched, the middle of a scale is striped,
 * "no opinion" is dotted, so that a black-and-white print tells them apart too.
 */
const patterns: Readonly<Record<Tone, 'solid' | 'stripes' | 'rising' | 'falling' | 'dots'>> = {
  'very-good': 'solid',
  good: 'solid',
  middle: 'stripes',
  bad: 'rising',
  'very-bad': 'falling',
  none: 'dots',
  plain: 'solid',
};

/**
 * A shape in a tone: `shape` is given what paints it. A pattern is a second shape over the plain
 * one: where tiles meet no seam can show through, and a reader that knows no patterns still has the colour.
 */
export function paintTone(pen: Pen, tone: Tone, shape: (paint: Attributes) => Shape): Shape[] {
  const plain = shape({ class: `chart-part chart-${tone}`, fill: pen.paint(tone) });
  return patterns[tone] === 'solid' ? [plain] : [plain, shape({ fill: `url(#${patternId(pen, tone)})` })];
}

/** True for a tone that is told by a pattern as well as by its colour. */
export function isPatterned(tone: Tone): boolean {
  return patterns[tone] !== 'solid';
}

/** Colour of text on a part in this tone. */
export function onTone(tone: Tone): ColourName {
  return `on-${tone}`;
}

/** The patterns that these tones need, as `<pattern>` elements; each once, in the order of the scale. */
export function toneDefinitions(pen: Pen, tones: readonly Tone[]): string {
  return (Object.keys(patterns) as Tone[])
    .filter((tone) => tones.includes(tone))
    .map((tone) => definition(pen, tone))
    .join('');
}

/** Side of a tile in user units. */
const tile = 6;

function definition(pen: Pen, tone: Tone): string {
  const kind = patterns[tone];
  if (kind === 'solid') return '';
  const paper = pen.paint('paper');
  const drawing = {
    stripes: `<path d="M0,1.5h6M0,4.5h6" stroke="${paper}" stroke-width="0.8"/>`,
    rising: `<path d="M-1,1l2,-2M0,6l6,-6M5,7l2,-2" stroke="${paper}" stroke-width="1"/>`,
    falling: `<path d="M-1,5l2,2M0,0l6,6M5,-1l2,2" stroke="${paper}" stroke-width="1"/>`,
    dots: `<circle cx="1.5" cy="1.5" r="0.8" fill="${paper}"/><circle cx="4.5" cy="4.5" r="0.8" fill="${paper}"/>`,
  }[kind];
  return `<pattern id="${patternId(pen, tone)}" width="${tile}" height="${tile}" patternUnits="userSpaceOnUse">${drawing}</pattern>`;
}

function patternId(pen: Pen, tone: Tone): string {
  return `${pen.id}-${tone}`;
}
