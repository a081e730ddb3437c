import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** A process that holds something, told so that a later one, perhaps after a restart, knows whether it still runs. */
export interface Holder {
  readonly pid: number;
  /** When that process started, in the kernel's own count: a number that came free is given again. */
  readonly started: string;
  readonly host: string;
  /** One run of that machine's kernel. */
  readonly boot: string;
  /** Where the number means something: a container counts its own processes. */
  readonly space: string;
}

/** The running process. What a system does not tell (macOS has no /proc) is empty. */
export function thisHolder(): Holder {
  return {
    pid: process.pid,
    started: startOf(process.pid),
    host: hostname(),
    boot: told(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    space: told(() => readlinkSync('/proc/self/ns/pid')),
  };
}

/** Whether a holder still runs, as far as can be known here: `elsewhere` is another machine or container. */
export function stateOf(holder: Holder, here: Holder = thisHolder()): 'running' | 'gone' | 'elsewhere' {
  if (holder.host !== here.host) return 'elsewhere';
  if (holder.boot !== here.boot) return 'gone';
  if (holder.space !== here.space) return 'elsewhere';
  try {
    process.kill(holder.pid, 0);
  } catch (fault) {
    // a process of another user may not be asked, and is there
    if ((fault as NodeJS.ErrnoException).code === 'ESRCH') return 'gone';
  }
  return startOf(holder.pid) === holder.started ? 'running' : 'gone';
}

/** A holder read back from a file, or null when the text is no holder. */
export function holderFrom(value: unknown): Holder | null {
  if (typeof value !== 'object' || value === null) return null;
  const { pid, started, host, boot, space } = value as Record<string, unknown>;
  if (typeof pid !== 'number' || typeof started !== 'string' || typeof host !== 'string') return null;
  if (typeof boot !== 'string' || typeof space !== 'string') return null;
  return { pid, started, host, boot, space };
}

/** Field 22 of /proc/<pid>/stat; the name in field 2 may hold spaces and brackets, so counting starts behind it. */
function startOf(pid: number): string {
  return told(() => {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  });
}

function told(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
