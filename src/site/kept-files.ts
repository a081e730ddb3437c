import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { isKeptName } from './cache/kept-file.ts';

/** Days that a file is kept since a build last used it: someone may build another folder with the same cache. */
const keptDays = 30;

/**
 * Ends a build's use of one folder of the cache: marks the files that it used with the present time and removes those
 * that no build has used for a month, what a build that was cut off left behind among them. A file that this program did
 * not name stays. `now` in milliseconds.
 */
export async function clearKeptFiles(folder: string, used: ReadonlySet<string>, now: number): Promise<void> {
  const oldest = now - keptDays * 24 * 60 * 60 * 1000;
  for (const file of await readdir(folder).catch((): string[] => [])) {
    if (!isKeptName(file)) continue;
    const path = join(folder, file);
    // another build with the same cache may have removed it in the meantime
    const changed = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => null,
    );
    if (changed === null) continue;
    // a cache that another process changes, or that became read only, is no reason to stop
    if (used.has(file)) await utimes(path, now / 1000, now / 1000).catch(() => undefined);
    else if (changed < oldest) await rm(path, { force: true }).catch(() => undefined);
  }
}
