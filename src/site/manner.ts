import { availableParallelism, freemem } from 'node:os';

/** How far one part of a build is: `done` of `total`. */
export interface Step {
  readonly part: 'reports' | 'pages' | 'images';
  readonly done: number;
  readonly total: number;
}

/** How a build works, and who sees how far it is. */
export interface Manner {
  /** Reports made at once, each in a process of its own; with 1, pages are made by one task too, and no thread looks at files or draws images beside the build. Left out: as many as there are cores and memory for. */
  readonly jobs?: number | undefined;
  /** Whether a packed form of every text stands beside it, for servers that send those. Left out: none does. */
  readonly compress?: boolean | undefined;
  /** Is told of every report, page and image. */
  readonly seen?: ((step: Step) => void) | undefined;
}

/** Bytes that a process which sets reports takes, with room to spare. */
const reportMemory = 250_000_000;

/** Reports made at once where nobody says: one for each core, as far as the free memory goes. */
export function usualJobs(cores = availableParallelism(), free = freemem()): number {
  return Math.max(1, Math.min(cores, Math.floor(free / reportMemory)));
}
