/** The data folder as ingest sees it. The disk version is `diskFiles`, the one for tests `memoryFiles`. */
export interface DataFiles {
  /** Paths of all files below the folder, with forward slashes, in any order. Rejects when there is no folder. */
  list(): Promise<string[]>;
  /** The bytes of a listed file, in pieces of any size. May be called more than once. Rejects when it cannot be read. */
  open(path: string): Promise<AsyncIterable<Uint8Array>>;
}
