import { Refusal } from '../src/site/refusal.ts';

/** `--jobs N` as a number; undefined where it is left out. Throws a `Refusal` for what is no number of reports at once. */
export function jobsOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const jobs = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (jobs < 1 || jobs > 256) {
    throw new Refusal(
      `--jobs: found ${text}; expected a whole number from 1 to 256, the reports that are made at once`,
    );
  }
  return jobs;
}
