import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pageHash } from '../card/hash.ts';
import type { ImageSite } from '../download/image-frame.ts';
import { keep, keptIn, provenBytes } from './cache/kept-file.ts';
import { linkOrCopy } from './cache/link-or-copy.ts';
import { codeVersion } from './code-version.ts';
import { drawingFor, type Draw, type Shown } from './image-drawing.ts';
import { imageThread, type ImageThread } from './image-thread.ts';

/** One image to make: where it goes, and what it shows. */
export type ImageJob = Shown & { readonly path: string };

/** Images as they were made: how many had to be drawn, and the names of all that were used in the cache. */
export interface MadeImages {
  readonly drawn: number;
  readonly used: ReadonlySet<string>;
}

/** Who ends it, who is told how many images stand, and when a thread may help. */
export interface ImageManner {
  readonly signal?: AbortSignal | undefined;
  readonly seen?: ((done: number) => void) | undefined;
  /** Resolves once a core has nothing else to do: from then on a thread draws too. Left out, or where it rejects: none does. */
  readonly free?: Promise<unknown> | undefined;
  /** The fewest images left, kept ones among them, for which a thread starts. */
  readonly fewest?: number;
  /** Starts the thread. */
  readonly start?: (site: ImageSite) => ImageThread;
}

/** Images made at once: drawing them as PNG happens on other threads while the next is laid out. */
const atOnce = 4;

/** A thread needs half a second before it draws its first image, and draws the words of a country anew. */
const fewestForThread = 60;

/**
 * Makes share images, each kept in `cache` under the hash of what it shows and of the code that draws it: a closed
 * period costs a copy. The cache holds pictures of public page objects only, and may be thrown away.
 */
export async function writeImages(
  jobs: readonly ImageJob[],
  site: ImageSite,
  cache: string,
  { signal, seen, free, fewest = fewestForThread, start = imageThread }: ImageManner = {},
): Promise<MadeImages> {
  await mkdir(cache, { recursive: true });
  const used = new Set<string>();
  const version = codeVersion();
  let loading: Promise<Draw> | undefined;
  const here: Drawer = () => (loading ??= drawingFor(site));
  const queue = jobs[Symbol.iterator]();
  let drawn = 0;
  let placed = 0;
  const kept = await keptIn(cache);
  const nameOf = async (key: string, shown: Shown, drawer: Drawer): Promise<string> => {
    const known = kept.get(key);
    if (known !== undefined && (await provenBytes(cache, known)) !== null) return known;
    drawn += 1;
    return keep(cache, key, 'png', await (await drawer())(shown));
  };
  // what stands at two addresses, a provider's own and its former one, is drawn and kept once
  const names = new Map<string, Promise<string>>();
  const make = async ({ path, ...shown }: ImageJob, drawer: Drawer): Promise<void> => {
    const key = pageHash({ shown, site, version });
    const naming = names.get(key) ?? nameOf(key, shown, drawer);
    names.set(key, naming);
    const name = await naming;
    await mkdir(dirname(path), { recursive: true });
    linkOrCopy(join(cache, name), path);
    used.add(name);
    placed += 1;
    seen?.(placed);
  };
  const faults: unknown[] = [];
  const work = async (drawer: Drawer): Promise<void> => {
    try {
      for (let next = queue.next(); faults.length === 0 && next.done !== true; next = queue.next()) {
        signal?.throwIfAborted();
        await make(next.value, drawer);
      }
    } catch (fault) {
      // the others finish the image that they are at, and begin no other
      faults.push(fault);
    }
  };
  const works = async (drawer: Drawer): Promise<void> =>
    void (await Promise.all(Array.from({ length: atOnce }, () => work(drawer))));
  let thread: ImageThread | undefined;
  const beside: Drawer = async () => {
    try {
      thread ??= start(site);
    } catch {
      // a machine that lends no thread is no reason to have no images
      return here();
    }
    return thread.draw;
  };
  let helping: Promise<void> | undefined;
  const help = (): void => {
    if (faults.length === 0 && jobs.length - placed >= fewest) helping = works(beside);
  };
  void free?.then(help, () => undefined);
  await works(here);
  await helping;
  await thread?.end();
  if (faults.length > 0) throw faults[0];
  return { drawn, used };
}

/** Gives what draws; nothing is loaded, and no thread started, before an image has to be drawn. */
type Drawer = () => Promise<Draw>;
