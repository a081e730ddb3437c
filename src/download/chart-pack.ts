import { zipSync } from 'fflate';

/**
 * Files packed as one zip, in the order given. The same files give the same bytes, on every machine and in every time
 * zone. Names are those inside the pack.
 */
export function packed(files: readonly { readonly name: string; readonly text: string }[]): Uint8Array {
  // the earliest day that the format knows; it is read in local time, so it is made in the zone that reads it
  const mtime = new Date(1980, 0, 1);
  const encoder = new TextEncoder();
  const entries: Record<string, Uint8Array> = {};
  for (const { name, text } of files) entries[name] = encoder.encode(text);
  // charts at 6 are 4 % smaller and take a quarter longer
  return zipSync(entries, { level: 4, mtime });
}
