import type { Tell } from '../src/model/build-note.ts';
import type { Language } from '../src/model/language.ts';
import type { Step } from '../src/site/manner.ts';
import { buildLine } from '../src/text/build-note.ts';
import { words } from '../src/text/words.ts';

/** Prints what a build says and how far it is. */
export interface ProgressPrinter {
  /** A step of the build, or a line of the page builder. */
  readonly say: Tell;
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
 * Prints what a build says. Its own steps ("nagekeken: …") are always printed. How many reports, pages and images stand, and how long
 * the rest will take, is one line of a terminal that is written anew, and elsewhere a plain line every ten seconds. What the
 * page builder says is printed only when asked (`verbose`).
 */
export function progressPrinter(
  stream: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>,
  verbose: boolean,
  language: Language,
  now: () => number,
): ProgressPrinter {
  const parts = new Map<Step['part'], Part>();
  let shown = stream.isTTY ? Number.NEGATIVE_INFINITY : now();
  let isOpen = false;
  return {
    say: (note) => {
      if (!verbose && note.kind === 'builder') return;
      stream.write(`${isOpen ? '\r\u001B[K' : ''}${buildLine(note, language)}\n`);
      isOpen = false;
    },
    seen: (step) => {
      const time = now();
      parts.set(step.part, { ...step, since: parts.get(step.part)?.since ?? time });
      if (time - shown < (stream.isTTY ? every.terminal : every.log)) return;
      shown = time;
      const line = told([...parts.values()], time, language);
      if (line === '') return;
      stream.write(stream.isTTY ? `\r\u001B[K${line}` : `${line}\n`);
      isOpen = stream.isTTY;
    },
  };
}

/** "pagina's 812 van 2.400, beelden 40 van 1.070; nog ongeveer 30 s": the parts that are not done. */
function told(parts: readonly Part[], now: number, language: Language): string {
  const say = words(language);
  const open = parts.filter(({ done, total }) => done < total);
  if (open.length === 0) return '';
  const counts = open
    .map(({ part, done, total }) => say.build.progress(say.build.parts[part], done, total))
    .join(', ');
  // of what has just begun nothing can be said yet
  const begun = open.filter(({ done }) => done > 0);
  const left = Math.max(0, ...begun.map(({ done, total, since }) => ((now - since) / done) * (total - done)));
  const seconds = Math.ceil(left / 1000);
  if (seconds === 0) return counts;
  return `${counts}; ${seconds < 120 ? say.build.seconds(seconds) : say.build.minutes(Math.round(seconds / 60))}`;
}
