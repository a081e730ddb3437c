import type { Figure, FigureTable } from '../model/figure.ts';
import { figureAlternative } from '../text/figure.ts';
import { drawnHeight, frame } from './frame.ts';
import { penFor, type DrawingOptions } from './pen.ts';
import { sketchFigure } from './figure.ts';
import { figureTable } from './table.ts';

/** A figure in its three forms; each tells all of it. */
export interface Drawing {
  /** A complete `<svg>` element, safe to put in a page as it is. */
  readonly svg: string;
  /** What the chart tells, in sentences, not escaped. Also the description inside the SVG. */
  readonly alternative: string;
  readonly table: FigureTable;
  /** Size in user units; the drawing scales. */
  readonly width: number;
  readonly height: number;
}

/** Draws a figure. Never throws; the same figure and options give the same bytes. */
export function drawChart(figure: Figure, options: DrawingOptions = {}): Drawing {
  return { ...drawPicture(figure, options), table: figureTable(figure) };
}

/** A drawing where its table is not shown. */
type Picture = Omit<Drawing, 'table'>;

/** What was drawn, for as long as somebody holds its figure: several pages show one figure. */
const drawn = new WeakMap<Figure, Map<string, Picture>>();

/** Draws a figure for where its table is not shown: the same picture. */
export function drawPicture(figure: Figure, options: DrawingOptions = {}): Picture {
  const known = drawn.get(figure) ?? new Map<string, Picture>();
  drawn.set(figure, known);
  const key = JSON.stringify(options);
  const picture = known.get(key) ?? draw(figure, options);
  known.set(key, picture);
  return picture;
}

function draw(figure: Figure, options: DrawingOptions): Picture {
  const pen = penFor(figure, options);
  const sketch = sketchFigure(figure, pen);
  const alternative = figureAlternative(figure);
  return {
    svg: frame(figure, pen, sketch, alternative),
    alternative,
    width: pen.width,
    height: drawnHeight(sketch),
  };
}
