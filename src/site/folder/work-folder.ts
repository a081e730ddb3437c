import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { holderFrom, stateOf, thisHolder } from './holder.ts';

/** Says in a work folder whose it is and for what; a folder without it is somebody else's. */
const markName = 'work.json';

/** The mark until it is whole: a build that is cut off while it writes it must not leave one that says nothing. */
const draftName = '.work.json';

/** An empty folder younger than this may be one whose maker has not marked it yet. */
const unmarkedMilliseconds = 60 * 60 * 1000;

/**
 * Makes a work folder with a name of its own, `prefix` and six letters, marked with its maker and the output it works
 * for. Nobody else may look in.
 */
export function makeWorkFolder(prefix: string, output: string): string {
  const folder = mkdtempSync(prefix);
  writeFileSync(join(folder, draftName), JSON.stringify({ output, holder: thisHolder() }));
  renameSync(join(folder, draftName), join(folder, markName));
  return folder;
}

/** Where the site that stands is put in a work folder while the new one takes its place. */
export function previousIn(work: string): string {
  return join(work, 'previous');
}

/** Where the new site stands in a work folder until it is whole. */
export function nextIn(work: string): string {
  return join(work, 'next');
}

/**
 * Clears the work folders (`prefix` and six letters) of builds that are gone, known by their mark. When such a build was
 * cut off between its two renames, the site that it had put aside comes back first. What has no mark stays.
 */
export function clearWorkFolders(prefix: string, now: number): void {
  for (const folder of foldersAt(prefix)) {
    const mark = markOf(folder);
    if (mark === 'none') {
      // a build that ends just now has removed its own; else removes nothing that holds anything but a mark that never became whole
      const made = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? now;
      if (now - made > unmarkedMilliseconds) {
        rmSync(join(folder, draftName), { force: true });
        removeEmpty(folder);
      }
      continue;
    }
    if (mark === 'damaged' || stateOf(mark.holder) !== 'gone') continue;
    if (isThere(previousIn(folder)) && !isThere(mark.output)) renameSync(previousIn(folder), mark.output);
    rmSync(folder, { recursive: true, force: true });
  }
}

function foldersAt(prefix: string): string[] {
  const parent = dirname(prefix);
  const start = prefix.slice(parent.length + 1);
  const entries = isThere(parent) ? readdirSync(parent, { withFileTypes: true }) : [];
  return entries
    .filter((entry) => entry.isDirectory() && entry.name.startsWith(start))
    .filter((entry) => entry.name.length === start.length + 6)
    .map((entry) => join(parent, entry.name));
}

function markOf(
  folder: string,
): { output: string; holder: NonNullable<ReturnType<typeof holderFrom>> } | 'none' | 'damaged' {
  if (!isThere(join(folder, markName))) return 'none';
  try {
    const { output, holder } = JSON.parse(readFileSync(join(folder, markName), 'utf8')) as {
      output?: unknown;
      holder?: unknown;
    };
    const who = holderFrom(holder);
    return typeof output === 'string' && who !== null ? { output, holder: who } : 'damaged';
  } catch {
    return 'damaged';
  }
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // it holds something, and then it is not this program's
  }
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
