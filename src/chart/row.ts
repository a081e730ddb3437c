import { leading, letters, typeSize } from './lettering.ts';
import { textWidth } from './measure.ts';
import type { Pen } from './pen.ts';
import type { Piece } from './piece.ts';
import { wrapText } from './wrap.ts';

/** Where the parts of a row stand: labels above their bar in a narrow drawing, beside it in a wide one. */
export interface RowPlan {
  readonly beside: boolean;
  readonly labelWidth: number;
  readonly plotX: number;
  readonly plotWidth: number;
}

const besideFrom = 520;

/** Plans the rows of a chart; `valueWidth` is kept free at the right end for a number. */
export function planRows(pen: Pen, valueWidth: number): RowPlan {
  const beside = pen.width >= besideFrom;
  const plotX = beside ? pen.width * 0.42 : 0;
  return {
    beside,
    labelWidth: beside ? plotX - 20 : pen.width,
    plotX,
    plotWidth: pen.width - plotX - valueWidth,
  };
}

/** A row as drawn, and where it ends, in user units. */
export interface Row {
  readonly pieces: readonly Piece[];
  readonly bottom: number;
}

interface RowHead extends Row {
  /** Top of the plot. */
  readonly plotY: number;
}

/**
 * A row's label, with a quiet note such as a number of people, and the room for its plot below or beside it.
 * `y` is the top of the row, `plotHeight` what the plot needs.
 */
export function drawRowHead(
  pen: Pen,
  plan: RowPlan,
  y: number,
  plotHeight: number,
  label: string,
  note: string,
): RowHead {
  if (plan.beside) {
    const lines = wrapText(label, plan.labelWidth, typeSize);
    const notes = note === '' ? [] : wrapText(note, plan.labelWidth, typeSize);
    const textHeight = (lines.length + notes.length) * leading;
    const height = Math.max(textHeight, plotHeight);
    const first = y + (height - textHeight) / 2 + 13;
    return {
      pieces: [
        letters(pen, 0, first, lines),
        ...noteText(pen, 0, first + lines.length * leading, notes, 'start'),
      ],
      plotY: y + (height - plotHeight) / 2,
      bottom: y + height,
    };
  }
  const noteWidth = note === '' ? 0 : textWidth(note, typeSize) + 12;
  const lines = wrapText(label, plan.labelWidth - noteWidth, typeSize);
  const plotY = y + lines.length * leading + 4;
  return {
    pieces: [
      letters(pen, 0, y + 13, lines),
      ...noteText(pen, pen.width, y + 13, note === '' ? [] : [note], 'end'),
    ],
    plotY,
    bottom: plotY + plotHeight,
  };
}

function noteText(
  pen: Pen,
  x: number,
  y: number,
  lines: readonly string[],
  anchor: 'start' | 'end',
): Piece[] {
  return lines.length === 0 ? [] : [letters(pen, x, y, lines, { anchor, colour: 'muted' })];
}
