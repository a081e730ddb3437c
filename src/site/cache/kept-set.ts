import { lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checksum } from './checksum.ts';
import { linkOrCopy } from './link-or-copy.ts';
import { sizeAsProven, type ProvenSums } from './proven-sums.ts';
import { regularBytes, regularChecksum } from './regular-bytes.ts';
import { writeWhole } from './write-whole.ts';

/** A file of a site that is kept: its path below the site, and the checksum of its bytes, under which these are kept. */
export interface KeptFile {
  readonly path: string;
  readonly sum: string;
}

/** One that proved itself, and its size in bytes. */
export interface ProvenFile extends KeptFile {
  readonly bytes: number;
}

/** Where sets are kept: `sets/<key>-<checksum>.json` lists the files of each, `files/<ab>/<checksum>` are the bytes of all. */
export const setsFolder = 'sets';
export const filesFolder = 'files';

const noneKnown: ProvenSums = new Map();

const namePattern = /^([0-9a-f]{32})-([0-9a-f]{64})\.json$/;

/** What a build that was cut off leaves of a list of files. */
const draftPattern = /^\.[0-9a-f]{32}-[0-9a-f]{64}\.json\.[0-9a-f-]{36}$/;

/** Whether a list of files in the cache was named by this program: nothing else is ever removed. */
export function isSetName(name: string): boolean {
  return isWholeSet(name) || draftPattern.test(name);
}

/** Whether it is the name of a list that is whole. */
export function isWholeSet(name: string): boolean {
  return namePattern.test(name);
}

/** The sets of a cache, as key -> name. None where the folder is not there. */
export function setsIn(cache: string): ReadonlyMap<string, string> {
  return new Map(namesIn(join(cache, setsFolder)).map((name) => [name.slice(0, 32), name]));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter(isWholeSet);
  } catch {
    return [];
  }
}

/**
 * The files of a set, when all of it proves itself: the list has the checksum that its name says, and so has each file
 * that it lists, or was proven since this build began and not touched since (`known`, of this cache). What does not is taken away, and null: nothing was lost, since each of it can be made anew.
 */
export function provenSet(
  cache: string,
  name: string,
  known: ProvenSums = noneKnown,
): readonly ProvenFile[] | null {
  const files = listedIn(cache, name);
  if (files === null) return null;
  const proven: ProvenFile[] = [];
  for (const { path, sum } of files) {
    const size = sizeAsProven(keptPath(cache, sum), sum, known);
    const kept = size === null ? regularChecksum(keptPath(cache, sum)) : { sum, bytes: size };
    if (kept?.sum === sum) proven.push({ path, ...kept });
    else takeAway(keptPath(cache, sum));
  }
  return proven.length === files.length ? proven : null;
}

/** What a set lists, when the list itself proves itself; the files may be gone or damaged. */
export function listedIn(cache: string, name: string): readonly KeptFile[] | null {
  const path = join(cache, setsFolder, name);
  const bytes = regularBytes(path);
  if (bytes !== null && checksum(bytes) === namePattern.exec(name)?.[2]) {
    return (JSON.parse(bytes.toString()) as (readonly [path: string, sum: string])[]).map(([at, sum]) => ({
      path: at,
      sum,
    }));
  }
  takeAway(path);
  return null;
}

/** Puts the files of a proven set into a site in which none of them stands yet: links, or copies on another disk. */
export function placeSet(cache: string, files: readonly KeptFile[], site: string): void {
  const made = new Set<string>();
  for (const { path, sum } of files) {
    const target = join(site, path);
    const folder = dirname(target);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    linkOrCopy(keptPath(cache, sum), target);
  }
}

/**
 * Keeps files of a site (`paths` below it) under a key and gives the name of the set. Nothing may be written onto these
 * files of the site afterwards: they share their bytes with the cache. They are not waited for until they are on the disk, as
 * files are believed by their checksum alone. `sumOf` gives the checksum of a file of the site, for which it is read where this is left out.
 */
export function keepSet(
  cache: string,
  key: string,
  site: string,
  paths: readonly string[],
  sumOf: (path: string) => string = (path) => sumIn(site, path),
): string {
  const files = paths.map((path): KeptFile => {
    const sum = sumOf(path);
    keepBytes(join(site, path), keptPath(cache, sum));
    return { path, sum };
  });
  const list = JSON.stringify(files.map(({ path, sum }) => [path, sum]));
  const name = `${key}-${checksum(list)}.json`;
  writeWhole(join(cache, setsFolder, name), list);
  return name;
}

/** The checksum of a file that was made in a site. Throws where it is not there any more. */
export function sumIn(site: string, path: string): string {
  const made = regularChecksum(join(site, path));
  if (made === null) throw new Error(`${join(site, path)} was made and cannot be read`);
  return made.sum;
}

/** Keeps the bytes of a file. Looks at what may be in the way only where something is: a country has tens of thousands of files. */
function keepBytes(file: string, kept: string): void {
  try {
    linkOrCopy(file, kept);
  } catch {
    mkdirSync(dirname(kept), { recursive: true });
    // a folder in its place cannot be replaced by a rename
    if (lstatSync(kept, { throwIfNoEntry: false })?.isDirectory() === true) takeAway(kept);
    linkOrCopy(file, kept);
  }
}

/** Where the bytes with a checksum are kept: in one of 256 folders, so that none of them is too large to list. */
export function keptPath(cache: string, sum: string): string {
  return join(cache, filesFolder, sum.slice(0, 2), sum);
}

function takeAway(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // a cache that another process changes, or that became read only, is no reason to stop
  }
}
