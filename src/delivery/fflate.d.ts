/** What is used of fflate, whose own types cannot be found from a module. */
declare module 'fflate' {
  /** The files of an archive that the filter lets through, path -> bytes. Throws for what is no archive. */
  export function unzipSync(
    bytes: Uint8Array,
    options?: { readonly filter?: (file: { readonly name: string }) => boolean },
  ): Record<string, Uint8Array>;
  /** Decodes UTF-8. */
  export function strFromU8(bytes: Uint8Array): string;
  /** Files as a zip, in the order of their names here; `mtime` is the date of all of them, in local time. */
  export function zipSync(
    files: Readonly<Record<string, Uint8Array>>,
    options: { readonly level: 4; readonly mtime: Date },
  ): Uint8Array;
  /** Bytes as gzip; `mtime` 0 leaves the date in its head out. */
  export function gzipSync(
    bytes: Uint8Array,
    options: { readonly level: 9; readonly mtime: 0 },
  ): Uint8Array<ArrayBuffer>;
}
