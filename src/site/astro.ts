import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { basePath, basePathVariable } from '../address/base-path.ts';
import { languagesVariable, siteLanguages } from '../model/language.ts';
import { awaitedVariable } from './arrival.ts';
import { devClosedVariable, devFilesVariable } from './dev-files.ts';
import { Ended } from './refusal.ts';
import { environmentFault } from './environment.ts';
import { handoverVariable } from './source.ts';

/** Name of the environment variable that tells the page builder where to keep what it makes on the way. */
const cacheVariable = 'RAPPORTKAART_PAGES_CACHE';

/** So many last lines of an Astro process are kept: below the one that counts its bundler prints a long trace. */
const linesKept = 150;

/** Astro counts what it made itself, which is next to nothing (written-pages.ts). */
const miscounted = / \d+ page\(s\) built in /;

/** What an Astro process is told: where its code and its handover stand, and where to write. */
export interface AstroFolders {
  readonly root: string;
  readonly handover: string;
  readonly out: string;
  /** In a build: where the page builder keeps what it makes on the way, for this build alone. */
  readonly cache?: string;
  /** In a build: whether the handover is still to come, and is waited for (arrival.ts). */
  readonly isAwaiting?: boolean;
  /** In development: where the files stand that a build puts beside the pages. */
  readonly beside?: string;
  /** In development: whole paths of folders of which no file may be read over the server. */
  readonly closed?: readonly string[];
}

/** A module of this folder that a process loads before its own code. */
function loaded(name: string): readonly string[] {
  return ['--import', pathToFileURL(join(import.meta.dirname, name)).href];
}

/**
 * A page leaves some megabytes of strings behind, of which nothing is needed once it stands. A room of 16 MB for what is
 * young holds some pages one after the other: with 4 MB it is cleared four times as often, each time around a page that
 * is not done, and the old room grows by what did not die in time. That room is cleared when half as much again stands in it: what the
 * pages of one provider share gets there before it is let go, and for a large country Node would let the room double.
 */
const roomForPages: readonly string[] = ['--max-semi-space-size=16', '--heap-growing-percent=50'];

/**
 * The bundler of a build works in a thread or two beside the check and the reports: with one for each core, and a heap of
 * malloc's for each of these, it keeps some 60 MB more for as long as pages are made, and is no faster then.
 */
const fewThreads = { MALLOC_ARENA_MAX: '1', RAYON_NUM_THREADS: '1', TOKIO_WORKER_THREADS: '1' } as const;

/**
 * Runs Astro in a process of its own, with the Node that runs this one. Its lines go to `say`. Rejects with its last
 * lines when it ends with another code than 0 (with the system's own error where those tell of one, as of a full disk),
 * and with `Ended` when it was ended, by `signal` or by somebody.
 */
export function runAstro(
  command: 'build' | 'dev' | 'preview',
  folders: AstroFolders,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  const bin = join(folders.root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const args = [
    ...roomForPages,
    // it ends when its starter is gone
    ...loaded('with-parent.ts'),
    ...(command === 'build' ? loaded('lines-together.ts') : []),
    bin,
    command,
    '--root',
    folders.root,
    '--outDir',
    folders.out,
  ];
  const child = spawn(process.execPath, args, {
    cwd: folders.root,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      ...(command === 'build' && fewThreads),
      [basePathVariable]: basePath(),
      [languagesVariable]: siteLanguages().join(','),
      [handoverVariable]: folders.handover,
      ...(folders.cache !== undefined && { [cacheVariable]: folders.cache }),
      ...(folders.isAwaiting === true && { [awaitedVariable]: 'yes' }),
      ...(folders.beside !== undefined && { [devFilesVariable]: folders.beside }),
      ...(folders.closed !== undefined && { [devClosedVariable]: JSON.stringify(folders.closed) }),
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
    },
  });
  const stop = (): void => void child.kill('SIGKILL');
  signal.addEventListener('abort', stop);
  const last: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    if (stream === null) continue;
    createInterface({ input: stream }).on('line', (line) => {
      if (miscounted.test(line)) return;
      last.push(line);
      if (last.length > linesKept) last.shift();
      say(line);
    });
  }
  return new Promise<void>((done, fail) => {
    child.on('error', fail);
    child.on('close', (code, by) => {
      if (code === 0) done();
      else if (signal.aborted) fail(signal.reason);
      else if (by === 'SIGINT' || by === 'SIGTERM' || by === 'SIGHUP') fail(new Ended(by));
      else {
        const printed = last.join('\n');
        const ending = `astro ${command} ended with ${by ?? `code ${code}`}`;
        fail(environmentFault(printed, folders.cache ?? folders.out) ?? new Error(`${ending}\n${printed}`));
      }
    });
  }).finally(() => signal.removeEventListener('abort', stop));
}
