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

/** A whole image: the bar with the site's name, `body`, and the foot, of 68 and 76 pixels high. */
export function framed(site: ImageSite, language: Language, body: readonly ImageBox[]): ImageBox {
  return column(
    {
      width: imageSize.width,
      height: imageSize.height,
      backgroundColor: imageColours.ground,
      color: imageColours.ink,
      fontFamily: 'Source Sans 3',
    },
    [bar(site), ...body, foot(site, language)],
  );
}

function bar(site: ImageSite): ImageBox {
  return row(
    {
      height: 68,
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

function foot(site: ImageSite, language: Language): ImageBox {
  return row(
    {
      height: 76,
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
