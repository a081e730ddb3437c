import { scaleLinear } from 'd3';
import { formatTrend } from '../text/trend.ts';
import { words } from '../text/words.ts';
import { coordinate } from './coordinate.ts';
import { leading, letters, typeSize } from './lettering.ts';
import { dot } from './mark.ts';
import { textWidth } from './measure.ts';
import { sketchNothing } from './nothing.ts';
import type { Pen } from './pen.ts';
import { lowered, path, type Piece } from './piece.ts';
import type { FigureOf, Sketch } from './sketch.ts';
import { wrapText } from './wrap.ts';

type Figure = FigureOf<'trend'>;

const plotHeight = 56;
/** Room above a point for its number. */
const overhead = 22;
const rowGap = 12;
const inset = 26;
/** Numbers stand closer than this to their point nowhere. */
const lift = 10;

/** Measures through the periods: a strip per row, grades all on one scale, broken where nothing may be shown. */
export function sketchTrend(figure: Figure, pen: Pen): Sketch {
  if (figure.rows.length === 0 || figure.periods.length === 0) return sketchNothing(figure, pen);
  const across = scaleLinear([0, Math.max(1, figure.periods.length - 1)], [inset, pen.width - inset]);
  const x = (at: number): number => (figure.periods.length === 1 ? pen.width / 2 : across(at));
  const grades = gradeDomain(figure);
  const pieces: Piece[] = [];
  let y = 0;
  for (const row of figure.rows) {
    const lines = wrapText(row.label, pen.width, typeSize, 600);
    const top = lines.length * leading + overhead;
    const domain =
      figure.rows.length === 1 ? ownDomain(row) : row.measure === 'grade' ? grades : domains[row.measure];
    const scale = scaleLinear(domain, [plotHeight, 0]).clamp(true);
    const drawn = strip(figure, pen, row, x, (value) => top + scale(value), top);
    pieces.push(lowered([letters(pen, 0, 13, lines, { weight: 600 }), ...drawn], y));
    y += top + plotHeight + rowGap;
  }

  const labels = figure.periods.map((period, at) => periodLabel(pen, period, x(at), y + 8));
  const notes = figure.rows.length === 1 ? [] : notesOf(figure);
  const told = notes.length === 0 ? [] : [letters(pen, 0, y + 32, notes, { colour: 'muted' })];
  return {
    pieces: [...pieces, ...labels, ...told],
    height: y + 14 + (notes.length === 0 ? 0 : 6 + notes.length * leading),
    tones: [],
  };
}

/** What the signs mean that not every trend has. */
function notesOf({ rows, language }: Figure): readonly string[] {
  const say = words(language);
  const points = rows.flatMap((row) => row.points);
  return [
    ...(points.some((point) => 'interval' in point) ? [say.trend.margin] : []),
    ...(points.some((point) => 'mark' in point) ? [say.trend.gap] : []),
  ];
}

const domains = { response: [0, 100], promoter: [-100, 100] } as const;

/** A row that stands alone has a scale of its own: from its lowest to its highest, never finer than these steps apart. */
function ownDomain({ measure, points }: Figure['rows'][number]): readonly [number, number] {
  const least = { grade: 1, response: 20, promoter: 40 }[measure];
  const values = points.flatMap((point) =>
    'value' in point
      ? [point.value, point.interval?.low ?? point.value, point.interval?.high ?? point.value]
      : [],
  );
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(0, least - (high - low)) / 2;
  return [low - room, high + room];
}

/** Both ends of the scale of grades, one for all rows: from 5, or from below the lowest that is shown. */
function gradeDomain({ rows }: Figure): readonly [number, number] {
  const shown = rows
    .filter(({ measure }) => measure === 'grade')
    .flatMap(({ points }) =>
      points.flatMap((point) => ('value' in point ? [point.interval?.low ?? point.value] : [])),
    );
  return [Math.min(5, ...shown.map(Math.floor)), 10];
}

function strip(
  { language }: Figure,
  pen: Pen,
  { measure, points }: Figure['rows'][number],
  x: (at: number) => number,
  y: (value: number) => number,
  top: number,
): Piece[] {
  const base = top + plotHeight + 4;
  const ground = path(`M0,${coordinate(base)}H${coordinate(pen.width)}`, {
    stroke: pen.paint('rule'),
    'stroke-width': 1,
  });
  const lines = points.flatMap((point, at) => {
    const next = points[at + 1];
    if (!('value' in point) || next === undefined || !('value' in next)) return [];
    const [from, to] = [`${coordinate(x(at))},${coordinate(y(point.value))}`, coordinate(x(at + 1))];
    return [`M${from}L${to},${coordinate(y(next.value))}`];
  });
  const line =
    lines.length === 0
      ? []
      : [path(lines.join(''), { fill: 'none', stroke: pen.paint('plain'), 'stroke-width': 2 })];
  const marks = points.flatMap((point, at) => {
    if (!('value' in point)) {
      return [letters(pen, x(at), base - 8, ['–'], { anchor: 'middle', colour: 'muted' })];
    }
    const high = y(point.interval?.high ?? point.value);
    const whisker = point.interval
      ? [
          path(`M${coordinate(x(at))},${coordinate(high)}V${coordinate(y(point.interval.low))}`, {
            stroke: pen.paint('plain'),
            'stroke-width': 1.5,
          }),
        ]
      : [];
    const text = letters(
      pen,
      x(at),
      Math.min(high, y(point.value) - 5) - lift / 2,
      [formatTrend(point.value, measure, language)],
      { anchor: 'middle', weight: 600 },
    );
    return [...whisker, dot(pen, x(at), y(point.value), 4), text];
  });
  return [ground, ...line, ...marks];
}

function periodLabel(pen: Pen, period: string, x: number, y: number): Piece {
  const half = textWidth(period, typeSize) / 2;
  const at = Math.min(Math.max(x, half), pen.width - half);
  return letters(pen, at, y, [period], { anchor: 'middle', colour: 'muted' });
}
