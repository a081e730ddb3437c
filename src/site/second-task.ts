import { stat } from 'node:fs/promises';
import { availableParallelism, freemem } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { hasArrived } from './arrival.ts';
import { handoverFile } from './handover.ts';
import { bundledApp, makePages, type PageWork } from './page-task.ts';

/** What a second task gets: the entry of the bundle that makes pages, which tells it from other threads that load this file, and its work. */
interface SecondWork extends PageWork {
  readonly secondEntry: string;
}

/** A thread that makes pages too. */
export interface SecondTask {
  /** Rejects as soon as it fails; resolves when no run is left, and its pages stand. */
  readonly ended: Promise<void>;
  readonly end: () => Promise<void>;
}

/**
 * Makes pages in a thread of its own with the bundle of which `entry` is the entry, from the last run on, until it meets one that is taken.
 * It holds all that pages are made from once more. The files that it made are given to `tell`.
 */
export function secondTask(entry: string, work: PageWork, tell: (file: string) => void): SecondTask {
  // what a process loads before its own code is of the process: how its lines leave, and that it ends with its starter
  const thread = new Worker(new URL(import.meta.url), {
    workerData: { ...work, secondEntry: entry } satisfies SecondWork,
    execArgv: [],
  });
  thread.on('message', tell);
  const { promise: ended, resolve, reject } = Promise.withResolvers<void>();
  thread.on('error', reject);
  thread.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a task ended with ${code}`))));
  return { ended, end: async () => void (await thread.terminate()) };
}

/** A second task is for no fewer pages than are made in the second or two that it takes to start. */
const fewestForTwo = 400;

/** The largest handover, in bytes, that is held twice: of some 3,000 editions. */
const mostHeldTwice = 24e6;

/** Bytes that a second task takes of so many, with room to spare. */
const taskMemory = 500e6;

/**
 * Gives the `entry` of a bundle when a second task may take half of what is left of the pages of a handover: nothing goes on beside the pages any more, and there are
 * a core and memory for it.
 */
export async function mayBeTwo(handover: string, entry: string): Promise<(left: number) => string | null> {
  const { size } = await stat(handoverFile(handover));
  const mayEver = availableParallelism() > 1 && size <= mostHeldTwice;
  const isRoom = (): boolean => hasArrived(handover, 'alone') && freemem() >= taskMemory;
  return (left) => (mayEver && left >= fewestForTwo && isRoom() ? entry : null);
}

const given = workerData as SecondWork | null;

if (!isMainThread && parentPort !== null && given?.secondEntry !== undefined) {
  const [port, work] = [parentPort, given];
  const app = await bundledApp(work.secondEntry);
  const backwards = [...work.runs.keys()].toReversed();
  await makePages(app, work, backwards, (file) => port.postMessage(file));
}
