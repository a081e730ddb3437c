import { scaleLinear } from 'd3';
import { isAboutPeople } from '../model/share-rounding.ts';
import { shareText } from '../text/rounding.ts';
import { words } from '../text/words.ts';
import { drawKey } from './key.ts';
import { leading, letters } from './lettering.ts';
import { upright } from './mark.ts';
import { sketchNothing } from './nothing.ts';
import type { Pen } from './pen.ts';
import { lowered, rect, type Attributes, type Piece } from './piece.ts';
import { drawRowHead, planRows } from './row.ts';
import type { FigureOf, Sketch } from './sketch.ts';
import { paintTone } from './tone.ts';

const valueWidth = 52;
/** Where a bound may stand instead of a share, in words over two lines. */
const boundWidth = 84;
const barHeight = 14;
/** Room above and below a bar for the line of all participants. */
const overhang = 3;
const rowGap = 10;
/** How far letters such as g and j reach below their line. */
const tail = 5;

/** One question's answers as bars on a scale of 0 to 100 %, with a line for all participants. */
export function sketchBars(figure: FigureOf<'bars'>, pen: Pen): Sketch {
  if (figure.parts.length === 0) return sketchNothing(figure, pen);
  const isBound = figure.rounding !== undefined && isAboutPeople(figure.rounding);
  const plan = planRows(pen, isBound ? boundWidth : valueWidth);
  const scale = scaleLinear([0, 100], [0, plan.plotWidth]).clamp(true);
  // a line of two units stays inside the bar's track at both ends
  const line = scaleLinear([0, 100], [plan.plotX + 1, plan.plotX + plan.plotWidth - 1]).clamp(true);
  const compared = figure.parts.some((part) => part.benchmark !== undefined);
  const label = words(figure.language).chart.keyParticipants;
  const key = drawKey(pen, compared ? [{ label, sign: (x, y) => upright(pen, x + 6, y - 1, y + 13) }] : []);
  const pieces = [...key.pieces];
  let y = key.height === 0 ? 0 : key.height + 8;
  for (const part of figure.parts) {
    const said = valueLines(shareText(part.share, figure.rounding, figure.language));
    const head = drawRowHead(pen, plan, 0, barHeight + overhang * 2, part.label, '');
    const top = head.plotY + overhang;
    const bar = (width: number, paint: Attributes) => rect(plan.plotX, top, width, barHeight, paint);
    const row: Piece[] = [
      ...head.pieces,
      bar(plan.plotWidth, { fill: pen.paint('track') }),
      ...(part.share === 0 ? [] : paintTone(pen, part.tone, (paint) => bar(scale(part.share), paint))),
      ...(part.benchmark === undefined
        ? []
        : upright(pen, line(part.benchmark), top - overhang, top + barHeight + overhang)),
      letters(pen, pen.width, top + 12 - (said.length - 1) * (leading / 2), said, {
        weight: 600,
        anchor: 'end',
      }),
    ];
    pieces.push(lowered(row, y));
    // the second line of a bound hangs below the bar, and a tail of a letter below that
    const hangs = said.length === 1 ? 0 : top + 12 + leading / 2 + tail;
    y += Math.max(head.bottom, hangs) + rowGap;
  }
  return {
    pieces,
    height: y - rowGap,
    tones: figure.parts.map((part) => part.tone),
  };
}

/** A share on one line, a bound in words on two: "minder dan" above "3 mensen". */
function valueLines(text: string): string[] {
  const [, bound, value] = /^(\S+ \S+) (.+)$/.exec(text) ?? [];
  return bound === undefined || value === undefined ? [text] : [bound, value];
}
