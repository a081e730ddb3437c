import type { BadgeStyle } from '../address/address.ts';
import type { ShareCard } from '../card/share.ts';
import { escapeText } from '../chart/escape.ts';
import { wrapText } from '../chart/wrap.ts';
import type { Theme } from '../model/theme.ts';
import { markOf } from './site-mark.ts';
import { words } from '../text/words.ts';
import { fittedSize, lengthOf, shortened } from './fit.ts';

/** What a badge says of the site it comes from, and its colour. */
export interface BadgeLook {
  /** The site's name. */
  readonly site: string;
  readonly isDemonstration: boolean;
  /** A draft says that it is one instead. */
  readonly isDraft?: boolean;
  readonly theme: Theme;
}

/** Size of a badge in user units. The same for every badge, so that a page that shows one never jumps. */
export const badgeSize = { width: 340, height: 124 } as const;

interface Inks {
  readonly ground: string;
  readonly ink: string;
  readonly soft: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly line: string;
}

const lightGround: Omit<Inks, 'accent' | 'onAccent'> = {
  ground: '#ffffff',
  ink: '#14212a',
  soft: '#47565f',
  line: '#7b8a91',
};
const darkGround: Omit<Inks, 'accent' | 'onAccent'> = {
  ground: '#14181f',
  ink: '#e9eff1',
  soft: '#b3c0c6',
  line: '#7d8e97',
};
const plain: Inks = {
  ground: 'none',
  ink: '#000000',
  soft: '#000000',
  accent: 'none',
  onAccent: '#000000',
  line: '#000000',
};

/** Width of the block with the grade, and where text beside it begins and ends. */
const block = 104;
const left = block + 14;
const room = badgeSize.width - left - 12;

/**
 * A provider's badge as an SVG file. It names the provider, so that it cannot stand for another, the period and the
 * number of people. Text stands in system fonts, each line in a size at which the widest of them has room for it.
 */
export function badge(card: ShareCard, style: BadgeStyle, look: BadgeLook): string {
  const { site, isDemonstration } = look;
  const say = words(card.language);
  const { width, height } = badgeSize;
  const paint = paintsOf(style, look.theme);
  const kicker = [site, isDemonstration ? markOf(look, card.language) : '']
    .filter((part) => part !== '')
    .join(' · ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`,
    ` role="img" aria-labelledby="title desc" lang="${card.language}"`,
    ` font-family="'Source Sans 3','Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif">`,
    `<title id="title">${escapeText(`${site}: ${card.alternative}`)}</title>`,
    `<desc id="desc">${escapeText(say.share.noRightsLong)}</desc>`,
    style === 'auto' ? badgeStyleElement(look.theme) : '',
    `<rect ${paint.ground} x="1" y="1" width="${width - 2}" height="${height - 2}" rx="8"/>`,
    `<path ${paint.accent} d="M9 1.5h${block - 9}v${height - 3}H9a7.5 7.5 0 0 1-7.5-7.5v-106A7.5 7.5 0 0 1 9 1.5z"/>`,
    gradeBlock(card, paint),
    // without a grade there is a line more, and what stands above it moves up
    nameLines(card.name, card.status === 'shown' ? 0 : -4, paint.ink),
    text(card.period, left, card.status === 'shown' ? 76 : 66, 14, 400, paint.soft, room),
    basisLines(card, paint.soft),
    text(say.share.noRights, left, 115, 11.5, 400, paint.soft, room),
    text(kicker, left, card.status === 'shown' ? 22 : 20, 12.5, 600, paint.ink, room),
    '</svg>\n',
  ].join('');
}

/** How many people it is about; without a grade, how many took part, which takes two lines of smaller type. */
function basisLines(card: ShareCard, soft: string): string {
  if (card.status === 'shown') {
    const basis = shortened(card.basis, room, basisSizes, 1);
    return text(basis, left, 94, fittedSize(basis, room, basisSizes, 1), 400, soft, room);
  }
  const lines = wrapText(shortened(card.response, room, [12, 12], 2), room, 12, 400);
  const same = commonSize(lines, 12, 400, room);
  return lines.map((line, index) => text(line, left, 81 + index * 14, same, 400, soft, room)).join('');
}

const basisSizes = [14, 12] as const;

function gradeBlock(card: ShareCard, { onAccent }: Paints): string {
  const middle = block / 2;
  if (card.status === 'shown') {
    return (
      centred(card.grade ?? '', middle, 76, 50, 600, onAccent, block - 16) +
      centred(card.label, middle, 100, 12.5, 400, onAccent, block - 12)
    );
  }
  const size = wordSize(card.label, block - 14);
  const lines = wrapText(card.label, block - 14, size, 600);
  const first = 66 - (lines.length - 1) * 10;
  const same = commonSize(lines, size, 600, block - 12);
  return lines
    .map((line, index) => centred(line, middle, first + index * 20, same, 600, onAccent, block - 12))
    .join('');
}

