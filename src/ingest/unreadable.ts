import type { Place } from '../model/finding.ts';
import type { FindingLog } from './log.ts';

/** Why a file or folder cannot be read. */
export type Unreadable =
  'folder' | 'pipe' | 'device' | 'socket' | 'gone' | 'loop' | 'permission' | 'too-many' | 'disk' | 'name';

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

const words: Readonly<Record<Unreadable, readonly [found: string, mend: string]>> = {
  folder: ['a folder, or a link to one', 'put the file itself in this place'],
  pipe: ['a pipe', 'put a copy of the file in this place'],
  device: ['a device', 'put a copy of the file in this place'],
  socket: ['a socket', 'put a copy of the file in this place'],
  gone: ['a link to a file that is not there', 'put the file itself in this place'],
  loop: ['a link that leads back to itself', 'put the file itself in this place'],
  permission: ['something that this user may not read', 'give the user who builds the site leave to read it'],
  'too-many': [
    'more open files than the system allows',
    'close other programs, or raise the limit (ulimit -n), and try again',
  ],
  disk: ['a file that the disk or network does not give', 'see whether the disk is there and whole'],
  name: ['a name that the system cannot pass on', 'give the file a shorter name in plain letters'],
};

/** Logs that a listed file or folder cannot be read, and why. */
export function complainOfUnreadable(log: FindingLog, place: Place, reason: Unreadable): void {
  const [found, mend] = words[reason];
  const kind = place.file.endsWith('/') ? 'folder' : 'file';
  log.error('unreadable-file', place, () => ({ found, expected: `a ${kind} that can be read`, mend }));
}
