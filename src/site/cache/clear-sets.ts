import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { oldestKept } from '../kept-files.ts';
import { filesFolder, isSetName, isWholeSet, listedIn, setsFolder } from './kept-set.ts';

/** How long a list that is not whole may be one that another build is writing, in milliseconds. */
const unfinished = 60 * 60 * 1000;

/** How long a file that no set lists may be one that another build is about to list, in milliseconds. */
const usualUnlisted = 24 * 60 * 60 * 1000;

/** What stays beside what a build used. */
export interface ClearedTo {
  /** So many sets at most, those that were used among them. */
  readonly most: number;
  /** Milliseconds that a file stays which no set lists. Left out: a day. */
  readonly unlisted?: number;
}

/** What clearing left and took. */
export interface Cleared {
  /** The checksums of the files that stay. */
  readonly sums: ReadonlySet<string>;
  /** How many sets went. */
  readonly dropped: number;
}

/**
 * Ends a build's use of the sets of a cache: marks the lists that it used with the present time; removes those that no
 * build has used for a month, and the oldest beyond `most`; and removes files that no list names.
 * Only lists get a date: files may be links to what a site shows. `now` in milliseconds.
 */
export function clearSets(
  cache: string,
  used: ReadonlySet<string>,
  now: number,
  { most, unlisted = usualUnlisted }: ClearedTo,
): Cleared {
  const folder = join(cache, setsFolder);
  const sets = entriesIn(folder)
    .filter(isSetName)
    .map((name) => ({ name, changed: used.has(name) ? now : changedAt(join(folder, name)) }))
    .filter(({ name, changed }) => isWholeSet(name) || changed < now - unfinished)
    .toSorted((a, b) => b.changed - a.changed);
  const oldest = oldestKept(now);
  const isKept = (changed: number, at: number): boolean => changed >= oldest && at < most;
  const sums = new Set<string>();
  let dropped = 0;
  for (const [at, { name, changed }] of sets.entries()) {
    const path = join(folder, name);
    if (!isKept(changed, at)) {
      quietly(() => rmSync(path, { recursive: true, force: true }));
      dropped += 1;
    } else {
      if (used.has(name)) quietly(() => utimesSync(path, now / 1000, now / 1000));
      if (isWholeSet(name)) for (const { sum } of listedIn(cache, name) ?? []) sums.add(sum);
    }
  }
  for (const part of entriesIn(join(cache, filesFolder)).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
    for (const name of entriesIn(join(cache, filesFolder, part))) {
      // its checksum, or that and what tells a copy that is not whole yet
      if (!/^[0-9a-f]{64}(?:\.[0-9a-f-]{36})?$/.test(name) || sums.has(name)) continue;
      const path = join(cache, filesFolder, part, name);
      if (linkedAt(path) < now - unlisted) quietly(() => rmSync(path, { force: true }));
    }
  }
  return { sums, dropped };
}

function entriesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** When something was last done to a file, a link made or taken away among that. */
function linkedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.ctimeMs ?? 0;
}

/** A cache that another process changes, or that became read only, is no reason to stop. */
function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // what stays will be looked at by the next build
  }
}
