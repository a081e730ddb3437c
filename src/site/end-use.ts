import { join } from 'node:path';
import type { Tell } from '../model/build-note.ts';
import type { MadeImages } from './images.ts';
import { clearKeptFiles } from './kept-files.ts';
import type { KeptSets } from './kept-sets.ts';

/** Keeps the pages and files of providers that were made for the next build, and clears what no build used for long. Says how much of both. */
export async function endUse(
  cache: string,
  kept: KeptSets,
  site: string,
  {
    reports,
    images,
    packed,
  }: {
    readonly reports: ReadonlySet<string>;
    readonly images: MadeImages;
    readonly packed: ReadonlySet<string>;
  },
  say: Tell,
): Promise<void> {
  const now = Date.now();
  const { sums, dropped } = await kept.keep(site, now);
  const gone =
    (await clearKeptFiles(join(cache, 'reports'), reports, now, sums)) +
    (await clearKeptFiles(join(cache, 'images'), images.used, now, sums)) +
    (await clearKeptFiles(join(cache, 'packed'), packed, now));
  const files = [...kept.files()].length;
  say({ kind: 'kept', files, providers: kept.providers, made: kept.changed, sets: dropped, dropped: gone });
}
