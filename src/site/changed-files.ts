import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../model/finding.ts';
import { writeWhole } from './cache/write-whole.ts';
import { markName } from './folder/mark.ts';

/** What differs between the site that stood and the one that takes its place: paths below it, sorted. */
export interface ChangedFiles {
  /** New, or with other bytes. */
  readonly upload: readonly string[];
  /** There no more. */
  readonly remove: readonly string[];
}

/** Compares a site with the one that stood; all of it is new where none stood. The program's own mark is left out. */
export function changedFiles(before: string, site: string): ChangedFiles {
  const [old, now] = [filesBelow(before), filesBelow(site)];
  return {
    upload: [...now].filter((path) => !old.has(path) || !isSame(join(before, path), join(site, path))),
    remove: [...old].filter((path) => !now.has(path)),
  };
}

/**
 * Writes into the cache what a host must be given that has the site that stood: `changed.txt` with a line for each file,
 * "upload <path>" and "remove <path>", in the place of the list of the build before. Gives its path.
 */
export function writeChanged(cache: string, { upload, remove }: ChangedFiles): string {
  const path = join(cache, 'changed.txt');
  const lines = [...upload.map((file) => `upload ${file}\n`), ...remove.map((file) => `remove ${file}\n`)];
  writeWhole(path, lines.join(''));
  return path;
}

function filesBelow(folder: string): ReadonlySet<string> {
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) return new Set();
  const paths: string[] = [];
  const look = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = join(below, entry.name);
      if (entry.isDirectory()) look(path);
      else if (path !== markName) paths.push(path);
    }
  };
  look('');
  return new Set(paths.sort(compareText));
}

/** A link to the same file has the same bytes; others are read. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [statSync(one), statSync(other)];
  if (a.ino === b.ino && a.dev === b.dev) return true;
  return a.size === b.size && haveSameBytes(one, other);
}

/** A piece of each of two files: room for the whole of a country's data takes many times as long to get as to compare. */
const [first, second] = [Buffer.allocUnsafeSlow(1 << 18), Buffer.allocUnsafeSlow(1 << 18)];

/** Whether two files, in which nobody writes, have the same bytes. */
function haveSameBytes(one: string, other: string): boolean {
  return opened(one, (a) =>
    opened(other, (b) => {
      for (;;) {
        const read = readSync(a, first);
        if (readSync(b, second) !== read || first.compare(second, 0, read, 0, read) !== 0) return false;
        if (read === 0) return true;
      }
    }),
  );
}

function opened<T>(path: string, use: (file: number) => T): T {
  const file = openSync(path, 'r');
  try {
    return use(file);
  } finally {
    closeSync(file);
  }
}
