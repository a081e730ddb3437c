import { provinceName } from '../text/province.ts';
import { words } from '../text/words.ts';
import { coordinate } from './coordinate.ts';
import { leading, letters, typeSize } from './lettering.ts';
import { mapSize, outlines } from './outline.ts';
import type { Pen } from './pen.ts';
import type { Piece, Shape } from './piece.ts';
import type { FigureOf, Sketch } from './sketch.ts';
import { wrapText } from './wrap.ts';

/** Drawing units per map unit. */
const scale = 0.32;
const listX = mapSize.width * scale + 20;
const lineHeight = 20;

/** The provinces where clients come from, coloured on the map and named beside it. */
export function sketchMap(figure: FigureOf<'map'>, pen: Pen): Sketch {
  const height = mapSize.height * scale;
  const land = outlines.map(({ id, path }): Shape => {
    const shown = figure.provinces.includes(id);
    const name = `chart-province${shown ? ' chart-plain' : ''}`;
    return {
      kind: 'path',
      attributes: { class: name, d: path, fill: pen.paint(shown ? 'plain' : 'land') },
    };
  });
  const edge = {
    stroke: pen.paint('paper'),
    'stroke-width': coordinate(1 / scale),
    'stroke-linejoin': 'round',
  };
  const names =
    figure.provinces.length === 0
      ? wrapText(words(figure.language).chart.noProvinces, pen.width - listX, typeSize).map((line) => ({
          line,
          colour: 'muted' as const,
        }))
      : figure.provinces.map((id) => ({ line: provinceName(id, figure.language), colour: 'ink' as const }));
  const step = figure.provinces.length === 0 ? leading : lineHeight;
  const top = Math.max(0, (height - names.length * step) / 2);
  const list = names.map(({ line, colour }, i): Piece =>
    letters(pen, listX, top + i * step + 14, [line], { colour }),
  );
  return {
    pieces: [{ kind: 'scaled', by: scale, attributes: edge, shapes: land }, ...list],
    height: Math.max(height, names.length * step),
    tones: [],
  };
}
