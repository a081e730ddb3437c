import { compareFindings, compareText, type Finding } from '../model/finding.ts';
import type { Group } from '../model/group.ts';
import type { Period } from '../model/period.ts';
import type { GroupScore, PeriodScores } from '../score/scores.ts';
import { ruleVerdict } from './rules/eligibility.ts';
import type { GroupDecision } from './edition-decision.ts';
import { covers, type Accepted } from '../model/accepted.ts';

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
  const isCovered = (one: Accepted, { row }: { readonly row: string }): boolean =>
    one.code === disagrees && covers(one, row);
  const told = accepted.flatMap((one) => {
    const count = found.filter((finding) => isCovered(one, finding)).length;
    if (count === 0) return nothingAccepted(one);
    return one.rows === undefined ? [] : manyAccepted(one, count);
  });
  const open = found.filter((finding) => !accepted.some((one) => isCovered(one, finding)));
  return [...open, ...told.sort((a, b) => compareText(a.found, b.found))].sort(compareFindings);
}

function nothingAccepted({ code, row, rows, place }: Accepted): Finding {
  const name = row ?? rows ?? '';
  return {
    ...place,
    code: 'accepted-nothing',
    severity: 'error',
    found: `accepted ${code} for ${name}`,
    expected: 'only findings that there are',
    mend: `take ${name} out of the file`,
  };
}

function manyAccepted({ code, rows = '', place }: Accepted, count: number): Finding {
  return {
    ...place,
    code: 'accepted-rows',
    severity: 'warning',
    found: `${code} of ${count} ${count === 1 ? 'row' : 'rows'} accepted by ${rows}`,
    expected: 'that the reason holds for each of them',
    mend: 'name a row by itself where it does not',
  };
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
    return {
      ...row.place,
      code: disagrees,
      severity: 'error' as const,
      found: `published "${row.verdict}" for ${row.completed} of ${row.netSample}`,
      expected: `"${rule}" by the period's publication rule`,
      mend: `ask the bureau, or accept ${disagrees} for ${name} with a reason in ${period.id}/accepted.json`,
      row: name,
    };
  });
}

/** `audit-open` for a protected figure that no amount of cover makes safe: then nothing may be published. */
export function auditFindings(provider: string, group: GroupDecision): Finding[] {
  const open = group.cover.audited.filter((audited) => audited.evidence === null);
  return open.map((audited) => ({
    ...group.score.total.place,
    code: 'audit-open',
    severity: 'error',
    found: `a withheld grade of ${rowName(provider, group.score.group, audited.row)} that the period's figures leave open`,
    expected: 'that withholding other figures protects it',
    mend: "lower protection.safeWidth in the period's file, or leave this group out",
  }));
}
