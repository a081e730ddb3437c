import type { Step } from '../src/site/manner.ts';

/** Prints what a build says and how far it is. */
export interface ProgressPrinter {
  /** A line of the build or of the page builder. */
  readonly say: (line: string) => void;
  /** A report, page or image more. */
  readonly seen: (step: Step) => void;
}

/** One part of a build as it was seen last, and when it began. */
interface Part extends Step {
  readonly since: number;
}

/** Milliseconds between two looks: a terminal is written anew four times a second, a log gets a line every ten. */
const every = { terminal: 250, log: 10_000 } as const;

/**
 * Prints what a build says. Its own steps ("checked: …") are always printed. How many reports, pages and images stand, and how long
 * the rest will take, is one line of a terminal that is written anew, and elsewhere a plain line every ten seconds. What the
 * page builder says is printed only when asked (`verbose`).
 */
export function progressPrinter(
  stream: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>,
  verbose: boolean,
  now: () => number,
): ProgressPrinter {
  const parts = new Map<Step['part'], Part>();
  let shown = stream.isTTY ? Number.NEGATIVE_INFINITY : now();
  let isOpen = false;
  return {
    say: (line) => {
      if (!verbose && !/^[a-z]+: /.test(line)) return;
      stream.write(`${isOpen ? '\r\u001B[K' : ''}${line}\n`);
      isOpen = false;
    },
    seen: (step) => {
      const time = now();
      parts.set(step.part, { ...step, since: parts.get(step.part)?.since ?? time });
      if (time - shown < (stream.isTTY ? every.terminal : every.log)) return;
      shown = time;
      const line = told([...parts.values()], time);
      if (line === '') return;
      stream.write(stream.isTTY ? `\r\u001B[K${line}` : `${line}\n`);
      isOpen = stream.isTTY;
    },
  };
}

/** "pages 812 of 2400, images 40 of 1070; some 30 s left": the parts that are not done. */
function told(parts: readonly Part[], now: number): string {
  const open = parts.filter(({ done, total }) => done < total);
  if (open.length === 0) return '';
  const counts = open.map(({ part, done, total }) => `${part} ${done} of ${total}`).join(', ');
  // of what has just begun nothing can be said yet
  const begun = open.filter(({ done }) => done > 0);
  const left = Math.max(0, ...begun.map(({ done, total, since }) => ((now - since) / done) * (total - done)));
  return left === 0 ? counts : `${counts}; some ${duration(left)} left`;
}

/** "40 s", "3 min". */
function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
