import { coordinate } from './coordinate.ts';
import type { Pen } from './pen.ts';
import { path } from './piece.ts';
import type { FigureOf, Sketch } from './sketch.ts';

/** People on a line, and lines: a hundred in all. */
const across = 20;
const down = 5;
/** A person is a head and a body in a box of this size. */
const personHeight = 26;

/** A hundred little people in reading order, the share of them filled; the others are outlines, so that colour is not the only sign. */
export function sketchPeople(figure: FigureOf<'people'>, pen: Pen): Sketch {
  const step = pen.width / across;
  const filled = Math.max(0, Math.min(across * down, Math.round(figure.share)));
  const people = Array.from({ length: across * down }, (_, index) => {
    const x = (index % across) * step + step / 2;
    const y = Math.floor(index / across) * (personHeight + 4);
    return person(x, y);
  });
  const [some, others] = [people.slice(0, filled).join(''), people.slice(filled).join('')];
  return {
    pieces: [
      ...(some === '' ? [] : [path(some, { fill: pen.paint('plain') })]),
      ...(others === ''
        ? []
        : [path(others, { fill: pen.paint('paper'), stroke: pen.paint('muted'), 'stroke-width': 1 })]),
    ],
    height: down * (personHeight + 4) - 4,
    tones: [],
  };
}

/** A round head above a body with round shoulders, its middle at x, its top at y. */
function person(x: number, y: number): string {
  const head = `M${coordinate(x - 3.5)},${coordinate(y + 5)}a3.5,3.5 0 1 1 7,0a3.5,3.5 0 1 1 -7,0z`;
  const body = `M${coordinate(x - 6)},${coordinate(y + 25)}v-8a6,6 0 0 1 12,0v8z`;
  return head + body;
}
