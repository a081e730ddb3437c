import { palette } from '../chart/palette.ts';
import type { Language } from '../model/label.ts';
import type { Theme } from '../model/theme.ts';
import { markOf } from './site-mark.ts';
import { words } from '../text/words.ts';
import { line, picture, row, type ImageBox } from './image-box.ts';
import type { ImagePart } from './image-part.ts';
import { imageSize } from './image-size.ts';

/** What an image says of the site it comes from. */
export interface ImageSite {
  readonly name: string;
  /** "rapportkaart.example" */
  readonly host: string;
  readonly isDemonstration: boolean;
  /** A draft says that it is one instead. */
  readonly isDraft?: boolean;
  readonly theme: Theme;
  /** The site's logo as a picture, and its size on the bar; its name in letters without one. */
  readonly logo?: { readonly src: string; readonly width: number; readonly height: number };
}

/** The colours of share images: a light ground in every theme, as the places that show them have their own. */
export const imageColours = {
  ground: '#ffffff',
  panel: '#f3f6f6',
  ink: palette.ink.light,
  soft: '#47565f',
  pass: palette.plain.light,
  fail: palette.bad.light,
  track: palette.track.light,
} as const;

/** Pixels of the bar with the site's name. */
export const barHeight = 68;

/** Pixels of the foot. */
const footHeight = 76;

/** Pixels between them. */
export const bodyHeight = imageSize.height - barHeight - footHeight;

/** Pixels of white at both sides of it. */
export const margin = 64;

/** Pixels between the margins. */
export const innerWidth = imageSize.width - 2 * margin;

/** The bar over every image of a site. */
export function barPart(site: ImageSite): ImagePart {
  const bar = row(
    {
      height: barHeight,
      flexShrink: 0,
      padding: `0 ${margin}px`,
      alignItems: 'center',
      justifyContent: 'space-between',
      backgroundColor: site.theme.accent.light,
      color: site.theme.onAccent.light,
    },
    [brand(site), line(site.host, { fontSize: 26 })],
  );
  return { left: 0, top: 0, width: imageSize.width, height: barHeight, boxes: [bar] };
}

/** The logo on white, as its colours are its own; or the name. */
function brand({ name, logo }: ImageSite): ImageBox {
  if (logo === undefined) return line(name, { fontSize: 34, fontWeight: 700 });
  return row({ padding: '6px 14px', borderRadius: 6, backgroundColor: imageColours.ground }, [
    picture(logo.src, logo.width, logo.height),
  ]);
}

/** The foot under every image of a site in one language. */
export function footPart(site: ImageSite, language: Language): ImagePart {
  const foot = row(
    {
      height: footHeight,
      flexShrink: 0,
      padding: `0 ${margin}px`,
      alignItems: 'center',
      justifyContent: 'space-between',
      backgroundColor: imageColours.panel,
      color: imageColours.soft,
    },
    [
      line(words(language).share.noRightsLong, {
        fontSize: 21,
        maxWidth: site.isDemonstration ? 760 : innerWidth,
        lineHeight: 1.2,
      }),
      ...(site.isDemonstration
        ? [
            line(markOf(site, language), {
              fontSize: 24,
              fontWeight: 700,
              color: imageColours.ink,
            }),
          ]
        : []),
    ],
  );
  const top = imageSize.height - footHeight;
  return { left: 0, top, width: imageSize.width, height: footHeight, boxes: [foot] };
}
