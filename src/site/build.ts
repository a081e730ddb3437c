import { join } from 'node:path';
import { judgeOutput, type Kept } from './folder/output.ts';
import { own } from './folder/ownership.ts';
import { writeMark } from './folder/mark.ts';
import { swapIn } from './folder/swap.ts';
import { nextIn } from './folder/work-folder.ts';
import { makeSite, type Made } from './make-site.ts';

/** Folders of one build, as absolute paths. */
export interface BuildFolders {
  /** The project's root, where the pages' code stands. */
  readonly root: string;
  readonly data: string;
  readonly content: string;
  readonly out: string;
  /** Keeps reports and images by the hash of what they show; holds public pages only, and may be thrown away. */
  readonly cache: string;
  /** Take drafts in, in a site that says so everywhere and is for the editors alone. Left out: none. */
  readonly drafts?: boolean;
  /** The folder that the command was given in, which is never an output; the process's own where it is not said. */
  readonly here?: string;
}

/** How a build ended: `ok` is false when findings stopped it, and then nothing that stands was changed. */
export type BuildResult = Made;

/** A signal that never comes. */
const noSignal: AbortSignal = new AbortController().signal;

/**
 * Checks the input, builds the site beside `out` and swaps it in whole, as the one owner of `out`. Bad input comes back as
 * findings. Throws a `Refusal` for an output that is not ours, or in use, and for a build that was ended; anything else
 * that it throws is a fault of the program or of the machine.
 */
export async function buildSite(
  folders: BuildFolders,
  say: (line: string) => void,
  signal: AbortSignal = noSignal,
): Promise<BuildResult> {
  const { root, out, here = process.cwd() } = folders;
  const kept = keptFolders(folders);
  const owned = await own({
    judge: () => judgeOutput(out, kept, here),
    workInside: false,
    root,
    now: Date.now(),
  });
  try {
    if (owned.isAdopted)
      say(`adopted: ${owned.path} is a site of an earlier version, and is marked from now on`);
    const made = await makeSite({ ...folders, work: owned.work, beside: owned.beside }, say, signal);
    if (!made.ok) return made;
    writeMark(nextIn(owned.beside), 'site');
    signal.throwIfAborted();
    swapIn(owned.beside, owned.path);
    return made;
  } finally {
    owned.letGo();
  }
}

/** What no output may hold or stand in. */
export function keptFolders({ root, data, content, cache }: Omit<BuildFolders, 'out'>): Kept {
  const code = ['src', 'public', 'scripts', 'test', 'docs', 'node_modules', '.git', '.rapportkaart'];
  return {
    'data folder': data,
    'content folder': content,
    'cache folder': cache,
    project: root,
    ...Object.fromEntries(code.map((name) => [`project's own ${name}`, join(root, name)])),
  };
}
