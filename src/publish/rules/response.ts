import type { PublicationRule } from '../../model/period.ts';
import { ceilRatio, decimalRatio, ratio } from '../../statistics/rounding.ts';
import type { Needed } from '../publication.ts';

/** What of a period's publication rule decides whether the response is sufficient. */
type ResponseRule = Pick<PublicationRule, 'bands' | 'minCompleted'>;

/**
 * How many completed questionnaires are enough for a net sample, by the bands of the period's rule [D]: a share of it, or
 * the band's `orCompleted` where that is less. Never below `minCompleted`, and never falling as the net sample grows: at 26 people 13 are needed, as at 25. `impossible` when
 * even everyone would be too few.
 */
export function neededCompleted(netSample: number, rule: ResponseRule): Needed {
  let completed = rule.minCompleted;
  for (const band of rule.bands) {
    const until = Math.min(netSample, band.netSampleUpTo ?? netSample);
    const share = shareOf(until, band.minResponsePercent);
    completed = Math.max(completed, Math.min(share, band.orCompleted ?? share));
    if (until === netSample) break;
  }
  return completed > netSample ? { kind: 'impossible' } : { kind: 'completed', completed };
}

/** True when the number completed is what the rule asks for this net sample. */
export function meetsRule(netSample: number, completed: number, rule: ResponseRule): boolean {
  const needed = neededCompleted(netSample, rule);
  return needed.kind === 'completed' && completed >= needed.completed;
}

/** The smallest whole number of people that is at least `percent` of the net sample; 62.5 % of 8 is 5. */
function shareOf(netSample: number, percent: number): number {
  const share = decimalRatio(percent);
  return ceilRatio(ratio(netSample * share.numerator, 100 * share.denominator));
}
