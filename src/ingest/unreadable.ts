import type { Place } from '../model/finding.ts';
import type { Unreadable } from '../model/findings/files.ts';
import type { FindingLog } from './log.ts';

/** What `open` rejects with when something stands in the way that no file is. */
export class NotAFile extends Error {
  readonly reason: Unreadable;

  constructor(reason: Unreadable) {
    super(`no regular file: ${reason}`);
    this.reason = reason;
  }
}

const reasonsByCode: Readonly<Record<string, Unreadable>> = {
  EISDIR: 'folder',
  ENOENT: 'gone',
  ENOTDIR: 'gone',
  ELOOP: 'loop',
  EACCES: 'permission',
  EPERM: 'permission',
  EMFILE: 'too-many',
  ENFILE: 'too-many',
  ENXIO: 'socket',
  ENAMETOOLONG: 'name',
};

/** The reason behind an error of the system; null for an error that is a fault of this program. */
export function unreadableReason(error: unknown): Unreadable | null {
  if (error instanceof NotAFile) return error.reason;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  // Node's own errors are named ERR_…; those of the system are short: EIO, ESTALE, ETIMEDOUT
  if (typeof code !== 'string' || !/^E[A-Z0-9]+$/.test(code)) return null;
  return reasonsByCode[code] ?? 'disk';
}

/** Logs that a listed file or folder cannot be read, and why. */
export function complainOfUnreadable(log: FindingLog, place: Place, reason: Unreadable): void {
  log.error('unreadable-file', place, () => ({ reason, isFolder: place.file.endsWith('/') }));
}
