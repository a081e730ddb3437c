import type { Norm, Protection, PublicationRule } from '../model/period.ts';

/** The default rules of docs/domain.md ("Publication" and "Anonymity"), written into every made-up period. */
export const publication: PublicationRule = {
  bands: [
    { netSampleUpTo: 25, minResponsePercent: 50 },
    { netSampleUpTo: 50, minResponsePercent: 40 },
    { netSampleUpTo: 100, minResponsePercent: 30 },
    { netSampleUpTo: null, minResponsePercent: 25 },
  ],
  minCompleted: 5,
  fewBelow: 30,
};

export const protection: Protection = {
  minCompleted: 5,
  minAnswers: 10,
  sensitive: { minAnswers: 30 },
  minProvinceClients: 3,
  safeWidth: { points: 1, perRespondent: 2 },
  minHiddenProviders: 3,
  participants: { fivePercentFrom: 60, percentFrom: 300, minPercentOfLargest: 10 },
  strengths: { staff: 1, organisation: 4, improvable: 3 },
};

export const norm: Norm = { total: 6.5, service: 5.5, failingUpTo: 5, failingCountsAs: 5 };

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
