import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { ShareCard } from '../card/share.ts';
import type { ImageFont } from '../download/image-drawer.ts';
import type { ImageSite } from '../download/image-frame.ts';
import type { Language } from '../model/label.ts';

/** What an image shows: one edition, or a title. */
export type Shown = { readonly card: ShareCard } | { readonly title: string; readonly language: Language };

/** Draws an image of a site, as PNG. The same is drawn as the same bytes, wherever it is drawn. */
export type Draw = (shown: Shown) => Promise<Uint8Array>;

/** What draws the images of a site. It takes a sixth of a second to load, so nothing loads it that draws nothing. */
export async function drawingFor(site: ImageSite): Promise<Draw> {
  const [{ generalImage, shareImage }, fonts] = await Promise.all([
    import('../download/image.ts'),
    imageFonts(),
  ]);
  return (shown) =>
    'card' in shown
      ? shareImage(shown.card, site, fonts)
      : generalImage(shown.title, site, shown.language, fonts);
}

/** The typeface of the site, in the two weights of the images. */
export async function imageFonts(): Promise<readonly ImageFont[]> {
  const resolve = createRequire(import.meta.url).resolve;
  const read = async (name: string, weight: 400 | 700): Promise<ImageFont> => ({
    name: 'Source Sans 3',
    data: await readFile(resolve(`@expo-google-fonts/source-sans-3/${name}.ttf`)),
    weight,
    style: 'normal',
  });
  return Promise.all([
    read('400Regular/SourceSans3_400Regular', 400),
    read('700Bold/SourceSans3_700Bold', 700),
  ]);
}
