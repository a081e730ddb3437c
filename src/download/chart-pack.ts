import { zipSync } from 'fflate';

/** A day for every file: the earliest that the format knows, as the hour of a build would make other bytes each time. */
const day = new Date(1980, 0, 1);

/**
 * Files packed as one zip, in the order given. The same files give the same bytes, on every machine and in every time
 * zone. Names are those inside the pack.
 */
export function packed(files: readonly { readonly name: string; readonly text: string }[]): Uint8Array {
  const encoder = new TextEncoder();
  const entries: Record<string, Uint8Array> = {};
  for (const { name, text } of files) entries[name] = encoder.encode(text);
  return zipSync(entries, { level: 6, mtime: day });
}
