import { lstatSync } from 'node:fs';

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

/** The size in bytes of the file that is kept at a path under a checksum, when it proved itself (`known`) and was not touched since; null otherwise. */
export function sizeAsProven(path: string, sum: string, known: ProvenSums): number | null {
  const was = known.get(sum);
  if (was === undefined) return null;
  const is = asItIs(path);
  const isSame = is?.bytes === was.bytes && is.changed === was.changed && is.inode === was.inode;
  return isSame ? was.bytes : null;
}

/** A regular file as it is now; null where there is none. */
export function asItIs(path: string): ProvenAs | null {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true ? { bytes: found.size, changed: found.mtimeMs, inode: found.ino } : null;
}
