import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { isKeptName, sumIn } from './cache/kept-file.ts';

/** Days that a file is kept since a build last used it: someone may build another folder with the same cache. */
const keptDays = 30;

/** From when on a file is kept that a build used last, in milliseconds. */
export function oldestKept(now: number): number {
  return now - keptDays * 24 * 60 * 60 * 1000;
}

/**
 * Ends a build's use of one folder of the cache: marks the files that it used with the present time and removes those
 * that no build has used for a month, what a build that was cut off left behind among them. A file that this program did
 * not name stays, and so does one whose bytes are `shared` (by checksum) with a set that is kept: sites have those as links, and
 * their dates are not touched. Gives how many went. `now` in milliseconds.
 */
export async function clearKeptFiles(
  folder: string,
  used: ReadonlySet<string>,
  now: number,
  shared: ReadonlySet<string> = new Set(),
): Promise<number> {
  let gone = 0;
  const oldest = oldestKept(now);
  for (const file of await readdir(folder).catch((): string[] => [])) {
    if (!isKeptName(file) || shared.has(sumIn(file) ?? '')) continue;
    const path = join(folder, file);
    // another build with the same cache may have removed it in the meantime
    const changed = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => null,
    );
    if (changed === null) continue;
    // a cache that another process changes, or that became read only, is no reason to stop
    if (used.has(file)) await utimes(path, now / 1000, now / 1000).catch(() => undefined);
    else if (changed < oldest) {
      await rm(path, { force: true }).catch(() => undefined);
      gone += 1;
    }
  }
  return gone;
}
