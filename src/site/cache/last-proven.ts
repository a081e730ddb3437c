import { lstatSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { keptPath, listedIn, setsFolder, setsIn } from './kept-set.ts';
import { regularChecksum } from './regular-bytes.ts';

/** A file as it was when it proved itself: its size in bytes, when it was written to and its place on the disk. */
export interface ProvenAs {
  readonly bytes: number;
  readonly changed: number;
  readonly inode: number;
}

/** The checksums of kept files of one folder that proved themselves. */
export type ProvenSums = ReadonlyMap<string, ProvenAs>;

/** What proved itself in each of some folders. One tells nothing of another, which may have bytes of its own under the same checksum. */
export type Proof = ReadonlyMap<string, ProvenSums>;

/**
 * Proves the files of the sets in each of some folders that were used last, which all bear the date of that build: the next one is likely to use most of them. A file that
 * does not prove itself is left out, and left as it is: whoever needs it finds that too, and knows what to do.
 */
export function lastProven(caches: readonly string[]): Proof {
  return new Map(caches.map((cache) => [cache, lastProvenIn(cache)]));
}

function lastProvenIn(cache: string): ProvenSums {
  const dated = [...setsIn(cache).values()].map((name) => ({
    name,
    used: statSync(join(cache, setsFolder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0,
  }));
  const last = dated.reduce((latest, { used }) => Math.max(latest, used), 0);
  const proven = new Map<string, ProvenAs>();
  for (const { name, used } of dated) {
    if (used !== last) continue;
    for (const { sum } of listedIn(cache, name) ?? []) {
      if (proven.has(sum)) continue;
      const path = keptPath(cache, sum);
      // as it was before it was read
      const was = asItIs(path);
      if (was !== null && regularChecksum(path)?.sum === sum) proven.set(sum, was);
    }
  }
  return proven;
}

/** The size of a kept file in bytes, when it proved itself (`known`) and was not touched since; null otherwise. */
export function sizeAsProven(cache: string, sum: string, known: ProvenSums): number | null {
  const was = known.get(sum);
  if (was === undefined) return null;
  const is = asItIs(keptPath(cache, sum));
  const isSame = is?.bytes === was.bytes && is.changed === was.changed && is.inode === was.inode;
  return isSame ? was.bytes : null;
}

function asItIs(path: string): ProvenAs | null {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true ? { bytes: found.size, changed: found.mtimeMs, inode: found.ino } : null;
}
