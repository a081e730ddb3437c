import { words } from '../text/words.ts';
import { axisBegin } from '../model/grade-axis.ts';
import { formatGrade } from '../text/number.ts';
import { gradeAxis, gradeTrack, sketchOneGrade } from './grade-scale.ts';
import { drawKey } from './key.ts';
import type { KeyItem } from './key.ts';
import { letters } from './lettering.ts';
import { cut, dot, pointer, span, upright } from './mark.ts';
import type { Pen } from './pen.ts';
import { lowered, type Piece } from './piece.ts';
import { drawRowHead, planRows } from './row.ts';
import type { Row, RowPlan } from './row.ts';
import { drawSilentRows, silentRuns } from './silent.ts';
import { sketchNothing } from './nothing.ts';
import type { FigureOf, Sketch } from './sketch.ts';

type Figure = FigureOf<'grade'>;
type Mean = Figure['rows'][number];

const valueWidth = 48;
const bandHeight = 12;
/** Room above the band for the dot and the norm, below it for the pointer of all participants. */
const above = 9;
const below = 12;
const rowGap = 12;
const axisHeight = 18;

/**
 * Mean grades as dots on one scale, each against its norm and the mean of all participants. The scale is that of 1 to 10,
 * or its upper part where all of them lie close together, which the key says then.
 */
export function sketchGrade(figure: Figure, pen: Pen): Sketch {
  const [only, ...others] = figure.rows;
  if (only === undefined) return sketchNothing(figure, pen);
  if (others.length === 0 && only.grade !== undefined && !figure.isNamed)
    return sketchOneGrade(only, only.grade, pen);
  const plan = planRows(pen, valueWidth);
  const norms = normsOf(figure);
  const begin = beginOf(figure);
  const key = drawKey(pen, keyItems(figure, norms, begin, pen));
  const pieces = [...key.pieces];
  let y = key.height === 0 ? 0 : key.height + 10;
  const lastGraded = figure.rows.findLastIndex((row) => row.grade !== undefined);
  const { at } = gradeTrack(pen, plan.plotX, plan.plotWidth, 0, bandHeight, begin);
  const silence = words(figure.language).chart.noAnswers;
  const reasonOf = ({ grade, reason }: Mean): string | undefined =>
    grade === undefined ? (reason ?? silence) : undefined;
  for (const { rows, reason } of silentRuns(figure.rows, reasonOf)) {
    const [row] = rows;
    const drawn =
      row.grade === undefined
        ? drawSilentRows(pen, plan, namesOf(rows), reason ?? silence)
        : drawRow(figure, pen, plan, { norms, begin }, { ...row, grade: row.grade });
    pieces.push(lowered(drawn.pieces, y));
    y += drawn.bottom + rowGap;
    if (row === figure.rows[lastGraded]) {
      pieces.push(...gradeAxis(pen, at, y - rowGap + 14, begin));
      y += axisHeight;
    }
  }
  return { pieces, height: y - rowGap, tones: [] };
}

/** The norms of a chart, each once, in the order of its rows: the second has a mark of its own. */
function normsOf({ rows }: Figure): readonly number[] {
  return [...new Set(rows.flatMap(({ grade, norm }) => (grade === undefined ? [] : (norm ?? []))))];
}

/** Where the scale of a chart begins: by all that stands on it. */
function beginOf({ rows }: Figure): number {
  return axisBegin(
    rows.flatMap(({ grade, norm, benchmark, interval }) =>
      grade === undefined
        ? []
        : [grade, ...[norm, benchmark, interval?.low].filter((one) => one !== undefined)],
    ),
  );
}

/** What all rows of a chart share. */
interface Shared {
  readonly norms: readonly number[];
  readonly begin: number;
}

function namesOf(rows: readonly Mean[]): string[] {
  return rows.map(({ label }) => label);
}

function drawRow(
  { language }: Figure,
  pen: Pen,
  plan: RowPlan,
  { norms, begin }: Shared,
  mean: Mean & { readonly grade: number },
): Row {
  const note = mean.n === undefined ? '' : words(language).chart.countPeople(mean.n);
  const head = drawRowHead(pen, plan, 0, above + bandHeight + below, mean.label, note);
  const top = head.plotY + above;
  const track = gradeTrack(pen, plan.plotX, plan.plotWidth, top, bandHeight, begin);
  const value = letters(pen, pen.width, top + bandHeight / 2 + 6, [formatGrade(mean.grade, language)], {
    size: 18,
    weight: 600,
    anchor: 'end',
  });
  return {
    pieces: [...head.pieces, ...track.pieces, ...marks(pen, track.at, norms, mean, mean.grade, top), value],
    bottom: head.bottom,
  };
}

function marks(
  pen: Pen,
  at: (grade: number) => number,
  norms: readonly number[],
  { norm, interval, benchmark }: Mean,
  grade: number,
  top: number,
): Piece[] {
  const middle = top + bandHeight / 2;
  return [
    ...(interval === undefined
      ? []
      : [span(pen, at(interval.low), at(interval.high), middle, bandHeight + 4)]),
    ...(norm === undefined ? [] : upright(pen, at(norm), top - 8, top + bandHeight, norms.indexOf(norm) > 0)),
    dot(pen, at(grade), middle, 7),
    ...(benchmark === undefined ? [] : [pointer(pen, at(benchmark), top + bandHeight + 2, 'open')]),
  ];
}

/** The key, with each norm and its number; where there is one row, the mean of all participants has its number too. */
function keyItems(
  { rows, language }: Figure,
  norms: readonly number[],
  begin: number,
  pen: Pen,
): readonly KeyItem[] {
  const say = words(language);
  const graded = rows.filter((row) => row.grade !== undefined);
  if (graded.length === 0) return [];
  const items: KeyItem[] = [
    { label: say.chart.keyGrade, sign: (x, y) => [dot(pen, x + 6, y + 6, 6)] },
    ...norms.map((norm, index) => ({
      label: `${say.chart.keyNorm} ${formatGrade(norm, language)}`,
      sign: (x: number, y: number) => upright(pen, x + 6, y - 1, y + 13, index > 0),
    })),
  ];
  if (graded.some((row) => row.benchmark !== undefined)) {
    items.push({ label: say.chart.keyParticipants, sign: (x, y) => [pointer(pen, x + 6, y + 2, 'open')] });
  }
  if (graded.some((row) => row.interval !== undefined)) {
    items.push({ label: say.chart.keyInterval, sign: (x, y) => [span(pen, x, x + 12, y + 6, 12)] });
  }
  if (begin > 1)
    items.push({ label: say.chart.keyCut(begin), sign: (x, y) => cut(pen, x + 6, y - 1, y + 13) });
  return items;
}
