import type { Unreadable } from '../model/findings/files.ts';

/** What a folder holds. */
export interface Listing {
  /**
   * Paths of all files below the folder, with forward slashes, in any order; what is hidden or left behind by Excel or
   * Windows is not among them. Anything that is no folder counts: only `open` tells what can be read.
   */
  readonly paths: readonly string[];
  /** Folders that cannot be looked into and names that cannot be passed on, as path -> reason. */
  readonly closed: ReadonlyMap<string, Unreadable>;
}

/** The data or content folder as its readers see it. The disk version is `diskFiles`, the one for tests `memoryFiles`. */
export interface DataFiles {
  /** Rejects when there is no folder. */
  list(): Promise<Listing>;
  /**
   * The bytes of a listed file, in pieces of any size. May be called more than once. Rejects with `NotAFile`, or an
   * error of the system with its code, when it cannot be read; so may the pieces.
   */
  open(path: string): Promise<AsyncIterable<Uint8Array>>;
}
