import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { DataFiles } from './files.ts';

/** Pieces of this many bytes: larger ones cost memory and gain no time (measured up to 256 kB). */
const pieceBytes = 64 * 1024;

/** A folder on disk. Links to folders are not followed, so a loop of links cannot hold up a build. */
export function diskFiles(dir: string): DataFiles {
  return {
    async list() {
      const entries = await readdir(dir, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'));
    },
    async open(path) {
      return createReadStream(join(dir, path), { highWaterMark: pieceBytes });
    },
  };
}
