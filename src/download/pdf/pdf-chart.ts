import { drawApart, type Line } from '../../chart/apart.ts';
import { figureTable } from '../../chart/table.ts';
import type { Figure, FigureTable } from '../../model/figure.ts';
import { figureAlternative } from '../../text/figure.ts';

/** A line of text of a chart, in drawing units from its left top. Short names: a report holds hundreds. */
interface PdfLine {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  /** Type size. */
  readonly z: number;
  /** 400 or 600. */
  readonly w: number;
  readonly a: Line['anchor'];
  /** Colour, such as `#1b222b`. */
  readonly f: string;
  readonly t: string;
}

/** A chart as the template sets it down. */
export interface PdfChart {
  /** Size in drawing units. */
  readonly width: number;
  readonly height: number;
  /** SVG without text. */
  readonly shapes: string;
  readonly letters: readonly PdfLine[];
  /** What the chart tells, for those who cannot see it: its sentences, then every number in it. */
  readonly alternative: string;
}

/**
 * Draws a figure in ink for paper, `width` drawing units wide: the same drawing as on the page, its text set by the
 * typesetter, as real letters in the report's own font and in a tenth of the time that SVG text takes.
 */
export function pdfChart(figure: Figure, width: number): PdfChart {
  const { lines, ...drawing } = drawApart(figure, { ink: 'light', width });
  const alternative = figureAlternative(figure);
  return {
    ...drawing,
    letters: lines.map(({ x, y, size, weight, anchor, colour, text }) => ({
      x,
      y,
      z: size,
      w: weight,
      a: anchor,
      f: colour,
      t: text,
    })),
    // a path is told whole by its sentences
    alternative:
      figure.kind === 'path' || figure.kind === 'map'
        ? alternative
        : `${alternative} ${readTable(figureTable(figure))}`,
  };
}

/** A table read aloud, row by row: "Ja: Aandeel 56%, Alle deelnemers 48%." A PDF has no room to fold a table away. */
function readTable({ head, rows }: FigureTable): string {
  return rows
    .map(
      ([first = '', ...cells]) =>
        `${first}: ${cells.map((cell, index) => `${head[index + 1] ?? ''} ${cell}`).join(', ')}.`,
    )
    .join(' ');
}
