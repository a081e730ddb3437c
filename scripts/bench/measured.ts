import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { watchMemory } from '../../src/site/memory.ts';

/** What a command took. */
export interface Took {
  /** By the clock. */
  readonly seconds: number;
  /** Of processor time, of the command and all that it started and waited for. */
  readonly processor: number;
  /** Resident memory at most: of one of its processes, and of all of them at one moment; bytes. */
  readonly largest: number;
  readonly together: number;
  /** What it printed. */
  readonly text: string;
}

/** Clock ticks of a second, in which Linux counts processor time for everybody who asks. */
const ticks = 100;

/** Processor seconds of the processes that this one started and that have ended, as Linux counts them; 0 elsewhere. */
export function processorOfEnded(): number {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8');
    // behind the name, which may hold anything: state is field 3, user and system time of ended children are 16 and 17
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[13]) + Number(fields[14])) / ticks;
  } catch {
    return 0;
  }
}

/**
 * Runs Node with arguments to its end, and nothing beside it: what was written before is on the disk first, so that none pays for
 * another's files. Throws with the last lines that it printed when it fails.
 */
export async function measured(args: readonly string[], cwd: string): Promise<Took> {
  spawnSync('sync');
  const [started, before] = [performance.now(), processorOfEnded()];
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const memory = watchMemory(child.pid ?? 0, 250);
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (text += part.toString()));
  const code = await new Promise<number | null>((done, fail) => {
    child.on('error', fail);
    child.on('close', done);
  });
  const { largest, together } = memory();
  if (code !== 0)
    throw new Error(`${args[0] ?? ''} ended with code ${code}:\n${text.split('\n').slice(-15).join('\n')}`);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, processor: processorOfEnded() - before, largest, together, text };
}

/** The middle one of some measures, by the clock. Throws for none. */
export function median<T extends { readonly seconds: number }>(all: readonly T[]): T {
  const middle = all.toSorted((a, b) => a.seconds - b.seconds)[Math.floor((all.length - 1) / 2)];
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
}
