import { provinceName } from '../text/province.ts';
import { words } from '../text/words.ts';
import { coordinate } from './coordinate.ts';
import { drawKey, swatch } from './key.ts';
import { leading, letters, typeSize } from './lettering.ts';
import { place } from './mark.ts';
import { mapSize, outlines } from './outline.ts';
import type { Pen } from './pen.ts';
import { lowered, type Piece, type Shape } from './piece.ts';
import { onMap } from './projection.ts';
import type { FigureOf, Sketch } from './sketch.ts';
import { wrapText } from './wrap.ts';

/** Drawing units per map unit. */
const scale = 0.32;
const listX = mapSize.width * scale + 20;
const lineHeight = 20;
const belowKey = 6;

/** The provinces where clients come from, coloured on the map and named beside it; where the provider's office is known, a mark. */
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
  const drawn: Piece[] = [{ kind: 'scaled', by: scale, attributes: edge, shapes: land }, ...list];
  const full = Math.max(height, names.length * step);
  const { office } = figure;
  if (office === undefined) return { pieces: drawn, height: full, tones: [] };
  const key = drawKey(pen, [
    {
      label: words(figure.language).figure.office(office.place),
      sign: (x, y) => place(pen, x + 6, y + 6),
    },
    ...(figure.provinces.length === 0
      ? []
      : [{ label: words(figure.language).chart.keyProvinces, sign: swatch(pen, 'plain') }]),
  ]);
  const [x, y] = onMap(office.point);
  return {
    pieces: [...key.pieces, lowered([...drawn, ...place(pen, x * scale, y * scale)], key.height + belowKey)],
    height: full + key.height + belowKey,
    tones: [],
  };
}
