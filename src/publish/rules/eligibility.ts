import type { Verdict } from '../../model/verdict.ts';
import { groupTraits, type Group } from '../../model/group.ts';
import type { PublicationRule } from '../../model/period.ts';
import type { Eligibility } from '../publication.ts';
import { meetsRule, neededCompleted } from './response.ts';

/** What eligibility is decided on. */
export interface VerdictRow {
  readonly netSample: number;
  readonly completed: number;
  readonly verdict?: Verdict;
}

/** What this site's rule says of a row; some groups are always eligible, even with nothing in the row [F]. */
export function ruleVerdict(row: VerdictRow, group: Group, rule: PublicationRule): Verdict {
  return groupTraits[group].alwaysEligible || meetsRule(row.netSample, row.completed, rule) ? 'yes' : 'no';
}

/**
 * May the row's grade be published? The bureau's verdict is authoritative, the rule decides where there is none. A
 * verdict only permits: protection may withhold the grade of an eligible row.
 */
export function eligibilityOf(row: VerdictRow, group: Group, rule: PublicationRule): Eligibility {
  const own = ruleVerdict(row, group, rule);
  const verdict = row.verdict ?? own;
  if (groupTraits[group].alwaysEligible) {
    return { verdict, by: verdict === 'yes' ? 'always' : 'bureau', needed: { kind: 'none' } };
  }
  return {
    verdict,
    by: row.verdict === undefined ? 'rule' : 'bureau',
    needed: neededCompleted(row.netSample, rule),
  };
}
