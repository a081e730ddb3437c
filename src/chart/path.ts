import { coordinate } from './coordinate.ts';
import { leading, letters, typeSize } from './lettering.ts';
import { sketchNothing } from './nothing.ts';
import type { Pen } from './pen.ts';
import { path, rect, type Piece, type Shape } from './piece.ts';
import type { FigureOf, Sketch } from './sketch.ts';
import { wrapText } from './wrap.ts';

/** From this width on, the steps of a group stand side by side. */
const besideFrom = 520;
const padding = 10;
/** Room for the arrow between two steps. */
const arrowRoom = 28;
const laneGap = 22;

/** Each group's steps as boxes with arrows between them: side by side in a wide drawing, below each other in a narrow one. */
export function sketchPath(figure: FigureOf<'path'>, pen: Pen): Sketch {
  if (figure.lanes.length === 0) return sketchNothing(figure, pen);
  const pieces: Piece[] = [];
  let y = 0;
  for (const lane of figure.lanes) {
    const title = wrapText(lane.label, pen.width, typeSize, 600);
    pieces.push(letters(pen, 0, y + 13, title, { weight: 600 }));
    const steps = pen.width >= besideFrom ? drawRow : drawColumn;
    const drawn = steps(pen, y + title.length * leading + 6, lane.steps);
    pieces.push(...drawn.pieces);
    y = drawn.bottom + laneGap;
  }
  return { pieces, height: y - laneGap, tones: [] };
}

interface Steps {
  readonly pieces: readonly Piece[];
  readonly bottom: number;
}

function drawRow(pen: Pen, y: number, steps: readonly string[]): Steps {
  const width = (pen.width - arrowRoom * (steps.length - 1)) / Math.max(1, steps.length);
  const texts = steps.map((step) => wrapText(step, width - padding * 2, typeSize));
  const height = Math.max(0, ...texts.map(boxHeight));
  const pieces = texts.flatMap((lines, i) => {
    const x = i * (width + arrowRoom);
    const middle = y + height / 2;
    return [
      ...(i === 0 ? [] : [arrow(pen, x - arrowRoom + 5, middle, 'right')]),
      ...drawStep(pen, x, y, width, height, lines),
    ];
  });
  return { pieces, bottom: y + height };
}

function drawColumn(pen: Pen, y: number, steps: readonly string[]): Steps {
  let top = y;
  const pieces = steps.flatMap((text, i) => {
    const lines = wrapText(text, pen.width - padding * 2, typeSize);
    const before = i === 0 ? [] : [arrow(pen, pen.width / 2, top + 4, 'down')];
    if (i > 0) top += arrowRoom - 2;
    const drawn = drawStep(pen, 0, top, pen.width, boxHeight(lines), lines);
    top += boxHeight(lines);
    return [...before, ...drawn];
  });
  return { pieces, bottom: top };
}

function boxHeight(lines: readonly string[]): number {
  return lines.length * leading + padding * 2 - 4;
}

function drawStep(
  pen: Pen,
  x: number,
  y: number,
  width: number,
  height: number,
  lines: readonly string[],
): Piece[] {
  const first = y + (height - lines.length * leading) / 2 + 13;
  return [
    rect(x, y, width, height, { fill: pen.paint('track') }),
    rect(x, y, 3, height, { fill: pen.paint('plain') }),
    letters(pen, x + padding, first, lines),
  ];
}

/** A line of 18 units with a head, from (x, y). */
function arrow(pen: Pen, x: number, y: number, to: 'right' | 'down'): Shape {
  const [a, b] = [coordinate(x), coordinate(y)];
  const line = to === 'right' ? `M${a},${b}h17` : `M${a},${b}v17`;
  const tip =
    to === 'right'
      ? `M${coordinate(x + 12)},${coordinate(y - 5)}l6,5l-6,5`
      : `M${coordinate(x - 5)},${coordinate(y + 12)}l5,6l5,-6`;
  return path(line + tip, {
    fill: 'none',
    stroke: pen.paint('ink'),
    'stroke-width': 1.5,
    'stroke-linejoin': 'round',
  });
}
