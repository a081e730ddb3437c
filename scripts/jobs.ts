import { Refusal } from '../src/site/refusal.ts';

/** The most reports at once: more cores than a machine has. */
const most = 256;

/** `--jobs N` as a number; undefined where it is left out. Throws a `Refusal` for what is no number of reports at once. */
export function jobsOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const jobs = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (jobs < 1 || jobs > most) {
    throw new Refusal({ kind: 'jobs-option', found: text, most });
  }
  return jobs;
}
