import type { ShareCard } from '../card/share.ts';
import type { Language } from '../model/label.ts';
import { column, line } from './image-box.ts';
import { cardParts } from './image-card.ts';
import { drawerOf, type ImageFont } from './image-drawer.ts';
import { barHeight, barPart, bodyHeight, footPart, margin, type ImageSite } from './image-frame.ts';
import type { ImagePart, ImageText } from './image-part.ts';
import { blank, lay } from './image-pixels.ts';
import { imageSize } from './image-size.ts';
import { laidWords } from './image-words.ts';
import { indexedPng } from './indexed-png.ts';

/** The share image of an edition as a PNG of 1200 x 630, in the colours of its site. The same card gives the same bytes. */
export function shareImage(card: ShareCard, site: ImageSite, fonts: readonly ImageFont[]): Promise<Buffer> {
  return draw(cardParts(card, site.theme.accent.light), { site, language: card.language, fonts });
}

/** The share image of pages that are about no single edition. */
export function generalImage(
  title: string,
  site: ImageSite,
  language: Language,
  fonts: readonly ImageFont[],
): Promise<Buffer> {
  const body = column({ flexGrow: 1, justifyContent: 'center', padding: `0 ${margin}px` }, [
    line(title, { fontSize: 76, fontWeight: 700, lineHeight: 1.1, letterSpacing: -1.5, maxWidth: 1000 }),
  ]);
  const place = { left: 0, top: barHeight, width: imageSize.width, height: bodyHeight };
  return draw([{ ...place, boxes: [body] }], { site, language, fonts });
}

/** Whose image it is, in which language and letters. */
interface Setting {
  readonly site: ImageSite;
  readonly language: Language;
  readonly fonts: readonly ImageFont[];
}

/** Lays the parts on an image, each as it was drawn the first time that an image of this site had it. */
async function draw(
  body: readonly (ImagePart | ImageText)[],
  { site, language, fonts }: Setting,
): Promise<Buffer> {
  const drawer = await drawerOf(site, fonts);
  const image = blank(imageSize.width, imageSize.height);
  for (const part of [barPart(site), ...body, footPart(site, language)]) {
    if ('lines' in part) for (const word of await laidWords(part, drawer.word)) lay(image, word.pixels, word);
    else lay(image, await drawer.part(part), part);
  }
  return indexedPng(image.indices, imageSize.width, drawer.palette);
}
