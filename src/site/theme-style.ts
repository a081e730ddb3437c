import { paletteProperties } from '../chart/palette.ts';
import { themeOf, type Theme } from '../model/theme.ts';
import { arrived } from './arrival.ts';
import { readHandoverSite } from './handover.ts';
import { handoverVariable } from './source.ts';

/** The style sheets that are made from tokens, by the name under which a layout imports them. */
const sheets: Readonly<Record<string, () => Promise<string> | string>> = {
  'virtual:accent.css': async () => accentSheet(await siteTheme()),
  'virtual:palette.css': () =>
    `:root{${paletteProperties('light')}}@media (prefers-color-scheme:dark){:root{${paletteProperties('dark')}}}`,
};

/**
 * Gives the page builder the site's accent and the colours of charts as style sheets. They become part of files with a
 * hash in their name, so that no page carries a style element and the site's policy can refuse every one of them.
 */
export function themeStyles(): {
  name: string;
  resolveId: (id: string) => string | undefined;
  load: (id: string) => Promise<string> | string | undefined;
} {
  return {
    name: 'rapportkaart-theme-style',
    resolveId: (id) => (id in sheets ? `\0${id}` : undefined),
    load: (id) => sheets[id.replace('\0', '')]?.(),
  };
}

function accentSheet({ accent, accentGround, onAccent }: Theme): string {
  const tokens = (scheme: 'light' | 'dark'): string =>
    `--accent:${accent[scheme]};--accent-ground:${accentGround[scheme]};--on-accent:${onAccent[scheme]}`;
  return `:root{${tokens('light')};--accent-on-paper:${accent.light}}@media (prefers-color-scheme:dark){:root{${tokens('dark')}}}`;
}

/** The theme of the site whose pages are made; the default one where types are checked and no site is named. */
async function siteTheme(): Promise<Theme> {
  const handover = process.env[handoverVariable];
  if (handover === undefined) return themeOf(undefined);
  await arrived(handover, 'words');
  return themeOf(readHandoverSite(handover).accent);
}
