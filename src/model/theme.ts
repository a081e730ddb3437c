/** A colour as `#rrggbb`, in light and in dark. */
interface SchemeColour {
  readonly light: string;
  readonly dark: string;
}

/**
 * The one colour of the interface, as the tokens that style sheets, badges, share images and PDFs read. The colours of
 * charts are another matter (chart/palette.ts): they have meanings of their own.
 */
export interface Theme {
  /** Links, marks and large figures, on the ground of the page. */
  readonly accent: SchemeColour;
  /** Behind a choice that is made: so near the ground that text keeps its contrast. */
  readonly accentGround: SchemeColour;
  /** Text on the accent. */
  readonly onAccent: SchemeColour;
}

/** Grounds of a page, in light and in dark. */
const ground: SchemeColour = { light: '#ffffff', dark: '#14181f' };

/** Petrol, as drawn by hand; an accent of a site's own is worked out from its one colour. */
export const defaultTheme: Theme = {
  accent: { light: '#0b5563', dark: '#7fd0da' },
  accentGround: { light: '#e3f0f1', dark: '#16343a' },
  onAccent: { light: '#ffffff', dark: '#0a1d21' },
};

/** Contrast of text with its ground that an accent must have: WCAG 2.2 AA for text of any size. */
export const leastContrast = 4.5;

/** In dark, what a lighter accent is made to reach: as the default theme does. */
const darkContrast = 7;

/**
 * The theme of a site with this accent, `#rrggbb`; without one, the default. In dark the accent is mixed with white
 * until it stands off from the ground.
 */
export function themeOf(accent: string | undefined): Theme {
  if (accent === undefined || accent === defaultTheme.accent.light) return defaultTheme;
  let dark = accent;
  for (let part = 0; contrast(dark, ground.dark) < darkContrast; part += 0.02)
    dark = mixed(accent, '#ffffff', part);
  return {
    accent: { light: accent, dark },
    accentGround: { light: mixed(ground.light, accent, 0.11), dark: mixed(ground.dark, dark, 0.16) },
    onAccent: { light: '#ffffff', dark: '#0b0f14' },
  };
}

/** Contrast of two colours by WCAG 2.2, from 1 (the same) to 21 (black on white). */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** The contrast of an accent with the white of a page, and so of white text on it. */
export function contrastOnPage(accent: string): number {
  return contrast(accent, ground.light);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** `part` (0..1) of the way from one colour to another. */
export function mixed(from: string, to: string, part: number): string {
  const ends = channels(to);
  return `#${channels(from)
    .map((value, index) => Math.round(value + ((ends[index] ?? 0) - value) * part))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
