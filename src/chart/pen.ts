import type { Figure } from '../model/figure.ts';
import type { Language } from '../model/label.ts';
import { palette } from './palette.ts';
import type { ColourName, Scheme } from './palette.ts';

/** How a chart is drawn. */
export interface DrawingOptions {
  /**
   * Width of the drawing in user units, 220 and up; 360 unless told. Type is 14 units at every width, so 220 suits one of
   * a row of small charts, 360 a
   * column of 328 to 480 px, and 640 a wide column or a page of A4. From 520 on, labels stand beside their bars.
   */
  readonly width?: number;
  /**
   * `page`: custom properties with the light colours as fallback, so that a style sheet decides (the default).
   * `light` or `dark`: plain colours, for PDF and images, whose readers know no custom properties.
   */
  readonly ink?: 'page' | Scheme;
}

/** What every part of a chart needs to draw itself. */
export interface Pen {
  /** Prefix of every id in the drawing. */
  readonly id: string;
  readonly width: number;
  readonly language: Language;
  /** True for a drawing that stands in a page, false for one that becomes a file or a part of one. */
  readonly isOnPage: boolean;
  /** The colour of this name as an attribute value. */
  readonly paint: (name: ColourName) => string;
}

const defaultWidth = 360;
const leastWidth = 220;

/** The pen for one figure. Ids hold the width when it is not the default: one figure may stand twice on a page. */
export function penFor(figure: Figure, options: DrawingOptions): Pen {
  const width = Math.max(leastWidth, options.width ?? defaultWidth);
  const ink = options.ink ?? 'page';
  const base = figure.id.replace(/[^a-z0-9-]/g, '-');
  return {
    id: width === defaultWidth ? `${base}-chart` : `${base}-chart-${Math.trunc(width)}`,
    width,
    language: figure.language,
    isOnPage: ink === 'page',
    paint: (name) => (ink === 'page' ? `var(--chart-${name}, ${palette[name].light})` : palette[name][ink]),
  };
}
