import type { Norm, Protection, PublicationRule } from './period.ts';

/** The rules of a period that decide what is published. */
export interface PeriodRules {
  readonly publication: PublicationRule;
  readonly protection: Protection;
  readonly norm: Norm;
}

/** The rules that this program begins with: those of docs/domain.md ("Publication" and "Anonymity"). */
export const defaultRules: PeriodRules = {
  publication: {
    bands: [
      { netSampleUpTo: 25, minResponsePercent: 50 },
      { netSampleUpTo: 50, minResponsePercent: 40 },
      { netSampleUpTo: 100, minResponsePercent: 30 },
      { netSampleUpTo: null, minResponsePercent: 25 },
    ],
    minCompleted: 5,
    fewBelow: 30,
  },
  protection: {
    minCompleted: 5,
    minAnswers: 10,
    sensitive: { minAnswers: 30 },
    minProvinceClients: 3,
    safeWidth: { points: 1, perRespondent: 2 },
    minHiddenProviders: 3,
    participants: { fivePercentFrom: 60, percentFrom: 300, minPercentOfLargest: 10 },
    strengths: { staff: 1, organisation: 4, improvable: 3 },
  },
  norm: { total: 6.5, service: 5.5, failingUpTo: 5, failingCountsAs: 5 },
};
