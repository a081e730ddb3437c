import { drawPicture } from '../chart/chart.ts';
import { escapeText } from '../chart/escape.ts';
import { palette } from '../chart/palette.ts';
import { wrapText } from '../chart/wrap.ts';
import type { Figure } from '../model/figure.ts';
import { basisOf } from '../text/figure-basis.ts';
import { words } from '../text/words.ts';

/** What a chart that travels alone must say of where it comes from. */
export interface FigureOrigin {
  /** Who it is about, and which group answered. */
  readonly about: readonly string[];
  /** "rapportkaart.example" */
  readonly host: string;
  /** "Demonstratie", or an empty text. */
  readonly notice: string;
}

const width = 640;
const margin = 24;

/**
 * A figure as an SVG file that stands on its own: whom it is about, title and question above the chart; number of answers,
 * source with its period and the site below it. Plain colours on white, so that it prints and pastes as it looks.
 */
export function figureFile(figure: Figure, { about, host, notice }: FigureOrigin): string {
  const inner = width - margin * 2;
  // lines of text end earlier than the chart: where the typeface is not at hand another, wider one stands in
  const room = Math.round(inner * 0.92);
  const chart = drawPicture(figure, { ink: 'light', width: inner });
  const lines = [
    ...lettered([about.join(' · ')], 15, 400, palette.muted.light, room),
    ...lettered([figure.title], 22, 600, palette.ink.light, room),
    ...lettered(figure.wording === undefined ? [] : [figure.wording], 15, 400, palette.muted.light, room),
  ];
  const above = placed(lines, margin);
  const top = above.height + 14;
  const below = placed(
    lettered(
      [basisOf(figure), ...creditsOf(figure), [host, notice].filter((part) => part !== '').join(' · ')],
      14,
      400,
      palette.muted.light,
      room,
    ),
    top + chart.height + 10,
  );
  const height = below.height + margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`,
    ` lang="${figure.language}" font-family="'Source Sans 3', sans-serif">`,
    `<rect width="${width}" height="${height}" fill="${palette.paper.light}"/>`,
    above.body,
    chart.svg.replace('<svg ', `<svg x="${margin}" y="${top}" `),
    below.body,
    '</svg>\n',
  ].join('');
}

/** Whose outlines a map has, and whose place its office lies at. */
function creditsOf(figure: Figure): string[] {
  if (figure.kind !== 'map') return [];
  const { mapCredit, placeCredit } = words(figure.language).frame;
  return figure.office === undefined ? [mapCredit] : [mapCredit, placeCredit];
}

interface Line {
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly colour: string;
}

function lettered(
  texts: readonly string[],
  size: number,
  weight: 400 | 600,
  colour: string,
  room: number,
): Line[] {
  return texts.flatMap((text) =>
    wrapText(text, room, size, weight).map((line) => ({ text: line, size, weight, colour })),
  );
}

/** Lines below each other; the height is that of the last line's foot. */
function placed(lines: readonly Line[], start: number): { body: string; height: number } {
  let y = start;
  const body = lines
    .map(({ text, size, weight, colour }) => {
      y += Math.round(size * 1.3);
      return `<text x="${margin}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escapeText(text)}</text> `;
    })
    .join('');
  return { body, height: y };
}
