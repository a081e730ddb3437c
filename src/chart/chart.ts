import type { Figure, FigureTable } from '../model/figure.ts';
import { figureAlternative } from '../text/figure.ts';
import { sketchBars } from './bars.ts';
import { sketchBattery } from './battery.ts';
import { sketchDonut } from './donut.ts';
import { drawnHeight, frame } from './frame.ts';
import { sketchGrade } from './grade.ts';
import { sketchMap } from './map.ts';
import { penFor } from './pen.ts';
import { sketchPath } from './path.ts';
import { sketchPeople } from './people.ts';
import type { DrawingOptions, Pen } from './pen.ts';
import type { Sketch } from './sketch.ts';
import { sketchSpread } from './spread.ts';
import { figureTable } from './table.ts';
import { sketchTrend } from './trend.ts';

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
  const pen = penFor(figure, options);
  const sketch = sketchFigure(figure, pen);
  const alternative = figureAlternative(figure);
  return {
    svg: frame(figure, pen, sketch, alternative),
    alternative,
    table: figureTable(figure),
    width: pen.width,
    height: drawnHeight(sketch),
  };
}

function sketchFigure(figure: Figure, pen: Pen): Sketch {
  switch (figure.kind) {
    case 'grade':
      return sketchGrade(figure, pen);
    case 'spread':
      return sketchSpread(figure, pen);
    case 'donut':
      return sketchDonut(figure, pen);
    case 'bars':
      return sketchBars(figure, pen);
    case 'battery':
      return sketchBattery(figure, pen);
    case 'map':
      return sketchMap(figure, pen);
    case 'trend':
      return sketchTrend(figure, pen);
    case 'path':
      return sketchPath(figure, pen);
    case 'people':
      return sketchPeople(figure, pen);
  }
}
