import { words } from '../text/words.ts';
import { scaleLinear } from 'd3';
import { formatGrade } from '../text/number.ts';
import { coordinate } from './coordinate.ts';
import { letters, typeSize } from './lettering.ts';
import { cut, dot, pointer, span, upright } from './mark.ts';
import { textWidth } from './measure.ts';
import type { Pen } from './pen.ts';
import { path, rect, type Piece } from './piece.ts';
import type { FigureOf, Sketch } from './sketch.ts';

type Mean = FigureOf<'grade'>['rows'][number];

const trackTop = 30;
const trackHeight = 16;
const labelGap = 8;

/** Room at the left of a track that begins above 1, for the sign that it is cut. */
const cutRoom = 20;

/**
 * The places of the whole grades on a track from `begin` to 10, and the track itself, parted at each of them. One that
 * begins above 1 shows that it is cut.
 */
export function gradeTrack(
  pen: Pen,
  from: number,
  width: number,
  y: number,
  height: number,
  begin = 1,
): { readonly pieces: readonly Piece[]; readonly at: (grade: number) => number } {
  const left = from + (begin > 1 ? cutRoom : 8);
  const at = scaleLinear([begin, 10], [left, from + width - 8]).clamp(true);
  const parted = wholeGrades(begin > 1 ? begin : 2, 9).map(
    (grade) => `M${coordinate(at(grade))},${coordinate(y)}v${height}`,
  );
  return {
    at,
    pieces: [
      rect(from, y, width, height, { fill: pen.paint('track') }),
      path(parted.join(''), { stroke: pen.paint('paper'), 'stroke-width': 1 }),
      ...(begin > 1 ? cut(pen, from + 9, y - 2, y + height + 2) : []),
    ],
  };
}

/** The whole grades below a track that begins at `begin`. */
export function gradeAxis(pen: Pen, at: (grade: number) => number, y: number, begin = 1): Piece[] {
  return wholeGrades(begin, 10).map((grade) =>
    letters(pen, at(grade), y, [String(grade)], { anchor: 'middle', colour: 'muted' }),
  );
}

function wholeGrades(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/**
 * One mean grade on its scale, with words at the marks instead of a key: the norm above the track, the margin and all
 * participants below the axis, each where it lies.
 */
export function sketchOneGrade(mean: Mean, grade: number, pen: Pen): Sketch {
  const say = words(pen.language);
  const track = gradeTrack(pen, 0, pen.width, trackTop, trackHeight);
  const middle = trackTop + trackHeight / 2;
  const axis = trackTop + trackHeight + 16;
  const { norm, benchmark, interval } = mean;
  const pieces = [...track.pieces, ...gradeAxis(pen, track.at, axis)];
  let bottom = axis + 4;
  if (interval)
    pieces.push(span(pen, track.at(interval.low), track.at(interval.high), middle, trackHeight + 6));
  if (norm !== undefined) {
    pieces.push(
      ...upright(pen, track.at(norm), trackTop - 8, trackTop + trackHeight + 3),
      label(pen, track.at(norm), trackTop - 13, `${say.chart.keyNorm} ${formatGrade(norm, pen.language)}`),
    );
  }
  pieces.push(dot(pen, track.at(grade), middle, 8));
  if (benchmark !== undefined) {
    const text = `${say.chart.keyParticipants} ${formatGrade(benchmark, pen.language)}`;
    pieces.push(
      pointer(pen, track.at(benchmark), bottom, 'open'),
      label(pen, track.at(benchmark), bottom + 22, text),
    );
    bottom += 26;
  }
  if (interval) {
    const middleOf = (track.at(interval.low) + track.at(interval.high)) / 2;
    const text = `${say.chart.keyInterval} ${words(pen.language).chart.margin(interval.low, interval.high)}`;
    // above the track, unless the norm's words are in its way
    const normEnd =
      norm === undefined ? -1 : track.at(norm) + textWidth(`${say.chart.keyNorm} 6,5`, typeSize) / 2;
    const isClear =
      middleOf - textWidth(text, typeSize) / 2 > normEnd + labelGap && labelFits(pen, middleOf, text);
    if (isClear) pieces.push(label(pen, middleOf, trackTop - 13, text));
    else {
      pieces.push(label(pen, middleOf, bottom + 14, text));
      bottom += 18;
    }
  }
  return { pieces, height: bottom, tones: [] };
}

function labelFits(pen: Pen, x: number, text: string): boolean {
  const half = textWidth(text, typeSize) / 2;
  return x - half >= 0 && x + half <= pen.width;
}

/** Words with their middle at x, moved in where they would run out of the drawing. */
function label(pen: Pen, x: number, y: number, text: string): Piece {
  const half = textWidth(text, typeSize) / 2;
  const at = Math.min(Math.max(x, half), pen.width - half);
  return letters(pen, at, y, [text], { anchor: 'middle', colour: 'muted' });
}
