import type { Language } from '../model/label.ts';
import { shellWord } from '../text/shell-word.ts';
import { words } from '../text/words.ts';
import { mappingText } from './mapping.ts';
import { mappingPath, type TakenPeriod } from './take-period.ts';
import { deliveryLines } from './told.ts';

/** The outcome of taking a delivery: the lines to print, the files to write, and why it went no further. */
export interface Outcome {
  readonly lines: readonly string[];
  /** Path below the data folder -> text, in the order in which they are written. */
  readonly writes: Readonly<Record<string, string>>;
  /** The last line, where the tables were not written. */
  readonly refusal: string | null;
}

/** What the editor asked for, and what stands. */
export interface Asked {
  readonly period: string;
  readonly language: Language;
  /** What has to stand behind a command about the same folder: `--site`, `../mijn-site`. */
  readonly where: readonly string[];
  /** The data folder, as it is told. */
  readonly folder: string;
  /** The editor has looked at the mapping. */
  readonly confirm: boolean;
  /** Tables that stand and differ may be replaced. */
  readonly replace: boolean;
  /** The text of a file below the data folder; null when there is none. */
  readonly standing: (path: string) => string | null;
}

/**
 * Decides what is written: the mapping always, the tables only when nothing is left to decide, the mapping was confirmed
 * and no other table is in their place.
 */
export function outcomeOf(result: TakenPeriod, asked: Asked): Outcome {
  const say = words(asked.language);
  const { period } = asked;
  const refuse = (refusal: string): Outcome => ({ lines: [], writes: {}, refusal });
  if (result.kind === 'findings') return refuse(say.delivery.badBase(period));
  if (result.kind === 'no-files') return refuse(say.delivery.noFolder(`${asked.folder}/${result.folder}`));
  const { taken, mapping, tables, status } = result;
  if (status === 'final') return refuse(say.delivery.isFinal(period));
  const lines = deliveryLines(taken, asked.language);
  const isOpen = taken.decisions.length > 0 || taken.faults.length > 0;
  const confirmed = !isOpen && (mapping.confirmed || asked.confirm);
  const file = mappingPath(period);
  const writes = { [file]: mappingText({ ...mapping, confirmed }) };
  if (isOpen) return { lines, writes, refusal: say.delivery.proposed(file) };
  if (!confirmed) {
    const command = ['npm run data:take --', period, '--confirm', ...asked.where.map(shellWord)].join(' ');
    return { lines, writes, refusal: say.delivery.confirm(file, command) };
  }
  const names = Object.keys(tables);
  const differing = names.filter((name) => {
    const stands = asked.standing(`${period}/${name}`);
    return stands !== null && stands !== tables[name];
  });
  if (differing.length > 0 && !asked.replace)
    return { lines, writes, refusal: say.delivery.others(differing) };
  const hasSample = names.includes('sample.csv') || asked.standing(`${period}/sample.csv`) !== null;
  return {
    lines: [
      ...lines,
      say.delivery.written(names, taken.answers.length),
      ...(hasSample ? [] : [say.delivery.noSample]),
    ],
    writes: {
      ...writes,
      ...Object.fromEntries(names.map((name) => [`${period}/${name}`, tables[name] ?? ''])),
    },
    refusal: null,
  };
}
