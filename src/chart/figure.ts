import type { Figure } from '../model/figure.ts';
import { sketchBars } from './bars.ts';
import { sketchBattery } from './battery.ts';
import { sketchDonut } from './donut.ts';
import { sketchGrade } from './grade.ts';
import { sketchMap } from './map.ts';
import { sketchPath } from './path.ts';
import { sketchPeople } from './people.ts';
import { sketchSpread } from './spread.ts';
import { sketchTrend } from './trend.ts';
import type { Pen } from './pen.ts';
import type { Sketch } from './sketch.ts';

/** The drawing of a figure of any kind, not framed yet. Never throws. */
export function sketchFigure(figure: Figure, pen: Pen): Sketch {
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
