import type { DataFiles } from '../ingest/files.ts';

/** The text of a file in UTF-8, without its byte order mark. Rejects as `open` does. */
export async function textOf(files: DataFiles, path: string): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of await files.open(path)) pieces.push(piece);
  return new TextDecoder().decode(Buffer.concat(pieces));
}
