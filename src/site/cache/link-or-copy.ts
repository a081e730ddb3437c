import { randomUUID } from 'node:crypto';
import { chmodSync, constants, copyFileSync, linkSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** What a disk says that has no hard links, has no more of them for this file, or is another one. */
const noLinks: ReadonlySet<string> = new Set(['EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** Who may read a file, in its mode. */
const readers = 0o444;

/**
 * Gives a file a second place: as a link to the same bytes where the disk can, as a copy elsewhere. What stands at that place is
 * replaced by a rename and never written onto: it may be a link to what others have. A link has the rights of what it leads
 * to: a file that was made, or unpacked, for fewer or more readers than this process makes files for is copied.
 */
export function linkOrCopy(from: string, to: string): void {
  const rights = 0o666 & ~process.umask();
  const isForSame = (statSync(from).mode & readers) === (rights & readers);
  if (isForSame && isLinked(from, to)) return;
  const draft = `${to}.${randomUUID()}`;
  try {
    if (!isForSame || !isLinked(from, draft)) copyFileSync(from, draft, constants.COPYFILE_EXCL);
    if (!isForSame) chmodSync(draft, rights);
    renameSync(draft, to);
  } finally {
    // after a rename onto the same file the draft is still there
    rmSync(draft, { force: true });
  }
}

/** So often a link is tried to a file that another build keeps anew at that very moment. */
const mostTries = 20;

/** Whether a link could be made; false where something stands, or the disk makes none. */
function isLinked(from: string, to: string): boolean {
  for (let tried = 1; ; tried += 1) {
    try {
      linkSync(from, to);
      return true;
    } catch (fault) {
      const { code = '' } = fault as NodeJS.ErrnoException;
      // A file that is replaced by a rename between its being found and being linked is "not there", though one is. Where
      // it or the folder of `to` is really gone, that is so the next time too.
      if (code === 'ENOENT' && tried < mostTries && isThere(from) && isThere(dirname(to))) continue;
      if (code !== 'EEXIST' && !noLinks.has(code)) throw fault;
      return false;
    }
  }
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
