import satori from 'satori';
import sharp from 'sharp';
import type { ShareCard } from '../card/share.ts';
import { palette } from '../chart/palette.ts';
import { wrapText } from '../chart/wrap.ts';
import { formatCount } from '../text/number.ts';
import { shareWords } from '../text/share.ts';
import { fittedSize, shortened } from './fit.ts';
import { imageSize } from './image-size.ts';

/** Fonts as satori takes them. Keep one list for all calls: a new one costs four times the time. */
export interface ImageFont {
  readonly name: string;
  readonly data: Buffer;
  readonly weight: 400 | 700;
  readonly style: 'normal';
}

/** What an image says of the site it comes from. */
export interface ImageSite {
  readonly name: string;
  /** "rapportkaart.example" */
  readonly host: string;
  readonly isDemonstration: boolean;
}

interface Box {
  readonly type: 'div';
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children?: string | readonly Box[];
  };
}

const colours = {
  ground: '#ffffff',
  panel: '#f3f6f6',
  ink: palette.ink.light,
  soft: '#47565f',
  accent: '#0b5563',
  onAccent: '#ffffff',
  pass: palette.plain.light,
  fail: palette.bad.light,
  track: palette.track.light,
} as const;

/** The share image of an edition as a PNG of 1200 x 630 in 16 colours. The same card gives the same bytes. */
export function shareImage(card: ShareCard, site: ImageSite, fonts: readonly ImageFont[]): Promise<Buffer> {
  return draw(cardBox(card, site), fonts);
}

/** The share image of pages that are about no single edition. */
export function generalImage(
  title: string,
  site: ImageSite,
  language: ShareCard['language'],
  fonts: readonly ImageFont[],
): Promise<Buffer> {
  const body = column({ flexGrow: 1, justifyContent: 'center', padding: '0 64px' }, [
    line(title, { fontSize: 76, fontWeight: 700, lineHeight: 1.1, letterSpacing: -1.5, maxWidth: 1000 }),
  ]);
  return draw(page([bar(site), body, foot(site, shareWords(language).noRightsLong, language)]), fonts);
}

async function draw(root: Box, fonts: readonly ImageFont[]): Promise<Buffer> {
  // satori's type asks for React's nodes; it reads no more of them than these
  const svg = await satori(root as unknown as Parameters<typeof satori>[0], {
    ...imageSize,
    fonts: fonts as Parameters<typeof satori>[1]['fonts'],
  });
  return sharp(Buffer.from(svg))
    .png({ palette: true, colours: 16, dither: 0, compressionLevel: 6, effort: 1 })
    .toBuffer();
}

// Heights add up to the image's: 68 + (16 + 148) + (4 + 236) + 82 + 76; satori counts padding outside of them.
function cardBox(card: ShareCard, site: ImageSite): Box {
  const name = shortened(card.name, 1072, twoLines, 2);
  const head = column({ padding: '16px 64px 0', height: 148, flexShrink: 0 }, [
    line(name, {
      fontSize: nameSize(name),
      fontWeight: 700,
      lineHeight: 1.08,
      letterSpacing: -1,
      wordBreak: 'break-word',
    }),
    line([shortened(card.where, 620, [30, 30], 1), card.period].filter((part) => part !== '').join(' · '), {
      fontSize: 28,
      color: colours.soft,
      marginTop: 4,
    }),
  ]);
  const body =
    card.status === 'shown'
      ? [
          row({ padding: '4px 64px 0', height: 236, flexShrink: 0, justifyContent: 'space-between' }, [
            gradeBox(card),
            card.spread ? spreadBox(card.spread, card) : scaleBox(card),
          ]),
          basisBox(card),
        ]
      : [emptyBox(card)];
  return page([bar(site), head, ...body, foot(site, shareWords(card.language).noRightsLong, card.language)]);
}

/** Type sizes of a name that takes one line, and of one that needs two. */
const oneLine = [64, 42] as const;
const twoLines = [40, 34] as const;

function nameSize(name: string): number {
  const size = fittedSize(name, 1072, oneLine, 1);
  return wrapText(name, 1072, size, 600).length === 1 ? size : fittedSize(name, 1072, twoLines, 2);
}

function gradeBox(card: ShareCard): Box {
  return column({ width: 470, justifyContent: 'flex-start' }, [
    line(card.label, { fontSize: 34, fontWeight: 700 }),
    row({ alignItems: 'flex-end' }, [
      line(card.grade ?? '', {
        fontSize: 172,
        fontWeight: 700,
        lineHeight: 1,
        letterSpacing: -5,
        color: colours.accent,
      }),
      ...(card.norm
        ? [
            line(card.norm.text, {
              fontSize: 34,
              color: colours.soft,
              margin: '0 0 38px 20px',
              whiteSpace: 'nowrap',
            }),
          ]
        : []),
    ]),
  ]);
}

