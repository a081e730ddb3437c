import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What an engine that nobody here wrote says of a built site. */
export interface Verdict {
  /** What was looked at: "HTML". */
  readonly check: string;
  /** The engine with its version. */
  readonly engine: string;
  /** How much of what it was given: "821 pages". */
  readonly given: string;
  /** One line per fault. */
  readonly faults: readonly string[];
  /** What else is to be said of the result. */
  readonly note?: string;
}

const execute = promisify(execFile);

/** A program's two streams, whatever code it ends with. Rejects only where it does not start. */
export async function output(
  program: string,
  words: readonly string[],
): Promise<{ readonly stdout: string; readonly stderr: string; readonly ok: boolean }> {
  const most = { maxBuffer: 256 * 1024 * 1024 };
  return execute(program, words, most).then(
    ({ stdout, stderr }) => ({ stdout, stderr, ok: true }),
    (fault: NodeJS.ErrnoException & { stdout?: string; stderr?: string }) => {
      if (typeof fault.code === 'string') throw new Error(`${program} does not start: ${fault.message}`);
      return { stdout: fault.stdout ?? '', stderr: fault.stderr ?? '', ok: false };
    },
  );
}

/** The first version number that a program prints. */
export async function versionOf(program: string, word = '--version'): Promise<string> {
  const { stdout, stderr } = await output(program, [word]);
  return /\d+(?:\.\d+)+/.exec(stdout + stderr)?.[0] ?? '?';
}

/** What is asked of every one, some at a time, in their order. */
export async function each<One, Answer>(
  all: readonly One[],
  atATime: number,
  ask: (one: One) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < all.length; at = next++) answers[at] = await ask(all[at] as One);
  };
  await Promise.all(Array.from({ length: atATime }, worker));
  return answers;
}
