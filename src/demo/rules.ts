import { defaultRules } from '../model/default-rules.ts';

/** The program's own rules, written into every made-up period. */
export const { publication, protection, norm } = defaultRules;

/**
 * Whether the made-up bureau finds the response sufficient: by the bands, never fewer than the minimum, and never
 * fewer than a smaller net sample needs [D]. The site's own rule is another piece of code; a test compares outcomes.
 */
export function isSufficient(netSample: number, completed: number): boolean {
  let needed = publication.minCompleted;
  // the percentages fall from band to band, so a higher band never asks more of a small net sample
  for (const { netSampleUpTo, minResponsePercent } of publication.bands) {
    needed = Math.max(
      needed,
      Math.ceil((Math.min(netSample, netSampleUpTo ?? netSample) * minResponsePercent) / 100),
    );
  }
  return completed >= needed;
}
