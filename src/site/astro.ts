import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { basePath, basePathVariable } from '../address/base-path.ts';
import { languagesVariable, siteLanguages } from '../model/language.ts';
import { awaitedVariable } from './arrival.ts';
import { loaded, runNode } from './child-node.ts';
import { devClosedVariable, devFilesVariable } from './dev-files.ts';
import { bundleVariable } from './page-bundle.ts';
import { handoverVariable } from './source.ts';

/** Name of the environment variable that tells the page builder where to keep what it makes on the way. */
const cacheVariable = 'RAPPORTKAART_PAGES_CACHE';

/** Astro counts the pages that it made itself, which are none. */
const miscounted = / \d+ page\(s\) built in /;

/** What a process that serves pages is told: where its code and its handover stand, and where the site is. */
export interface ServedFolders {
  readonly root: string;
  readonly handover: string;
  readonly out: string;
  /** In development: where Astro keeps what it makes on the way. */
  readonly cache?: string;
  /** In development: where the files stand that a build puts beside the pages. */
  readonly beside?: string;
  /** In development: whole paths of folders of which no file may be read over the server. */
  readonly closed?: readonly string[];
}

/** Runs a server of Astro's. Its lines go to `say`. Rejects as `runNode` does. */
export function runAstro(
  command: 'dev' | 'preview',
  { root, handover, out, cache, beside, closed }: ServedFolders,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const told = {
    ...toldToAll(handover),
    ...(cache !== undefined && { [cacheVariable]: cache }),
    ...(beside !== undefined && { [devFilesVariable]: beside }),
    ...(closed !== undefined && { [devClosedVariable]: JSON.stringify(closed) }),
  };
  return runNode({ ...astro(command, root, out), told }, say, signal);
}

/** What processes that make the pages of a build are told. */
export interface MadeFolders {
  readonly root: string;
  readonly handover: string;
  /** The folder of the page bundle, below the project. */
  readonly bundle: string;
  /** Whether the handover is still to come, and is waited for (arrival.ts). */
  readonly isAwaiting?: boolean;
}

/** One heap of malloc's for all threads of a process: with one for each, it keeps some 60 MB more. */
const oneHeap = { MALLOC_ARENA_MAX: '1' } as const;

/** The bundler works in a thread or two beside the check: with one for each core it is no faster then. */
const fewThreads = { RAYON_NUM_THREADS: '1', TOKIO_WORKER_THREADS: '1' } as const;

/** What tells those that make a site the same whoever starts them: a bundle is kept, and would hold what an environment says. */
const sameForAll = {
  NODE_ENV: 'production',
  // nothing of a site is encrypted: a key of no meaning instead of one of the environment, or another one each time
  ASTRO_KEY: Buffer.alloc(32).toString('base64'),
} as const;

/** Makes the page bundle, of all but the figures (page-bundle.ts). Its lines go to `say`. Rejects as `runNode` does. */
export async function makeBundle(
  { root, handover, bundle, isAwaiting = false }: MadeFolders,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  // what Astro takes for a site, and what it keeps on the way, are of this build alone
  const [out, cache] = [`${bundle}-made`, `${bundle}-cache`];
  const told = {
    ...toldToAll(handover, isAwaiting),
    ...sameForAll,
    ...oneHeap,
    ...fewThreads,
    [cacheVariable]: cache,
    [bundleVariable]: bundle,
  };
  const hear = (line: string): void => {
    if (!miscounted.test(line)) say(line);
  };
  await runNode({ ...astro('build', root, out), told }, hear, signal);
  for (const folder of [out, cache]) await rm(folder, { recursive: true, force: true });
}

/**
 * A page leaves some megabytes of strings behind, of which nothing is needed once it stands. A room of 16 MB for what is
 * young holds some pages one after the other: with 4 MB it is cleared four times as often, each time around a page that
 * is not done, and the old room grows by what did not die in time. That room is cleared when half as much again stands in it: what the
 * pages of one provider share gets there before it is let go, and for a large country Node would let the room double.
 */
const roomForPages: readonly string[] = ['--max-semi-space-size=16', '--heap-growing-percent=50'];

/** Makes all pages of a site in the folder `out` with a page bundle. A line of each goes to `say`. Rejects as `runNode` does. */
export function makePages(
  { root, handover, bundle, isAwaiting = false, out }: MadeFolders & { readonly out: string },
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const script = join(import.meta.dirname, 'pages-from-bundle.ts');
  const command = [...roomForPages, ...loaded('lines-together.ts'), script, out];
  const told = {
    ...toldToAll(handover, isAwaiting),
    ...sameForAll,
    ...oneHeap,
    [bundleVariable]: bundle,
  };
  return runNode({ name: 'making pages', command, root, told, out }, say, signal);
}

function astro(command: string, root: string, out: string) {
  const bin = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  return { name: `astro ${command}`, command: [bin, command, '--root', root, '--outDir', out], root, out };
}

function toldToAll(handover: string, isAwaiting = false): Readonly<Record<string, string>> {
  return {
    [basePathVariable]: basePath(),
    [languagesVariable]: siteLanguages().join(','),
    [handoverVariable]: handover,
    ...(isAwaiting && { [awaitedVariable]: 'yes' }),
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
  };
}
