import { randomUUID } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { checksum } from './cache/checksum.ts';
import { atPlace } from './environment.ts';
import { codeVersion, comparingRooms } from './code-version.ts';

/** Pairs of checksums, of what was published and of the tables at hand, that were compared before and agreed. */
export interface ComparedPairs {
  has(record: string, tables: string): boolean;
  add(record: string, tables: string): Promise<void>;
}

/** Nothing is remembered: every pair is compared. */
export const noPairs: ComparedPairs = { has: () => false, add: async () => undefined };

/**
 * Pairs kept in a folder, which may be thrown away: a file for each, which says the pair and the code (`version`) that
 * compared it. A file that says anything else, or is no regular file, is as good as none.
 */
export function pairsIn(folder: string, version: string = codeVersion(comparingRooms)): ComparedPairs {
  const text = (record: string, tables: string): string => `${version} ${record} ${tables}\n`;
  const path = (kept: string): string => join(folder, checksum(kept));
  return {
    has: (record, tables) => {
      const kept = text(record, tables);
      return says(path(kept), kept);
    },
    add: async (record, tables) => {
      const kept = text(record, tables);
      await mkdir(folder, { recursive: true });
      await write(path(kept), kept);
    },
  };
}

/** Whether a path is a regular file with this text. */
function says(path: string, text: string): boolean {
  try {
    const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const stat = fstatSync(file);
      return stat.isFile() && stat.size === text.length && readFileSync(file, 'utf8') === text;
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}

/** Writes a file whole or not at all, on the disk before it bears its name; takes away what stood there. */
async function write(path: string, text: string): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  try {
    const file = await open(draft, 'wx');
    try {
      await atPlace(path, () => file.writeFile(text));
      await file.sync();
    } finally {
      await file.close();
    }
    await rm(path, { recursive: true, force: true });
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}
