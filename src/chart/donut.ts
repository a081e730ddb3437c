import { words } from '../text/words.ts';
import { arc, pie } from 'd3';
import type { FigurePart } from '../model/figure.ts';
import { formatShare } from '../text/number.ts';
import { satisfiedShare } from './satisfied.ts';
import { swatch } from './key.ts';
import { leading, letters, typeSize } from './lettering.ts';
import { textWidth } from './measure.ts';
import type { Pen } from './pen.ts';
import { moved, path, type Piece } from './piece.ts';
import type { FigureOf, Sketch } from './sketch.ts';
import { paintTone } from './tone.ts';
import { wrapText } from './wrap.ts';

const outer = 76;
const inner = 50;
const gap = 1.5;
const listX = outer * 2 + 24;
const shareWidth = 44;
const itemGap = 8;

/**
 * The parts of one whole as a ring, and every part with its share beside it. In the middle the sum of the satisfied, or
 * the largest share where the parts are no satisfaction scale.
 */
export function sketchDonut(figure: FigureOf<'donut'>, pen: Pen): Sketch {
  const list = drawList(figure, pen);
  const height = Math.max(outer * 2, list.height);
  const listY = (height - list.height) / 2;
  const pieces = [moved(outer, height / 2, drawRing(figure, pen)), moved(listX, listY, list.pieces)];
  return { pieces, height, tones: figure.parts.map((part) => part.tone) };
}

function drawRing({ parts, language }: FigureOf<'donut'>, pen: Pen): Piece[] {
  const present = parts.filter((part) => part.share > 0);
  const shape = arc<{ startAngle: number; endAngle: number }>()
    .innerRadius(inner)
    .outerRadius(outer)
    .digits(1);
  const leader = leadingPart(parts);
  if (leader === undefined) {
    const empty = shape({ startAngle: 0, endAngle: Math.PI * 2 }) ?? '';
    const lines = wrapText(words(language).chart.noAnswers, inner * 1.6, typeSize);
    return [
      path(empty, { fill: pen.paint('track') }),
      letters(pen, 0, 5 - ((lines.length - 1) * leading) / 2, lines, { anchor: 'middle', colour: 'muted' }),
    ];
  }
  const slices = pie<FigurePart>()
    .sort(null)
    .value((part) => part.share)
    .padAngle(present.length > 1 ? gap / outer : 0)(present);
  const ring = slices.flatMap((slice) => {
    const d = shape.padAngle(slice.padAngle)(slice) ?? '';
    return paintTone(pen, slice.data.tone, (paint) => path(d, paint));
  });
  const sum = satisfiedShare(parts);
  return [
    ...ring,
    ...(sum === null
      ? drawMiddle(pen, leader.label, formatShare(leader.share, language))
      : drawMiddle(pen, words(language).chart.satisfied, formatShare(sum, language))),
  ];
}

/** A share and what it is of, where that fits inside the ring. */
function drawMiddle(pen: Pen, label: string, share: string): Piece[] {
  const lines = wrapText(label, inner * 1.6, typeSize);
  const fits = lines.length <= 3 && lines.every((line) => textWidth(line, typeSize) <= inner * 1.6);
  if (!fits) return [letters(pen, 0, 10, [share], { size: 28, weight: 600, anchor: 'middle' })];
  const y = 6 - (lines.length * leading) / 2 + (lines.length === 1 ? 6 : 0);
  return [
    letters(pen, 0, y, [share], { size: 28, weight: 600, anchor: 'middle' }),
    letters(pen, 0, y + leading + 1, lines, { anchor: 'middle', colour: 'muted' }),
  ];
}

function drawList(
  { parts, language }: FigureOf<'donut'>,
  pen: Pen,
): { readonly pieces: readonly Piece[]; readonly height: number } {
  const width = Math.min(pen.width - listX, 320);
  const leader = leadingPart(parts);
  const say = words(language);
  let y = 0;
  const pieces = parts.flatMap((part) => {
    const lines = wrapText(part.label, width - 20 - shareWidth, typeSize, part === leader ? 600 : 400);
    const weight = part === leader ? 600 : 400;
    const first = y + 13;
    y += lines.length * leading;
    const all =
      part.benchmark === undefined
        ? ''
        : `${say.chart.keyParticipants} ${formatShare(part.benchmark, language)}`;
    const allLines = all === '' ? [] : wrapText(all, width - 20, typeSize);
    const note = allLines.length === 0 ? [] : [letters(pen, 20, y + 13, allLines, { colour: 'muted' })];
    y += allLines.length * leading + itemGap;
    return [
      ...swatch(pen, part.tone)(0, first - 11),
      letters(pen, 20, first, lines, { weight }),
      letters(pen, width, first, [formatShare(part.share, language)], { weight, anchor: 'end' }),
      ...note,
    ];
  });
  return { pieces, height: Math.max(0, y - itemGap) };
}

/** The part with the largest share, the first of equals; none where nobody answered. */
function leadingPart(parts: readonly FigurePart[]): FigurePart | undefined {
  const most = Math.max(0, ...parts.map((part) => part.share));
  return most === 0 ? undefined : parts.find((part) => part.share === most);
}
