import { scaleLinear } from 'd3';
import { formatGrade } from '../text/number.ts';
import { words } from '../text/words.ts';
import { boxAttributes, coordinate, lowered } from './coordinate.ts';
import { drawKey } from './key.ts';
import type { KeyItem } from './key.ts';
import { letters } from './lettering.ts';
import { dot, pointer, span, upright } from './mark.ts';
import type { Pen } from './pen.ts';
import { drawRowHead, drawSilentRow, planRows } from './row.ts';
import type { Row, RowPlan } from './row.ts';
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

/** Mean grades as dots on the scale of 1 to 10, each against its norm and the mean of all participants. */
export function sketchGrade(figure: Figure, pen: Pen): Sketch {
  if (figure.rows.length === 0) return sketchNothing(figure, pen);
  const plan = planRows(pen, valueWidth);
  const scale = scaleLinear([1, 10], [plan.plotX + 8, plan.plotX + plan.plotWidth - 8]).clamp(true);
  const key = drawKey(pen, keyItems(figure, pen));
  const parts = [key.body];
  let y = key.height === 0 ? 0 : key.height + 10;
  const lastGraded = figure.rows.findLastIndex((row) => row.grade !== undefined);
  for (const [i, row] of figure.rows.entries()) {
    const drawn = drawRow(figure, pen, plan, scale, 0, row);
    parts.push(lowered(drawn.body, y));
    y += drawn.bottom + rowGap;
    if (i === lastGraded) {
      parts.push(axis(pen, scale, y - rowGap + 14));
      y += axisHeight;
    }
  }
  return { body: parts.join(''), height: y - rowGap, tones: [] };
}

type Scale = (grade: number) => number;

function drawRow({ language }: Figure, pen: Pen, plan: RowPlan, scale: Scale, y: number, mean: Mean): Row {
  const note = mean.n === undefined ? '' : words(language).chart.countPeople(mean.n);
  if (mean.grade === undefined) {
    return drawSilentRow(pen, plan, y, mean.label, note, mean.reason ?? words(language).chart.noAnswers);
  }
  const head = drawRowHead(pen, plan, y, above + bandHeight + below, mean.label, note);
  const top = head.plotY + above;
  const value = letters(pen, pen.width, top + bandHeight / 2 + 6, [formatGrade(mean.grade, language)], {
    size: 18,
    weight: 600,
    anchor: 'end',
  });
  return {
    body: head.body + band(pen, plan, scale, top) + marks(pen, scale, mean, mean.grade, top) + value,
    bottom: head.bottom,
  };
}

/** The scale itself, cut at each whole grade. */
function band(pen: Pen, plan: RowPlan, scale: Scale, y: number): string {
  const cuts = [2, 3, 4, 5, 6, 7, 8, 9].map(
    (grade) => `M${coordinate(scale(grade))},${coordinate(y)}v${bandHeight}`,
  );
  return (
    `<rect ${boxAttributes(plan.plotX, y, plan.plotWidth, bandHeight)} fill="${pen.paint('track')}"/>` +
    `<path d="${cuts.join('')}" stroke="${pen.paint('paper')}" stroke-width="1"/>`
  );
}

function marks(pen: Pen, scale: Scale, row: Mean, grade: number, top: number): string {
  const middle = top + bandHeight / 2;
  const { interval, benchmark } = row;
  return [
    upright(pen, scale(row.norm), top - 8, top + bandHeight),
    interval === undefined ? '' : span(pen, scale(interval.low), scale(interval.high), middle),
    dot(pen, scale(grade), middle, 7),
    benchmark === undefined ? '' : pointer(pen, scale(benchmark), top + bandHeight + 2, 'open'),
  ].join('');
}

function axis(pen: Pen, scale: Scale, y: number): string {
  return [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    .map((grade) => letters(pen, scale(grade), y, [String(grade)], { anchor: 'middle', colour: 'muted' }))
    .join('');
}

/** The key; where every row has the same norm, or there is one row, the numbers stand in it. */
function keyItems({ rows, language }: Figure, pen: Pen): readonly KeyItem[] {
  const say = words(language);
  const graded = rows.filter((row) => row.grade !== undefined);
  const [first] = graded;
  if (first === undefined) return [];
  const number = (grade: number | undefined): string =>
    grade === undefined ? '' : ` ${formatGrade(grade, language)}`;
  const oneNorm = graded.every((row) => row.norm === first.norm);
  const items: KeyItem[] = [
    { label: say.chart.keyGrade, sign: (x, y) => dot(pen, x + 6, y + 6, 6) },
    {
      label: say.chart.keyNorm + (oneNorm ? number(first.norm) : ''),
      sign: (x, y) => upright(pen, x + 6, y - 1, y + 13),
    },
  ];
  if (graded.some((row) => row.benchmark !== undefined)) {
    items.push({
      label: say.chart.keyParticipants + (graded.length === 1 ? number(first.benchmark) : ''),
      sign: (x, y) => pointer(pen, x + 6, y + 2, 'open'),
    });
  }
  if (graded.some((row) => row.interval !== undefined)) {
    items.push({ label: say.chart.keyInterval, sign: (x, y) => span(pen, x, x + 12, y + 6) });
  }
  return items;
}
