import { randomUUID } from 'node:crypto';
import { constants, copyFileSync, linkSync, renameSync, rmSync } from 'node:fs';

/** What a disk says that has no hard links, has no more of them for this file, or is another one. */
const noLinks: ReadonlySet<string> = new Set(['EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/**
 * Gives a file a second place: as a link to the same bytes where the disk can, as a copy elsewhere. What stands at that place is
 * replaced by a rename and never written onto: it may be a link to what others have.
 */
export function linkOrCopy(from: string, to: string): void {
  if (isLinked(from, to)) return;
  const draft = `${to}.${randomUUID()}`;
  try {
    if (!isLinked(from, draft)) copyFileSync(from, draft, constants.COPYFILE_EXCL);
    renameSync(draft, to);
  } finally {
    // after a rename onto the same file the draft is still there
    rmSync(draft, { force: true });
  }
}

/** Whether a link could be made; false where something stands, or the disk makes none. */
function isLinked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (fault) {
    const { code = '' } = fault as NodeJS.ErrnoException;
    if (code !== 'EEXIST' && !noLinks.has(code)) throw fault;
    return false;
  }
}
