import { Ended, Refusal } from '../src/site/refusal.ts';
import { environmentSentence } from '../src/site/environment.ts';
import { words } from '../src/text/words.ts';
import { givenLanguage } from './given-language.ts';

/**
 * Runs a command so that every end of it is told: a signal, or the end of the process that started it, aborts it, and
 * it has the time to clear up; what the machine or the input is to blame for is one line and code 1. A stack trace is
 * for a fault of the program, and says so. All in the language that the command was asked to speak.
 */
export async function toTheEnd(command: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const ending = new AbortController();
  const end = (by: NodeJS.Signals | 'disconnect') => (): void => {
    if (!ending.signal.aborted) ending.abort(new Ended(by));
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, end(name));
  // where start.mjs started this process, it holds a channel open for as long as it runs
  process.on('disconnect', end('disconnect'));
  process.channel?.unref();
  try {
    await command(ending.signal);
  } catch (fault) {
    process.exitCode = fault instanceof Ended ? fault.code : 1;
    console.error(told(fault));
  }
  // nothing of this command goes on by itself
  if (process.connected) process.disconnect();
}

function told(fault: unknown): string {
  const language = givenLanguage();
  if (fault instanceof Refusal) return fault.in(language);
  const sentence = environmentSentence(fault, language);
  if (sentence !== null) return sentence;
  const trace = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  return words(language).refusal.ofProgram(trace);
}
