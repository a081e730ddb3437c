import type { Unreadable } from '../model/findings/files.ts';
import { constants, createReadStream } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import { join } from 'node:path';
import type { DataFiles, Listing } from './files.ts';
import { isLeftBehind } from './own-files.ts';
import { NotAFile, unreadableReason } from './unreadable.ts';

/** Pieces of this many bytes: larger ones cost memory and gain no time (measured up to 256 kB). */
const pieceBytes = 64 * 1024;

/** A folder on disk. Links to folders are not followed, so a loop of links cannot hold up a build. */
export function diskFiles(dir: string): DataFiles {
  return {
    async list() {
      const found = { paths: [] as string[], closed: new Map<string, Unreadable>() };
      await lookInto(dir, '', found);
      return found;
    },
    async open(path) {
      const file = join(dir, path);
      // before opening: to open a device may already do something
      demandRegular(await stat(file));
      // without waiting: should a pipe have taken its place, opening it would hang until someone writes to it
      const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
      try {
        demandRegular(await handle.stat());
        return createReadStream(file, { fd: handle, highWaterMark: pieceBytes });
      } catch (error) {
        await handle.close();
        throw error;
      }
    },
  };
}

async function lookInto(
  dir: string,
  below: string,
  found: { readonly paths: string[]; readonly closed: Map<string, Unreadable> } & Listing,
): Promise<void> {
  for (const entry of await readdir(join(dir, below), { withFileTypes: true })) {
    if (isLeftBehind(entry.name)) continue;
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    // bytes that are no UTF-8 come as this character, and then lead nowhere
    if (entry.name.includes('\ufffd')) found.closed.set(path, 'name');
    else if (!entry.isDirectory()) found.paths.push(path);
    else {
      await lookInto(dir, path, found).catch((error: unknown) => {
        const reason = unreadableReason(error);
        if (reason === null) throw error;
        found.closed.set(`${path}/`, reason);
      });
    }
  }
}

function demandRegular(stats: Stats): void {
  if (stats.isFile()) return;
  if (stats.isDirectory()) throw new NotAFile('folder');
  if (stats.isFIFO()) throw new NotAFile('pipe');
  if (stats.isSocket()) throw new NotAFile('socket');
  throw new NotAFile('device');
}
