import type { DataFiles } from './files.ts';
import { isBelowLeftBehind } from './own-files.ts';
import { NotAFile } from './unreadable.ts';

/**
 * A data folder that is a record of path -> contents; a text stands for its UTF-8 bytes. `pieceBytes` is the size
 * of the pieces in which files are handed out, so that a test can cut a character or a row in two.
 */
export function memoryFiles(
  record: Readonly<Record<string, string | Uint8Array>>,
  pieceBytes = 64 * 1024,
): DataFiles {
  const contents = new Map(Object.entries(record));
  return {
    async list() {
      return {
        paths: [...contents.keys()].filter((path) => !isBelowLeftBehind(path)),
        closed: new Map(),
      };
    },
    async open(path) {
      const content = contents.get(path);
      if (content === undefined) throw new NotAFile('gone');
      return pieces(typeof content === 'string' ? new TextEncoder().encode(content) : content, pieceBytes);
    },
  };
}

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}
