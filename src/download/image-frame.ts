import { palette } from '../chart/palette.ts';
import type { Language } from '../model/label.ts';
import type { Theme } from '../model/theme.ts';
import { markOf } from './site-mark.ts';
import { words } from '../text/words.ts';
import { column, line, picture, row, type ImageBox } from './image-box.ts';
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

/** Pixels of the bar with the site's name, and of the foot. */
export const [barHeight, footHeight] = [68, 76] as const;

/** Pixels between them. */
export const bodyHeight = imageSize.height - barHeight - footHeight;

/** A part of an image that is as wide as the image, and that `boxes` fill: its ground, and its letters. */
export function imagePart(height: number, boxes: readonly ImageBox[]): ImageBox {
  return column(
    {
      width: imageSize.width,
      height,
      backgroundColor: imageColours.ground,
      color: imageColours.ink,
      fontFamily: 'Source Sans 3',
    },
    boxes,
  );
}

/** The bar over every image of a site. */
export function barBox(site: ImageSite): ImageBox {
  return row(
    {
      height: barHeight,
      flexShrink: 0,
      padding: '0 64px',
      alignItems: 'center',
      justifyContent: 'space-between',
      backgroundColor: site.theme.accent.light,
      color: site.theme.onAccent.light,
    },
    [brand(site), line(site.host, { fontSize: 26 })],
  );
}

/** The logo on white, as its colours are its own; or the name. */
function brand({ name, logo }: ImageSite): ImageBox {
  if (logo === undefined) return line(name, { fontSize: 34, fontWeight: 700 });
  return row({ padding: '6px 14px', borderRadius: 6, backgroundColor: imageColours.ground }, [
    picture(logo.src, logo.width, logo.height),
  ]);
}

/** The foot under every image of a site in one language. */
export function footBox(site: ImageSite, language: Language): ImageBox {
  return row(
    {
      height: footHeight,
      flexShrink: 0,
      padding: '0 64px',
      alignItems: 'center',
      justifyContent: 'space-between',
      backgroundColor: imageColours.panel,
      color: imageColours.soft,
    },
    [
      line(words(language).share.noRightsLong, {
        fontSize: 21,
        maxWidth: site.isDemonstration ? 760 : 1072,
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
}
