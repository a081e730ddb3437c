import { statSync } from 'node:fs';
import { join } from 'node:path';
import { keptPath, listedIn, setsFolder, setsIn } from './kept-set.ts';
import { asItIs, type Proof, type ProvenAs, type ProvenSums } from './proven-sums.ts';
import { regularChecksum } from './regular-bytes.ts';

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
