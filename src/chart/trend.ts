import { scaleLinear } from 'd3';
import { formatTrend } from '../text/trend.ts';
import { words } from '../text/words.ts';
import { coordinate } from './coordinate.ts';
import { leading, letters, typeSize } from './lettering.ts';
import { cut, dot } from './mark.ts';
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
    const ground = groundLine(pen, top + plotHeight + 4, isCut(row, domain));
    pieces.push(lowered([letters(pen, 0, 13, lines, { weight: 600 }), ...ground, ...drawn], y));
    y += top + plotHeight + rowGap;
  }

  const step = x(Math.min(1, figure.periods.length - 1)) - x(0) || pen.width;
  const named = figure.periods.map((period) => periodLines(period, step - 10));
  const labels = named.map((lines, at) => periodLabel(pen, lines, x(at), y + 8));
  y += (Math.max(...named.map(({ length }) => length)) - 1) * leading;
  const notes = figure.rows.length === 1 ? [] : notesOf(figure);
  const told = notes.length === 0 ? [] : [letters(pen, 0, y + 32, notes, { colour: 'muted' })];
  return {
    pieces: [...pieces, ...labels, ...told],
    height: y + 14 + (notes.length === 0 ? 0 : 6 + notes.length * leading),
    tones: [],
  };
}

/** What the signs mean that not every trend has. */
function notesOf(figure: Figure): readonly string[] {
  const { rows, language } = figure;
  const say = words(language);
  const points = rows.flatMap((row) => row.points);
  return [
    ...(points.some((point) => 'interval' in point) ? [say.trend.margin] : []),
    ...(points.some((point) => 'mark' in point) ? [say.trend.gap] : []),
    ...(rows.some((row) => row.measure === 'grade' && isCut(row, gradeDomain(figure)))
      ? [say.trend.cut]
      : []),
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

/** The lowest that a measure can be. */
const least = { grade: 1, response: 0, promoter: -100 } as const;

/** Does the scale of a strip begin above the lowest that its measure can be? Only where it has a point at all. */
function isCut({ measure, points }: Figure['rows'][number], [from]: readonly [number, number]): boolean {
  return from > least[measure] && points.some((point) => 'value' in point);
}

/** The line below a strip, with the sign of a cut where its scale does not begin at the lowest there is. */
function groundLine(pen: Pen, y: number, isBroken: boolean): Piece[] {
  const line = path(`M0,${coordinate(y)}H${coordinate(pen.width)}`, {
    stroke: pen.paint('rule'),
    'stroke-width': 1,
  });
  return isBroken ? [line, ...cut(pen, 9, y - 7, y + 4)] : [line];
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
  return [...line, ...marks];
}

/** A period on one line where that fits, else its two ends below each other, else as it breaks. */
function periodLines(period: string, width: number): readonly string[] {
  const [from = '', until = ''] = period.split(' – ');
  const fits = (line: string): boolean => textWidth(line, typeSize) <= width;
  if (fits(period)) return [period];
  const ends = [`${from} –`, until];
  return until !== '' && ends.every(fits) ? ends : wrapText(period, width, typeSize);
}

/** A period below its point, on as many lines as the way to the next one asks for. */
function periodLabel(pen: Pen, lines: readonly string[], x: number, y: number): Piece {
  const half = Math.max(...lines.map((line) => textWidth(line, typeSize))) / 2;
  const at = Math.min(Math.max(x, half), pen.width - half);
  return letters(pen, at, y, lines, { anchor: 'middle', colour: 'muted' });
}
