import { constants } from 'node:os';
import { Refusal } from './refusal.ts';

/** A build that somebody ended. `code` is what a shell expects of a command ended by that signal. */
export class Ended extends Refusal {
  readonly code: number;

  constructor(signal: NodeJS.Signals | 'disconnect') {
    const by = signal === 'disconnect' ? 'as the command that started it is gone' : `by ${signal}`;
    super(`Stopped ${by}: nothing was put in place, and what stands was not changed.`);
    this.code = 128 + constants.signals[signal === 'disconnect' ? 'SIGHUP' : signal];
  }
}
