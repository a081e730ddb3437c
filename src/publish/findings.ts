import { compareFindings, findingOf, type Finding } from '../model/finding.ts';
import type { Group } from '../model/group.ts';
import type { Period } from '../model/period.ts';
import type { GroupScore, PeriodScores } from '../score/scores.ts';
import { ruleVerdict } from './rules/eligibility.ts';
import type { GroupDecision } from './edition-decision.ts';
import { settled } from '../model/settled.ts';

const disagrees = 'verdict-disagrees';

/**
 * The findings of publishing a period: `verdict-disagrees` where the bureau's verdict and the rule differ and the
 * period does not accept that row, and `accepted-nothing` for an acceptance without such a finding. Both stop the
 * build. An acceptance of many rows at once says how many it covered, as a warning `accepted-rows`.
 */
export function verdictFindings(scores: PeriodScores): Finding[] {
  const { period, accepted } = scores;
  const found = scores.editions.flatMap((edition) =>
    edition.groups.flatMap((group) => disagreements(edition.provider, group, period)),
  );
  const { open, told } = settled(disagrees, found, accepted);
  return [...open, ...told].sort(compareFindings);
}

/** The name by which a row is accepted: `provider/group/service` or `provider/group/total`. */
function rowName(provider: string, group: Group, service: string): string {
  return `${provider}/${group}/${service}`;
}

function disagreements(
  provider: string,
  group: GroupScore,
  period: Period,
): (Finding & { readonly row: string })[] {
  // the source's own silence is no verdict on the response
  if (group.origin === 'tallied' && group.withheldBySource === true) return [];
  return [...group.rows, group.total].flatMap((row) => {
    const rule = ruleVerdict(row, group.group, period.publication);
    if (row.verdict === undefined || row.verdict === rule) return [];
    const name = rowName(provider, group.group, row.service);
    const { verdict, completed, netSample } = row;
    const told = { verdict, rule, completed, netSample, row: name, period: period.id };
    return { ...findingOf(disagrees, 'error', row.place, told), row: name };
  });
}

/** `audit-open` for a protected figure that no amount of cover makes safe: then nothing may be published. */
export function auditFindings(provider: string, group: GroupDecision): Finding[] {
  const open = group.cover.audited.filter((audited) => audited.evidence === null);
  return open.map((audited) =>
    findingOf('audit-open', 'error', group.score.total.place, {
      row: rowName(provider, group.score.group, audited.row),
    }),
  );
}
