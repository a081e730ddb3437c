import { join } from 'node:path';
import { builtBefore, recordBuilt } from './cache/built-before.ts';
import { usableCache } from './cache/usable-cache.ts';
import { allEnded } from './all-ended.ts';
import { changedFiles, writeChanged, type ChangedFiles } from './changed-files.ts';
import { inThread, mayBeBeside } from './file-thread.ts';
import { pairsIn } from './compared-pairs.ts';
import { prepareSite } from './prepare.ts';
import { judgeOutput, type Kept } from './folder/output.ts';
import { own } from './folder/ownership.ts';
import { writeMark } from './folder/mark.ts';
import { swapIn } from './folder/swap.ts';
import { nextIn, previousIn } from './folder/work-folder.ts';
import type { Tell } from '../model/build-note.ts';
import type { Finding } from '../model/finding.ts';
import { inputHash } from './input-hash.ts';
import type { Publication } from '../publish/publication.ts';
import type { Manner } from './manner.ts';
import type { Part } from './part.ts';
import { writePartList } from './part-list.ts';
import { Refusal } from './refusal.ts';
import { makeSite, type Made } from './make-site.ts';

/** Folders of one build, as absolute paths, and how it works. */
export interface BuildFolders extends Manner {
  /** The project's root, where the pages' code stands. */
  readonly root: string;
  readonly data: string;
  readonly content: string;
  readonly out: string;
  /** Keeps reports and images by the hash of what they show; holds what is public only, and the code that makes it, and may be thrown away. */
  readonly cache: string;
  /** Take drafts in, in a site that says so everywhere and is for the editors alone. Left out: none. */
  readonly drafts?: boolean;
  /** Which part of the site is made, in a folder of its own. Left out: all of it. */
  readonly part?: Part | undefined;
  /** What a site is for, where its input does not tell: the period that a draft is to show. Another one is another site. */
  readonly purpose?: string;
  /** Looks at what will be shown before anything is made of it. Throws a `Refusal` of what is not wanted. */
  readonly judge?: (publication: Publication<'public'>) => void;
  /** Adds to the whole site what the command has to say of it and of what was found, before it is marked as ours. */
  readonly add?: (site: string, publication: Publication<'public'>, findings: readonly Finding[]) => void;
  /** The folder that the command was given in, which is never an output; the process's own where it is not said. */
  readonly here?: string;
}

/** How a build ended: `ok` is false when findings stopped it, and then nothing that stands was changed. */
export type BuildResult = Pick<Made, 'ok' | 'findings'>;

/** A signal that never comes. */
const noSignal: AbortSignal = new AbortController().signal;

/**
 * Checks the input, builds the site beside `out` and swaps it in whole, as the one owner of `out`. Bad input comes back as
 * findings. Throws a `Refusal` for an output that is not ours, or in use, and for a build that was ended; anything else
 * that it throws is a fault of the program or of the machine.
 */
export async function buildSite(
  folders: BuildFolders,
  say: Tell,
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
    if (owned.isAdopted) say({ kind: 'adopted', path: owned.path });
    const cache = usableCache(folders.cache, join(owned.work, 'cache'), say);
    const input = await inputHash(folders);
    const { part, purpose } = folders;
    const wish = [
      ...(part === undefined ? [] : [`part ${part.number}/${part.of}`]),
      ...(purpose === undefined ? [] : [`for ${purpose}`]),
    ];
    const told = input === null ? null : [input, ...wish].join(' ');
    const before = told === null ? null : builtBefore(cache, owned.path, told);
    if (before !== null) {
      say({ kind: 'unchanged', files: before.files });
      return { ok: true, findings: before.hasFindings ? await findingsOf(folders, cache) : [] };
    }
    const made = await makeSite({ ...folders, cache, work: owned.work, beside: owned.beside }, say, signal);
    if (!made.ok) return made;
    const next = nextIn(owned.beside);
    // what was changed while the site was made may be in it or not
    let looked: Promise<boolean> | undefined;
    const isStill = (): Promise<boolean> =>
      (looked ??= input === null ? Promise.resolve(false) : inputHash(folders).then((now) => now === input));
    if (part !== undefined) {
      if (input === null) throw new Refusal({ kind: 'part-unread' });
      if (!(await isStill())) throw new Refusal({ kind: 'part-input-changed' });
      writePartList(next, input, part);
    }
    folders.add?.(next, made.publication, made.findings);
    writeMark(next, 'site');
    const looks = [compared(owned.path, next, folders.jobs, signal), isStill()] as const;
    await allEnded<unknown>([...looks, made.keep()]);
    const [changed, isSame] = [await looks[0], await looks[1]];
    signal.throwIfAborted();
    swapIn(owned.beside, owned.path);
    // what is still there in the end is removed with the work folder
    const removing = mayBeBeside(folders.jobs)
      ? inThread('remove', [previousIn(owned.beside)], noSignal)
      : null;
    removing?.catch(() => undefined);
    if (part === undefined) tellChanged(cache, folders.cache, changed, say);
    if (told !== null && isSame) rememberBuilt(cache, owned.path, told, made.findings.length > 0);
    await removing?.catch(() => undefined);
    return made;
  } finally {
    owned.letGo();
  }
}

/** What differs from the site that stood, looked for in a thread beside what else is to be done where that may be. */
async function compared(
  before: string,
  site: string,
  jobs: number | undefined,
  signal: AbortSignal,
): Promise<ChangedFiles> {
  const here = (): ChangedFiles => changedFiles(before, site);
  if (!mayBeBeside(jobs)) return here();
  return inThread('compare', [before, site], signal).catch(() => {
    signal.throwIfAborted();
    // a machine that lends no thread is no reason to lose a site that stands
    return here();
  });
}

/** What there is to know of an input from which a site was made: nothing that stops a build. */
async function findingsOf(
  { data, content, drafts = false }: BuildFolders,
  cache: string,
): Promise<readonly Finding[]> {
  return (await prepareSite(data, content, pairsIn(join(cache, 'compared')), { drafts })).findings;
}

/** A cache that is full or closed by now costs the next build its haste, and nothing else. */
function rememberBuilt(cache: string, out: string, input: string, hasFindings: boolean): void {
  try {
    recordBuilt(cache, out, input, hasFindings);
  } catch {
    // the next build looks at everything
  }
}

/**
 * Lists in the cache what a host must be given that has the site that stood, and says where the list is. `cache` is the one that
 * is used, `asked` the one that was asked for: another one is thrown away with the build, and keeps no list. The site is in its place
 * by now: a list that cannot be written is said and stops nothing.
 */
export function tellChanged(cache: string, asked: string, changed: ChangedFiles, say: Tell): void {
  const note = { kind: 'changed', upload: changed.upload.length, remove: changed.remove.length } as const;
  if (cache !== asked) return say(note);
  try {
    say({ ...note, list: writeChanged(cache, changed) });
  } catch (fault) {
    say({ ...note, fault: (fault as NodeJS.ErrnoException).code ?? String(fault) });
  }
}

/** What no output may hold or stand in. */
export function keptFolders({ root, data, content, cache }: Omit<BuildFolders, 'out'>): Kept {
  const code = ['src', 'public', 'scripts', 'test', 'docs', 'node_modules', '.git', '.rapportkaart'];
  return [
    ['data', data],
    ['content', content],
    ['cache', cache],
    ['project', root],
    ...code.map((name) => [{ code: name }, join(root, name)] as const),
  ];
}
