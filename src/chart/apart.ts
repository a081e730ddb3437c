import type { Figure } from '../model/figure.ts';
import { coordinate, whole } from './coordinate.ts';
import { printable } from './escape.ts';
import { sketchFigure } from './figure.ts';
import { drawnHeight, margin } from './frame.ts';
import { leading } from './lettering.ts';
import type { Weight } from './measure.ts';
import { penFor, type DrawingOptions } from './pen.ts';
import type { Letters, Piece, Shape } from './piece.ts';
import { group, shapeElement } from './svg.ts';
import { toneDefinitions } from './tone.ts';

/** A line of text of a chart, in user units from the drawing's left top; `y` is its baseline. Not escaped. */
export interface Line {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
  readonly anchor: Letters['anchor'];
  readonly colour: string;
  readonly text: string;
}

/** A chart in two parts, for a typesetter that sets its text itself. */
export interface DrawingApart {
  /** Size in user units. */
  readonly width: number;
  readonly height: number;
  /** A complete `<svg>` element without any text. */
  readonly shapes: string;
  readonly lines: readonly Line[];
}

/** A place in user units. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** The very drawing of `drawChart`, its shapes and its letters apart. */
export function drawApart(figure: Figure, options: DrawingOptions = {}): DrawingApart {
  const pen = penFor(figure, options);
  const sketch = sketchFigure(figure, pen);
  const definitions = toneDefinitions(pen, sketch.tones);
  const [width, height] = [Math.round(pen.width), drawnHeight(sketch)];
  const body = shapesIn(sketch.pieces, { x: 0, y: 0 });
  const defined = definitions === '' ? '' : `<defs>${definitions}</defs>`;
  return {
    width,
    height,
    shapes: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 ${-margin} ${width} ${height}" width="${width}" height="${height}">${defined}${body}</svg>`,
    lines: linesIn(sketch.pieces, { x: 0, y: margin }),
  };
}

/**
 * The shapes with the moves of their groups worked in: a pattern that is moved is another pattern to a typesetter, and a
 * report would hold a hundred of them.
 */
function shapesIn(pieces: readonly Piece[], at: Place): string {
  return pieces
    .map((piece) => {
      switch (piece.kind) {
        case 'letters':
          return '';
        case 'moved':
          return `<g>${shapesIn(piece.pieces, within(at, piece))}</g>`;
        case 'scaled':
          return group(
            { transform: [...move(at), `scale(${piece.by})`].join(' '), ...piece.attributes },
            piece.shapes.map(unnamed),
          );
        default:
          return shapeElement(placed(unnamed(piece), at));
      }
    })
    .join('');
}

/** Without its class: there is no style sheet beside it. */
function unnamed({ kind, attributes }: Shape): Shape {
  return {
    kind,
    attributes: Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== 'class')),
  };
}

/** A shape at its place: of a path, which has no place of its own, the whole is moved. */
function placed(shape: Shape, at: Place): Shape {
  if (at.x === 0 && at.y === 0) return shape;
  const { kind, attributes } = shape;
  if (kind === 'path') return { kind, attributes: { transform: move(at).join(''), ...attributes } };
  const entries = Object.entries(attributes).map(([name, value]) => {
    const along = /^c?([xy])$/.exec(name)?.[1];
    return along === 'x' || along === 'y' ? [name, short(Number(value) + at[along])] : [name, value];
  });
  return { kind, attributes: Object.fromEntries(entries) as Shape['attributes'] };
}

function move({ x, y }: Place): string[] {
  return x === 0 && y === 0 ? [] : [`translate(${short(x)},${short(y)})`];
}

function linesIn(pieces: readonly Piece[], at: Place): Line[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'moved') return linesIn(piece.pieces, within(at, piece));
    if (piece.kind !== 'letters') return [];
    const { x, y, lines, size, weight, anchor, colour } = piece;
    return lines.map((text, index) => ({
      x: short(at.x + Number(whole(x))),
      y: short(at.y + Number(whole(y)) + index * leading),
      size,
      weight,
      anchor,
      colour,
      text: printable(text),
    }));
  });
}

function within(at: Place, { x, y }: Place): Place {
  return { x: at.x + Number(coordinate(x)), y: at.y + Number(coordinate(y)) };
}

/** Two decimals of a user unit are a hundredth of a millimetre on paper. */
function short(value: number): number {
  return Math.round(value * 100) / 100;
}
