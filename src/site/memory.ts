import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Resident memory of a process and all that it started, in bytes; pages that two of them share are counted twice. */
export interface Memory {
  /** The most that one of them held. */
  readonly largest: number;
  /** The most that all of them held at one moment, as far as it was seen. */
  readonly together: number;
}

/**
 * Watches the memory of a process and all that it starts, as often as is asked, until it is told to stop. Both are 0 on a system
 * without /proc.
 */
export function watchMemory(pid: number, milliseconds: number): () => Memory {
  let largest = 0;
  let together = 0;
  const look = (): void => {
    const processes = family(pid);
    largest = Math.max(largest, ...processes.map((one) => memoryOf(one, 'VmHWM')));
    together = Math.max(
      together,
      processes.reduce((sum, one) => sum + memoryOf(one, 'VmRSS'), 0),
    );
  };
  look();
  const watch = setInterval(look, milliseconds);
  watch.unref();
  return () => {
    clearInterval(watch);
    look();
    return { largest, together };
  };
}

/** A process and all that it started. */
function family(pid: number): number[] {
  const children = proc(`${pid}/task/${pid}/children`).trim();
  return [pid, ...(children === '' ? [] : children.split(' ')).map(Number).flatMap(family)];
}

/** A process's resident memory, now (`VmRSS`) or at most so far (`VmHWM`), in bytes; 0 once it is gone. */
function memoryOf(pid: number, field: 'VmHWM' | 'VmRSS'): number {
  return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(proc(`${pid}/status`))?.[1] ?? 0) * 1024;
}

/** A file of /proc, or nothing once its process is gone. */
function proc(path: string): string {
  try {
    return readFileSync(join('/proc', path), 'utf8');
  } catch {
    return '';
  }
}
