import { constants } from 'node:os';
import type { Language } from '../model/language.ts';
import type { RefusalNote } from '../model/refusal.ts';
import { refusalLine } from '../text/refusal.ts';

/**
 * Something that this program does not do, told in one line for people: what, where, and what to do about it. It is made of
 * a note, which is told in the language of whoever reads it, or of a sentence that has that language already. Whoever runs
 * a command prints that line alone; a stack trace is for faults of the program. `message` is English, for logs.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly #told: RefusalNote | string;

  constructor(told: RefusalNote | string) {
    super(typeof told === 'string' ? told : refusalLine(told, 'en'));
    this.#told = told;
  }

  /** The line in one language. */
  in(language: Language): string {
    return typeof this.#told === 'string' ? this.#told : refusalLine(this.#told, language);
  }
}

/** A build that somebody ended. `code` is what a shell expects of a command ended by that signal. */
export class Ended extends Refusal {
  readonly code: number;

  constructor(signal: NodeJS.Signals | 'disconnect') {
    super({ kind: 'stopped', by: signal });
    this.code = 128 + constants.signals[signal === 'disconnect' ? 'SIGHUP' : signal];
  }
}
