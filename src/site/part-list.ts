import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksum } from './cache/checksum.ts';
import { filesIn } from './folder/files-in.ts';
import { markName } from './folder/mark.ts';
import type { Part } from './part.ts';

/** The file in the folder of a part that says which part it is, of what, and which files it has. */
const partListName = '.rapportkaart-part.json';

/** What the folder of a part says of itself. */
export interface PartList {
  /** Hash of all that the site is made from: parts of other input do not fit together. */
  readonly input: string;
  readonly part: Part;
  /** Each file with the checksum of its bytes, by path. */
  readonly files: readonly (readonly [path: string, sum: string])[];
}

/** Writes into the folder of a part what it is and has. */
export function writePartList(folder: string, input: string, part: Part): void {
  const files = filesIn(folder)
    .filter((path) => path !== markName)
    .map((path) => [path, checksum(readFileSync(join(folder, path)))] as const);
  writeFileSync(join(folder, partListName), JSON.stringify({ input, part, files } satisfies PartList));
}

/** Reads it back; null where a folder is no part, or what it says cannot be read. */
export function readPartList(folder: string): PartList | null {
  try {
    const { input, part, files } = JSON.parse(readFileSync(join(folder, partListName), 'utf8')) as PartList;
    if (typeof input !== 'string' || typeof part.of !== 'number' || !Array.isArray(files)) return null;
    const isList = files.map((file: unknown) => Array.isArray(file)).every(Boolean);
    return isList ? { input, part, files } : null;
  } catch {
    return null;
  }
}

/**
 * Whether a path that a list names is one of a file below the folder of its part: whoever packed a folder may have named any. The
 * files by which folders are known are none of the site's own.
 */
export function isBelow(path: unknown): path is string {
  if (typeof path !== 'string' || path === markName || path === partListName) return false;
  return path
    .split('/')
    .every((name) => name !== '' && name !== '.' && name !== '..' && !name.includes('\0'));
}
