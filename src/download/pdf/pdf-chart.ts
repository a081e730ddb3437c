import { drawChart } from '../../chart/chart.ts';
import type { Figure, FigureTable } from '../../model/figure.ts';
import { takeLetters, type Letters } from './lettering.ts';

/** A chart as the template sets it down. */
export interface PdfChart {
  /** Size in drawing units. */
  readonly width: number;
  readonly height: number;
  /** SVG without text. */
  readonly shapes: string;
  readonly letters: readonly Letters[];
  /** What the chart tells, for who cannot see it: its sentences, then every number in it. */
  readonly alternative: string;
}

/** Draws a figure in ink for paper, `width` drawing units wide: the same drawing as on the page. */
export function pdfChart(figure: Figure, width: number): PdfChart {
  const { svg, alternative, table } = drawChart(figure, { ink: 'light', width });
  // a path is told whole by its sentences
  const told =
    figure.kind === 'path' || figure.kind === 'map' ? alternative : `${alternative} ${readTable(table)}`;
  return { ...takeLetters(svg), alternative: told };
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