/** How many people the grade is about, under grade and spread. */
function basisBox(card: ShareCard): Box {
  return row({ padding: '0 64px', height: 82, flexShrink: 0, alignItems: 'center' }, [
    line(card.basis, { fontSize: 32, fontWeight: 700, marginRight: 24, flexShrink: 0 }),
    line(card.response, { fontSize: 26, color: colours.soft, lineHeight: 1.1 }),
  ]);
}

const plotHeight = 122;

/** The spread as ten columns with their counts, failing grades in the other colour. */
function spreadBox(spread: readonly number[], card: ShareCard): Box {
  const most = Math.max(1, ...spread);
  const words = shareWords(card.language);
  return column({ width: 560 }, [
    line(words.grades, { fontSize: 26, color: colours.soft, marginBottom: 8 }),
    row(
      { justifyContent: 'space-between', alignItems: 'flex-end' },
      spread.map((people, index) =>
        column({ alignItems: 'center', width: 50 }, [
          line(people === 0 ? '' : formatCount(people, card.language), {
            fontSize: people > 999 ? 18 : 24,
            fontWeight: 700,
            height: 32,
          }),
          box({
            width: 44,
            height: people === 0 ? 3 : Math.max(6, Math.round((people / most) * plotHeight)),
            backgroundColor: people === 0 ? colours.track : index < 5 ? colours.fail : colours.pass,
          }),
          line(String(index + 1), { fontSize: 26, color: colours.soft, marginTop: 4 }),
        ]),
      ),
    ),
  ]);
}

const scaleWidth = 540;

/** The grade on its scale of 1 to 10 with the norm as a line, where the spread is not known. */
function scaleBox(card: ShareCard): Box {
  if (card.mean === null) return box({});
  const at = (grade: number): number => Math.round(((grade - 1) / 9) * scaleWidth);
  const norm = card.norm;
  return column({ width: scaleWidth, position: 'relative' }, [
    line(shareWords(card.language).scale, { fontSize: 26, color: colours.soft, marginBottom: 62 }),
    row({ width: scaleWidth, height: 44, backgroundColor: colours.track }, [
      box({ width: at(card.mean), height: 44, backgroundColor: colours.pass }),
    ]),
    ...(norm
      ? [
          box({
            position: 'absolute',
            left: at(norm.value) - 3,
            top: 82,
            width: 6,
            height: 70,
            backgroundColor: colours.ink,
            border: `1px solid ${colours.ground}`,
          }),
        ]
      : []),
    row({ justifyContent: 'space-between', marginTop: 16, fontSize: 26, color: colours.soft }, [
      line('1', {}),
      line('10', {}),
    ]),
  ]);
}

function emptyBox(card: ShareCard): Box {
  return column({ padding: '20px 64px 0', flexGrow: 1 }, [
    ...(card.status === 'absent' && card.grade !== null
      ? [line(card.grade, { fontSize: 96, fontWeight: 700, lineHeight: 0.9, color: colours.soft })]
      : []),
    line(card.label, {
      fontSize: 68,
      fontWeight: 700,
      letterSpacing: -1.5,
      lineHeight: 1.1,
      color: colours.ink,
    }),
    line(card.basis, { fontSize: 32, color: colours.soft, marginTop: 14, lineHeight: 1.25 }),
  ]);
}

function bar(site: ImageSite): Box {
  return row(
    {
      height: 68,
      flexShrink: 0,
      padding: '0 64px',
      alignItems: 'center',
      justifyContent: 'space-between',
      backgroundColor: colours.accent,
      color: colours.onAccent,
    },
    [line(site.name, { fontSize: 34, fontWeight: 700 }), line(site.host, { fontSize: 26 })],
  );
}

function foot(site: ImageSite, sentence: string, language: ShareCard['language']): Box {
  return row(
    {
      height: 76,
      flexShrink: 0,
      padding: '0 64px',
      alignItems: 'center',
      justifyContent: 'space-between',
      backgroundColor: colours.panel,
      color: colours.soft,
    },
    [
      line(sentence, { fontSize: 21, maxWidth: site.isDemonstration ? 760 : 1072, lineHeight: 1.2 }),
      ...(site.isDemonstration
        ? [line(shareWords(language).demonstration, { fontSize: 24, fontWeight: 700, color: colours.ink })]
        : []),
    ],
  );
}

function page(children: readonly Box[]): Box {
  return column(
    {
      width: imageSize.width,
      height: imageSize.height,
      backgroundColor: colours.ground,
      color: colours.ink,
      fontFamily: 'Source Sans 3',
    },
    children,
  );
}

function box(style: Box['props']['style']): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style } } };
}

function line(text: string, style: Box['props']['style']): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children: text } };
}

function row(style: Box['props']['style'], children: readonly Box[]): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function column(style: Box['props']['style'], children: readonly Box[]): Box {
  return row({ flexDirection: 'column', ...style }, children);
}
