import { paletteProperties } from '../chart/palette.ts';

/** Name under which a layout imports the colours that are one truth for page, image and PDF. */
export const themeStyle = 'virtual:theme.css';

/**
 * Gives the page builder the palette as a style sheet. It becomes part of a file with a hash in its name, so that no
 * page carries a style element and the site's policy can refuse every one of them.
 */
export function themeStyles(): {
  name: string;
  resolveId: (id: string) => string | undefined;
  load: (id: string) => string | undefined;
} {
  const resolved = `\0${themeStyle}`;
  return {
    name: 'rapportkaart-theme-style',
    resolveId: (id) => (id === themeStyle ? resolved : undefined),
    load: (id) => (id === resolved ? styleSheet() : undefined),
  };
}

function styleSheet(): string {
  return `:root{${paletteProperties('light')}}@media (prefers-color-scheme:dark){:root{${paletteProperties('dark')}}}`;
}
