import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { checksum } from './cache/checksum.ts';
import { clearSets } from './cache/clear-sets.ts';
import { keepSet, placeSet, provenSet, setsIn } from './cache/kept-set.ts';
import type { ProvenSums } from './cache/last-proven.ts';
import { regularChecksum } from './cache/regular-bytes.ts';
import { siteVersion } from './code-version.ts';

/** Data files of periods and of the whole, which hold the rows of many editions, as they were made before from the same. */
export interface KeptData {
  /** The checksum of a file of an edition that stands in the site. */
  readonly sumOf: (site: string, path: string) => string;
  /** Puts files (`paths` below the site) in a site that has none of them. False where those that were made of the same (`of`) are not kept, or do not prove themselves. */
  readonly place: (site: string, paths: readonly string[], of: readonly string[]) => boolean;
  /** Keeps all that were asked for, as they stand in the site by now, and no others: they are as large as all other data together. `now` in milliseconds. */
  readonly keep: (site: string, now: number) => void;
}

/** Data files that are kept in the folder `cache`. `known`: what was proven of it; `sums` are those of files that stand, by their paths below a site. */
export function keptData(cache: string, known?: ProvenSums, sums?: ReadonlyMap<string, string>): KeptData {
  const version = siteVersion();
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
    sumOf: (site, path) => {
      const sum = sums?.get(path) ?? regularChecksum(join(site, path))?.sum;
      if (sum === undefined) throw new Error(`${join(site, path)} was made and cannot be read`);
      return sum;
    },
    place: (site, paths, of) => {
      const key = checksum(JSON.stringify([version, paths, of])).slice(0, 32);
      const name = placed(key, site, paths);
      asked.set(key, { paths, placed: name });
      return name !== null;
    },
    keep: (site, now) => {
      // a part of a site that has none of them lets go of none
      if (asked.size === 0) return;
      const names = [...asked].map(([key, one]) => one.placed ?? keepSet(cache, key, site, one.paths));
      clearSets(cache, new Set(names), now, { most: names.length, unlisted: 0 });
    },
  };
}
