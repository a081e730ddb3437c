import { statSync } from 'node:fs';
import { join } from 'node:path';
import { keptPath, listedIn, setsFolder, setsIn } from './kept-set.ts';
import { regularChecksum } from './regular-bytes.ts';

/** The checksums of kept files that proved themselves, with their sizes in bytes. */
export type ProvenSums = ReadonlyMap<string, number>;

/**
 * Proves the files of the sets in each of some folders that were used last, which all bear the date of that build: the next one is likely to use most of them. What does not prove itself is
 * left out, and left as it is: whoever needs it finds that too, and knows what to do.
 */
export function lastProven(caches: readonly string[]): ProvenSums {
  const proven = new Map<string, number>();
  for (const cache of caches) proveLast(cache, proven);
  return proven;
}

function proveLast(cache: string, proven: Map<string, number>): void {
  const dated = [...setsIn(cache).values()].map((name) => ({
    name,
    used: statSync(join(cache, setsFolder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0,
  }));
  const last = dated.reduce((latest, { used }) => Math.max(latest, used), 0);
  for (const { name, used } of dated) {
    if (used !== last) continue;
    for (const { sum } of listedIn(cache, name) ?? []) {
      const kept = proven.has(sum) ? null : regularChecksum(keptPath(cache, sum));
      if (kept?.sum === sum) proven.set(sum, kept.bytes);
    }
  }
}
