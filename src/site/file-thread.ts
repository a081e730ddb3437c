import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { lastProven } from './cache/last-proven.ts';
import { changedFiles } from './changed-files.ts';

/** Work on many files that needs no more than to be told where they are. */
const tasks = {
  prove: (...caches: string[]) => lastProven(caches),
  compare: changedFiles,
  remove: (folder: string): void => rmSync(folder, { recursive: true, force: true }),
} as const;

type Tasks = typeof tasks;

/** What a thread gets: the task, which tells it from other threads that load this file, and what that is given. */
interface FileWork {
  readonly fileTask: keyof Tasks;
  readonly given: readonly string[];
}

/** Whether a build that may do so many things at once (`jobs`; left out: what the machine can) has files looked at, and images drawn, in a thread beside it. */
export function mayBeBeside(jobs: number | undefined, cores = availableParallelism()): boolean {
  return jobs !== 1 && cores > 1;
}

/**
 * Does a task in a thread of its own, so that it takes no time of whoever waits for other things meanwhile. Rejects with what the task throws, as the system
 * says it, and with the reason of a signal that ends it.
 */
export async function inThread<Name extends keyof Tasks>(
  fileTask: Name,
  given: Parameters<Tasks[Name]>,
  signal: AbortSignal,
): Promise<ReturnType<Tasks[Name]>> {
  signal.throwIfAborted();
  // what a process loads before its own code is of the process
  const thread = new Worker(new URL(import.meta.url), {
    workerData: { fileTask, given } satisfies FileWork,
    execArgv: [],
  });
  const { promise, resolve, reject } = Promise.withResolvers<ReturnType<Tasks[Name]>>();
  const stop = (): void => {
    reject(signal.reason);
    void thread.terminate();
  };
  signal.addEventListener('abort', stop);
  thread.on('message', resolve);
  thread.on('error', reject);
  thread.on('exit', (code) => reject(new Error(`${fileTask} ended with ${code} and told nothing`)));
  return promise.finally(() => signal.removeEventListener('abort', stop));
}

const work = workerData as FileWork | null;

if (!isMainThread && parentPort !== null && work?.fileTask !== undefined) {
  const task = tasks[work.fileTask] as (...given: readonly string[]) => unknown;
  parentPort.postMessage(task(...work.given));
}
