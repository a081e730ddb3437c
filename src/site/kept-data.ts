import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { checksum } from './cache/checksum.ts';
import { clearSets } from './cache/clear-sets.ts';
import { keepSet, placeSet, provenSet, setsIn, sumIn, type KeptFile } from './cache/kept-set.ts';
import type { ProvenSums } from './cache/proven-sums.ts';
import { siteVersion } from './code-version.ts';
import { listen } from './listen.ts';

/** How long a file that no set lists stays, in milliseconds: another build may be about to list it. Not for longer, as it is large. */
const unlisted = 60_000;

/** Data files of periods and of the whole, which hold the rows of many editions, as they were made before from the same. */
export interface KeptData {
  /** Tells it the checksum of a data file, by its path below the site, that was written. */
  readonly written: (path: string, sum: string) => void;
  /** The checksum of a data file that stands in the site. */
  readonly sumOf: (site: string, path: string) => string;
  /** Puts files (`paths` below the site) in a site that has none of them. False where those that were made of the same (`of`) are not kept, or do not prove themselves. */
  readonly place: (site: string, paths: readonly string[], of: readonly string[]) => boolean;
  /** Keeps none of what was asked for: it was made of other files than those whose checksums were told. */
  readonly forget: () => void;
  /** Keeps all that were asked for, as they stand in the site by now, and no others: they are as large as all other data together. `now` in milliseconds. */
  readonly keep: (site: string, now: number, signal: AbortSignal) => Promise<void>;
}

/** What a data file is called at the end. */
const dataName = /\.(?:csv|json)$/;

/**
 * Data files that are kept in the folder `cache`, of which `known` was proven since this build began. `standing`: files of editions that stand in the site, as they are kept. Another folder than that of
 * pages and reports: of these, sets of a month stay.
 */
export function keptData(cache: string, known?: ProvenSums, standing: Iterable<KeptFile> = []): KeptData {
  const version = siteVersion();
  const sums = new Map<string, string>();
  for (const { path, sum } of standing) if (dataName.test(path)) sums.set(path, sum);
  const sumOf = (site: string, path: string): string => sums.get(path) ?? sumIn(site, path);
  /** By key: the paths, and the name of the set that was placed. */
  const asked = new Map<string, { readonly paths: readonly string[]; readonly placed: string | null }>();
  const placed = (key: string, site: string, paths: readonly string[]): string | null => {
    const name = setsIn(cache).get(key);
    const files = name === undefined ? null : provenSet(cache, name, known);
    if (name === undefined || files === null) return null;
    try {
      placeSet(cache, files, site);
      return name;
    } catch {
      // another build with the same cache let go of them meanwhile
      for (const path of paths) rmSync(join(site, path), { force: true });
      return null;
    }
  };
  return {
    written: (path, sum) => void sums.set(path, sum),
    sumOf,
    place: (site, paths, of) => {
      const key = checksum(JSON.stringify([version, paths, of])).slice(0, 32);
      const name = placed(key, site, paths);
      asked.set(key, { paths, placed: name });
      return name !== null;
    },
    forget: () => asked.clear(),
    keep: async (site, now, signal) => {
      // a part of a site that has none of them lets go of none
      if (asked.size === 0) return;
      const names = new Set<string>();
      for (const [key, one] of asked) {
        names.add(one.placed ?? keepSet(cache, key, site, one.paths, (path) => sumOf(site, path)));
        await listen(signal);
      }
      clearSets(cache, names, now, { most: names.size, unlisted });
    },
  };
}
