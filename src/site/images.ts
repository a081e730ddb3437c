import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pageHash } from '../card/hash.ts';
import type { ShareCard } from '../card/share.ts';
import type { Language } from '../model/label.ts';
import type { ImageSite } from '../download/image-frame.ts';
import { generalImage, shareImage, type ImageFont } from '../download/image.ts';
import { codeVersion } from './code-version.ts';

/** One image to make: where it goes, and what it shows. */
export type ImageJob =
  | { readonly path: string; readonly card: ShareCard }
  | { readonly path: string; readonly title: string; readonly language: Language };

/** Images as they were made: how many had to be drawn, and the names of all that were used in the cache. */
export interface MadeImages {
  readonly drawn: number;
  readonly used: ReadonlySet<string>;
}

/** Images made at once: drawing them as PNG happens on other threads while the next is laid out. */
const atOnce = 4;

/**
 * Makes share images, each kept in `cache` under the hash of what it shows and of the code that draws it: a closed
 * period costs a copy. The cache holds pictures of public page objects only, and may be thrown away.
 */
export async function writeImages(
  jobs: Iterable<ImageJob>,
  site: ImageSite,
  cache: string,
): Promise<MadeImages> {
  await mkdir(cache, { recursive: true });
  const used = new Set<string>();
  const version = codeVersion();
  const fonts = await imageFonts();
  const queue = jobs[Symbol.iterator]();
  let drawn = 0;
  const work = async (worker: number): Promise<void> => {
    for (let next = queue.next(); next.done !== true; next = queue.next()) {
      const { path, ...shown } = next.value;
      const file = `${pageHash({ shown, site, version })}.png`;
      const kept = join(cache, file);
      used.add(file);
      await mkdir(dirname(path), { recursive: true });
      if (await copied(kept, path)) continue;
      const png =
        'card' in shown
          ? await shareImage(shown.card, site, fonts)
          : await generalImage(shown.title, site, shown.language, fonts);
      // written beside and renamed, so that a build that is cut off leaves no half picture
      const beside = `${kept}.${process.pid}-${worker}`;
      await writeFile(beside, png);
      await rename(beside, kept);
      await writeFile(path, png);
      drawn += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, (_, worker) => work(worker)));
  return { drawn, used };
}

async function copied(from: string, to: string): Promise<boolean> {
  return copyFile(from, to).then(
    () => true,
    () => false,
  );
}

/** The typeface of the site, in the two weights of the images. */
async function imageFonts(): Promise<readonly ImageFont[]> {
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
