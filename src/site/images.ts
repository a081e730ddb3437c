import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pageHash } from '../card/hash.ts';
import type { ShareCard } from '../card/share.ts';
import type { Language } from '../model/label.ts';
import type { ImageSite } from '../download/image-frame.ts';
import type { ImageFont } from '../download/image-drawer.ts';
import { allEnded } from './all-ended.ts';
import { keep, keptIn, provenBytes } from './cache/kept-file.ts';
import { linkOrCopy } from './cache/link-or-copy.ts';
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

/** Who ends it, and who is told how many images stand. */
interface ImageManner {
  readonly signal?: AbortSignal | undefined;
  readonly seen?: ((done: number) => void) | undefined;
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
  { signal, seen }: ImageManner = {},
): Promise<MadeImages> {
  await mkdir(cache, { recursive: true });
  const used = new Set<string>();
  const version = codeVersion();
  // what draws takes a sixth of a second to load, and most builds draw nothing
  let loading: Promise<Draw> | undefined;
  const drawing = (): Promise<Draw> => (loading ??= drawingFor(site));
  const queue = jobs[Symbol.iterator]();
  let drawn = 0;
  let placed = 0;
  const kept = await keptIn(cache);
  const nameOf = async (key: string, shown: Shown): Promise<string> => {
    const known = kept.get(key);
    if (known !== undefined && (await provenBytes(cache, known)) !== null) return known;
    drawn += 1;
    return keep(cache, key, 'png', await (await drawing())(shown));
  };
  // what stands at two addresses, a provider's own and its former one, is drawn and kept once
  const names = new Map<string, Promise<string>>();
  const make = async ({ path, ...shown }: ImageJob): Promise<void> => {
    const key = pageHash({ shown, site, version });
    const naming = names.get(key) ?? nameOf(key, shown);
    names.set(key, naming);
    const name = await naming;
    await mkdir(dirname(path), { recursive: true });
    linkOrCopy(join(cache, name), path);
    used.add(name);
    placed += 1;
    seen?.(placed);
  };
  const so = { goesOn: true };
  const work = async (): Promise<void> => {
    try {
      for (let next = queue.next(); so.goesOn && next.done !== true; next = queue.next()) {
        signal?.throwIfAborted();
        await make(next.value);
      }
    } catch (fault) {
      // the others finish the image that they are at, and begin no other
      so.goesOn = false;
      throw fault;
    }
  };
  await allEnded(Array.from({ length: atOnce }, work));
  return { drawn, used };
}

/** What an image shows, without where it goes. */
type Shown = { readonly card: ShareCard } | { readonly title: string; readonly language: Language };

/** Draws an image of a site, as PNG. */
type Draw = (shown: Shown) => Promise<Uint8Array>;

async function drawingFor(site: ImageSite): Promise<Draw> {
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
