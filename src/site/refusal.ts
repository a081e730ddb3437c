import { constants } from 'node:os';

/**
 * Something that this program does not do, told in one line for people: what, where, and what to do about it. Whoever
 * runs a command prints the message alone; a stack trace is for faults of the program.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** A build that somebody ended. `code` is what a shell expects of a command ended by that signal. */
export class Ended extends Refusal {
  readonly code: number;

  constructor(signal: NodeJS.Signals | 'disconnect') {
    const by = signal === 'disconnect' ? 'as the command that started it is gone' : `by ${signal}`;
    super(`Stopped ${by}: nothing was put in place, and what stands was not changed.`);
    this.code = 128 + constants.signals[signal === 'disconnect' ? 'SIGHUP' : signal];
  }
}
