import type { Language } from '../model/label.ts';
import { escapeText } from './escape.ts';
import { mapSize, outlines } from './outline.ts';

/** A province that can be chosen on the map: where it leads and what is said of it. */
export interface ChoosableProvince {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly count: string;
  /** How many stand there, as a bare number; nothing is written for none. */
  readonly number?: string;
  readonly isEmpty: boolean;
}

/**
 * A map of which every province is a link, for those who use a pointer. It repeats a list of links that stands beside it, so it is
 * out of the order of Tab and hidden from screen readers: nobody hears or passes twelve links twice.
 * `current` is the province of the page. A number tells how many
 * providers it has; no size of a province tells a value, and no colour does.
 */
export function drawProvinceMap(
  provinces: readonly ChoosableProvince[],
  language: Language,
  current: string | null = null,
): string {
  const links = outlines.flatMap(({ id, path, middle: [x, y] }) => {
    const province = provinces.find((one) => one.id === id);
    if (!province) return [];
    const kind = id === current ? ' is-current' : province.isEmpty ? ' is-empty' : '';
    const title = escapeText(`${province.label}: ${province.count}`);
    const number = !province.number
      ? ''
      : `<text x="${x}" y="${y}" dy=".35em">${escapeText(province.number)}</text>`;
    return [
      `<a href="${escapeText(province.href)}" tabindex="-1" class="province${kind}"><title>${title}</title> <path d="${path}"/>${number}</a> `,
    ];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" class="province-map" aria-hidden="true" lang="${language}" viewBox="0 0 ${mapSize.width} ${mapSize.height}" width="${mapSize.width}" height="${mapSize.height}">${links.join('')}</svg>`;
}
