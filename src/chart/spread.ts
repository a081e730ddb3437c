import { scaleLinear } from 'd3';
import { formatCount, formatGrade, formatShare } from '../text/number.ts';
import { words } from '../text/words.ts';
import { coordinate } from './coordinate.ts';
import { drawKey, swatch } from './key.ts';
import { letters, typeSize } from './lettering.ts';
import { pointer } from './mark.ts';
import { textWidth } from './measure.ts';
import { numberHeights } from './number-height.ts';
import type { Pen } from './pen.ts';
import { path, rect, type Piece } from './piece.ts';
import type { FigureOf, Sketch } from './sketch.ts';
import { paintTone } from './tone.ts';

const plotHeight = 128;
const columnShare = 0.74;
/** Numbers of four digits and more need smaller type to stay apart: 12 px at 328 px wide. */
const crowdedSize = 13.4;
/** Numbers wider than their column's step leave room between them and the columns beside. */
const slimShare = 0.6;

/** How many people gave each grade, as ten columns; failing grades set off; the means point at the axis from below. */
export function sketchSpread(figure: FigureOf<'spread'>, pen: Pen): Sketch {
  const say = words(figure.language);
  const counts = Array.from({ length: 10 }, (_, i) => figure.counts[i] ?? 0);
  const most = Math.max(1, ...counts);
  const said = (count: number): string =>
    figure.rounding === undefined ? formatCount(count, figure.language) : formatShare(count, figure.language);
  const step = pen.width / counts.length;
  const centre = (grade: number): number => (grade - 0.5) * step;
  const key = drawKey(pen, [
    { label: say.chart.keyFail(figure.failingUpTo), sign: swatch(pen, 'bad') },
    { label: say.chart.keyPass(figure.failingUpTo), sign: swatch(pen, 'plain') },
  ]);
  const height = scaleLinear([0, most], [0, plotHeight]);
  const widest = Math.max(...counts.map((count) => textWidth(said(count), typeSize, 600)));
  const crowded = widest > step - 2;
  const across = step * (crowded && widest > step + 2 ? slimShare : columnShare);
  const above = numberHeights(
    counts.map(height),
    counts.map((count) => (crowded ? textWidth(said(count), crowdedSize) : 0)),
    { step, gap: 6, line: 14 },
  );
  const top = key.height + 26 + Math.max(0, ...above.map((one) => one - plotHeight - 6));
  const base = top + plotHeight;
  const columns = counts.flatMap((count, i) => {
    const x = centre(i + 1);
    const tall = height(count);
    const tone = i < figure.failingUpTo ? 'bad' : 'plain';
    const left = x - across / 2;
    const column =
      count > 0 ? paintTone(pen, tone, (paint) => rect(left, base - tall, across, tall, paint)) : [];
    // the first and the last stay inside the drawing
    const half = crowded ? textWidth(said(count), crowdedSize) / 2 : 0;
    const middle = Math.min(Math.max(x, half), pen.width - half);
    const number = letters(pen, middle, base - (above[i] ?? tall), [said(count)], {
      anchor: 'middle',
      size: crowded ? crowdedSize : typeSize,
      weight: count > 0 && !crowded ? 600 : 400,
      colour: count > 0 ? 'ink' : 'muted',
    });
    return [
      ...column,
      number,
      letters(pen, x, base + 18, [String(i + 1)], { anchor: 'middle', colour: 'muted' }),
    ];
  });
  const axis = path(`M0,${coordinate(base)}H${coordinate(pen.width)}`, {
    stroke: pen.paint('rule'),
    'stroke-width': 1,
  });
  const pieces: Piece[] = [...key.pieces, ...columns, axis];
  let y = base + 26;
  if (counts.some((count) => count > 0)) {
    const own = `${say.chart.keyMean} ${formatGrade(figure.mean, figure.language)}`;
    pieces.push(...flag(pen, centre(figure.mean), y, own, 'filled'));
    y += 22;
    if (figure.benchmark !== undefined) {
      const all = `${say.chart.keyParticipants} ${formatGrade(figure.benchmark.mean, figure.language)}`;
      pieces.push(...flag(pen, centre(figure.benchmark.mean), y, all, 'open'));
      y += 22;
    }
  }
  return { pieces, height: y, tones: ['bad', 'plain'] };
}

/** A pointer with its label on the side where there is room. */
function flag(pen: Pen, x: number, y: number, label: string, kind: 'filled' | 'open'): Piece[] {
  const after = x + 12 + textWidth(label, typeSize, 600) <= pen.width;
  const text = letters(pen, after ? x + 11 : x - 11, y + 11, [label], {
    anchor: after ? 'start' : 'end',
    ...(kind === 'filled' ? { weight: 600 } : { colour: 'muted' }),
  });
  return [pointer(pen, x, y + 2, kind), text];
}
