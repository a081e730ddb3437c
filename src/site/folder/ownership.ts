import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { takeLock } from './lock.ts';
import { makeParent, type Output } from './output.ts';
import { clearWorkFolders, makeWorkFolder } from './work-folder.ts';

/** An output that this process owns until it lets go. */
export interface Owned {
  /** The output, links followed. */
  readonly path: string;
  readonly isAdopted: boolean;
  /** A work folder beside the output, on the same disk. */
  readonly beside: string;
  /** A work folder below the project, where the pages are made. */
  readonly work: string;
  /** Takes away both work folders and gives the lock back. */
  readonly letGo: () => void;
}

/** What somebody asks to own. */
export interface Request {
  /** Judges the output; throws a `Refusal` for one that is not ours. */
  readonly judge: () => Output;
  /** True where lock and work folder stand in the output itself, which is then not swapped as a whole. */
  readonly workInside: boolean;
  /** The project's root. */
  readonly root: string;
  /** In milliseconds. */
  readonly now: number;
}

/**
 * Makes this process the one owner of an output: judges it, takes its lock, brings back a site that a cut off build put
 * aside and clears what such builds left. Throws a `Refusal`, and then nothing was changed.
 */
export async function own({ judge, workInside, root, now }: Request): Promise<Owned> {
  const { path } = judge();
  const prefix = workInside ? join(path, '.rapportkaart-') : besidePrefix(path);
  const undo: (() => void)[] = [makeParent(prefix, path)];
  const letGo = (): void => {
    for (const step of undo.toReversed()) step();
  };
  try {
    const lock = await takeLock(`${prefix}lock`, { kind: 'building', place: path });
    undo.push(lock.release);
    clearWorkFolders(prefix, now);
    // a second look: what stands there may have come back, or changed before the lock was ours
    const { isAdopted } = judge();
    const project = join(root, '.rapportkaart');
    mkdirSync(project, { recursive: true });
    clearWorkFolders(join(project, 'build-'), now);
    const work = removed(undo, makeWorkFolder(join(project, 'build-'), path));
    const beside = removed(undo, makeWorkFolder(prefix, path));
    return { path, isAdopted, beside, work, letGo };
  } catch (fault) {
    letGo();
    throw fault;
  }
}

function removed(undo: (() => void)[], folder: string): string {
  undo.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What the names of an output's lock and work folders begin with: one for each output, of a fixed length. */
function besidePrefix(output: string): string {
  const hash = createHash('sha256').update(output).digest('hex').slice(0, 12);
  return join(dirname(output), `.rapportkaart-${hash}-`);
}
