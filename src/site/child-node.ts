import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { environmentFault } from './environment.ts';
import { Ended } from './refusal.ts';

/** So many last lines of a process are kept: below the one that counts its bundler prints a long trace. */
const linesKept = 150;

/** A module of this folder, as the options with which Node loads it before a program's own code. */
export function loaded(name: string): readonly string[] {
  return ['--import', pathToFileURL(join(import.meta.dirname, name)).href];
}

/** A Node program that makes a part of a site. */
export interface Program {
  /** What people call it, where it fails. */
  readonly name: string;
  /** Options of Node, the program and what it is told. */
  readonly command: readonly string[];
  /** Where it runs. */
  readonly root: string;
  /** What it finds in its environment beside what this process has. */
  readonly told: Readonly<Record<string, string | undefined>>;
  /** The folder that it writes to. */
  readonly out: string;
}

/**
 * Runs a program in a process of its own, with the Node that runs this one. Its lines go to `say`. Rejects with its last
 * lines when it ends with another code than 0 (with the system's own error where those tell of one, as of a full disk),
 * and with `Ended` when it was ended, by `signal` or by somebody.
 */
export function runNode(
  { name, command, root, told, out }: Program,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  // it ends when its starter is gone
  const child = spawn(process.execPath, [...loaded('with-parent.ts'), ...command], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, ...told },
  });
  const stop = (): void => void child.kill('SIGKILL');
  signal.addEventListener('abort', stop);
  const last: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    if (stream === null) continue;
    createInterface({ input: stream }).on('line', (line) => {
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
        const ending = `${name} ended with ${by ?? `code ${code}`}`;
        fail(environmentFault(printed, out) ?? new Error(`${ending}\n${printed}`));
      }
    });
  }).finally(() => signal.removeEventListener('abort', stop));
}
