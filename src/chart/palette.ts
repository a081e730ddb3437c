/** Page in light or in dark. */
export type Scheme = 'light' | 'dark';

/**
 * The colours of every chart, in light and in dark: one truth for style sheets, PDF and images.
 *
 * The satisfaction scale runs from blue (satisfied) to orange-brown (dissatisfied), so that it holds for every
 * kind of colour blindness; each step differs in lightness too. The middle of a scale that has one is purple, and striped. Parts have a contrast of at least 3:1 with the paper
 * that separates them, and with the neighbour of their own side of the scale; the two sides differ in pattern.
 * `on-…` is the colour of text that stands on a part, at least 4.5:1.
 */
export const palette = {
  paper: { light: '#ffffff', dark: '#14181f' },
  ink: { light: '#1b222b', dark: '#eef1f4' },
  muted: { light: '#55606c', dark: '#a7b1bd' },
  rule: { light: '#b4bcc5', dark: '#4c5764' },
  track: { light: '#e9ecef', dark: '#2a313b' },
  land: { light: '#d6dbe0', dark: '#38414d' },
  'very-good': { light: '#0a3d57', dark: '#a6ddf5' },
  good: { light: '#3a8fb8', dark: '#2f78a3' },
  middle: { light: '#6b3fa0', dark: '#b58ae6' },
  bad: { light: '#c7722a', dark: '#a95f1c' },
  'very-bad': { light: '#642404', dark: '#ffd0a3' },
  none: { light: '#87898c', dark: '#71757a' },
  plain: { light: '#25607f', dark: '#7fc1e0' },
  'on-very-good': { light: '#ffffff', dark: '#0b0f14' },
  'on-good': { light: '#0b0f14', dark: '#ffffff' },
  'on-middle': { light: '#ffffff', dark: '#0b0f14' },
  'on-bad': { light: '#0b0f14', dark: '#ffffff' },
  'on-very-bad': { light: '#ffffff', dark: '#0b0f14' },
  'on-none': { light: '#0b0f14', dark: '#ffffff' },
  'on-plain': { light: '#ffffff', dark: '#0b0f14' },
} as const satisfies Readonly<Record<string, Readonly<Record<Scheme, string>>>>;

export type ColourName = keyof typeof palette;

/** The palette of one scheme as CSS declarations: `--chart-ink: #1b222b; …`, in the order of `palette`. */
export function paletteProperties(scheme: Scheme): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--chart-${name}: ${colour[scheme]};`)
    .join(' ');
}
