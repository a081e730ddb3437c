import satori from 'satori';
import sharp from 'sharp';
import type { ShareCard } from '../card/share.ts';
import type { Language } from '../model/label.ts';
import { column, line, type ImageBox } from './image-box.ts';
import { cardBoxes } from './image-card.ts';
import { framed, type ImageSite } from './image-frame.ts';
import { imageSize } from './image-size.ts';

/** Fonts as satori takes them. Keep one list for all calls: a new one costs four times the time. */
export interface ImageFont {
  readonly name: string;
  readonly data: Buffer;
  readonly weight: 400 | 700;
  readonly style: 'normal';
}

/** The share image of an edition as a PNG of 1200 x 630 in 16 colours. The same card gives the same bytes. */
export function shareImage(card: ShareCard, site: ImageSite, fonts: readonly ImageFont[]): Promise<Buffer> {
  return draw(framed(site, card.language, cardBoxes(card, site.theme.accent.light)), fonts);
}

/** The share image of pages that are about no single edition. */
export function generalImage(
  title: string,
  site: ImageSite,
  language: Language,
  fonts: readonly ImageFont[],
): Promise<Buffer> {
  const body = column({ flexGrow: 1, justifyContent: 'center', padding: '0 64px' }, [
    line(title, { fontSize: 76, fontWeight: 700, lineHeight: 1.1, letterSpacing: -1.5, maxWidth: 1000 }),
  ]);
  return draw(framed(site, language, [body]), fonts);
}

async function draw(root: ImageBox, fonts: readonly ImageFont[]): Promise<Buffer> {
  // satori's type asks for React's nodes; it reads no more of them than these
  const svg = await satori(root as unknown as Parameters<typeof satori>[0], {
    ...imageSize,
    fonts: fonts as Parameters<typeof satori>[1]['fonts'],
  });
  return sharp(Buffer.from(svg))
    .png({ palette: true, colours: 16, dither: 0, compressionLevel: 6, effort: 1 })
    .toBuffer();
}