/** The largest size at which no word of a text has to be broken. */
function wordSize(label: string, width: number): number {
  const parts = label.split(' ');
  return parts.reduce((size, word) => Math.min(size, fittedSize(word, width, [17, 11], 1)), 17);
}

function nameLines(name: string, shift: number, ink: string): string {
  const sizes = [17, 13] as const;
  const shown = shortened(name, room, sizes, 2);
  const size = fittedSize(shown, room, sizes, 2);
  const lines = wrapText(shown, room, size, 600);
  const same = commonSize(lines, size, 600, room);
  return lines
    .map((line, index) =>
      text(line, left, (lines.length === 1 ? 49 : 40) + shift + index * (size + 2), same, 600, ink, room),
    )
    .join('');
}

/**
 * How much wider than Source Sans 3 the widest of the fonts is that may stand in for it: DejaVu Sans, which many programs
 * that draw SVG have alone.
 */
const widestFont = { 400: 1.23, 600: 1.31 } as const;

/** One line of text, no longer than `most`; `paint` is its colour as attributes. */
function text(
  line: string,
  x: number,
  y: number,
  size: number,
  weight: 400 | 600,
  paint: string,
  most: number,
): string {
  if (line === '') return '';
  return `<text ${paint} x="${x}" y="${y}"${typeOf(line, size, weight, most)}>${escapeText(line)}</text>`;
}

function centred(
  line: string,
  x: number,
  y: number,
  size: number,
  weight: 400 | 600,
  paint: string,
  most: number,
): string {
  return `<text ${paint} x="${x}" y="${y}" text-anchor="middle"${typeOf(line, size, weight, most)}>${escapeText(line)}</text>`;
}

/**
 * Size and weight of a line: smaller where another font would run out of its room. The length is not held by an
 * attribute, as the drawing library of many programs leaves that out and then cuts the line off.
 */
function typeOf(line: string, size: number, weight: 400 | 600, most: number): string {
  return ` font-size="${commonSize([line], size, weight, most)}"${weight === 600 ? ' font-weight="600"' : ''}`;
}

/** The largest size, up to `size`, at which every one of these lines has room in the widest font. */
function commonSize(lines: readonly string[], size: number, weight: 400 | 600, most: number): number {
  const widest = Math.max(...lines.map((line) => lengthOf(line, size, weight) * widestFont[weight]));
  return widest <= most ? size : Math.floor(((size * most) / widest) * 10) / 10;
}

/** The colours of the parts of a badge, each as the attributes of an element. */
type Paints = Readonly<Record<keyof typeof classes, string>>;

/** The parts that the style sheet of a badge that follows light and dark names. */
const classes = { ground: 'g', accent: 'a', ink: 't', soft: 's', onAccent: 'o' } as const;

/**
 * Colours stand in attributes, which no policy of a site that shows a badge can take away. One that follows light and
 * dark is light by its attributes, and has a style sheet for dark alone.
 */
function paintsOf(style: BadgeStyle, theme: Theme): Paints {
  const inks = style === 'plain' ? plain : inksOf(style === 'dark' ? 'dark' : 'light', theme);
  const paint = (name: keyof typeof classes, stroke?: string): string =>
    [
      ...(style === 'auto' ? [`class="${classes[name]}"`] : []),
      `fill="${inks[name]}"`,
      ...(stroke === undefined ? [] : [`stroke="${stroke}"`]),
    ].join(' ');
  return {
    ground: paint('ground', inks.line),
    accent: paint('accent', inks.accent === 'none' ? inks.line : undefined),
    ink: paint('ink'),
    soft: paint('soft'),
    onAccent: paint('onAccent'),
  };
}

function inksOf(scheme: 'light' | 'dark', theme: Theme): Inks {
  return {
    ...(scheme === 'light' ? lightGround : darkGround),
    accent: theme.accent[scheme],
    onAccent: theme.onAccent[scheme],
  };
}

/** The `<style>` element of the badge that follows light and dark; its hash stands in the policy of SVG files. */
export function badgeStyleElement(theme: Theme): string {
  const dark = inksOf('dark', theme);
  const rules = (Object.keys(classes) as (keyof typeof classes)[])
    .map((name) => `.${classes[name]}{fill:${dark[name]}}`)
    .join('');
  return `<style>@media (prefers-color-scheme:dark){.${classes.ground}{stroke:${dark.line}}${rules}}</style>`;
}
