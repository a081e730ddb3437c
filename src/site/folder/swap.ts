import { readdirSync, renameSync, statSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { atPlace } from '../environment.ts';
import { Refusal } from '../refusal.ts';
import { nextIn, previousIn } from './work-folder.ts';

/** How a folder is renamed; a test gives one that fails. */
export type Rename = (from: string, to: string) => void;

/**
 * Moves the pages from where they were made to the site in the work folder beside the output, where other files of it stand
 * already; copies them where that is another disk. Not at one go: Node's `cpSync` tells a full disk as a broken one.
 */
export async function moveBeside(pages: string, work: string): Promise<void> {
  try {
    moveInto(pages, nextIn(work));
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EXDEV') throw fault;
    await atPlace(work, () => cp(pages, nextIn(work), { recursive: true }));
  }
}

/** A folder that is not there yet moves whole; of one that is, each entry moves. */
function moveInto(from: string, to: string): void {
  if (statSync(to, { throwIfNoEntry: false }) === undefined) return renameSync(from, to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) moveInto(source, target);
    else renameSync(source, target);
  }
}

/**
 * Puts the finished folder in place: `out` is the old site or the new one, never half of either. Two renames, one
 * directly after the other, so that no signal comes between them; when the second fails, the old site comes back.
 */
export function swapIn(work: string, out: string, rename: Rename = renameSync): void {
  const stood = statSync(out, { throwIfNoEntry: false }) !== undefined;
  if (stood) rename(out, previousIn(work));
  try {
    rename(nextIn(work), out);
  } catch (fault) {
    if (stood) rename(previousIn(work), out);
    const reason = fault instanceof Error ? fault.message : String(fault);
    throw new Refusal({ kind: 'not-swapped', out, reason });
  }
}
