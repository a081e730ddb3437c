import { compareFindings, compareText, type Finding } from '../model/finding.ts';
import type { Group } from '../model/group.ts';
import type { Period } from '../model/period.ts';
import type { GroupScore, PeriodScores } from '../score/scores.ts';
import { ruleVerdict } from './eligibility.ts';
import type { JudgedGroup } from './judged.ts';

const disagrees = 'verdict-disagrees';

/**
 * The findings of publishing a period: `verdict-disagrees` where the bureau's verdict and the rule differ and the
 * period's file does not accept that row by name, and `accepted-nothing` for an acceptance without such a finding.
 * Both stop the build.
 */
export function verdictFindings(scores: PeriodScores): Finding[] {
  const { period } = scores;
  const found = scores.editions.flatMap((edition) =>
    edition.groups.flatMap((group) => disagreements(edition.provider, group, period)),
  );
  const names = new Set(found.map((finding) => finding.row));
  const isAccepted = (finding: Finding): boolean =>
    period.accepted.some((accepted) => accepted.code === disagrees && accepted.row === finding.row);
  const unused = period.accepted
    .filter((accepted) => accepted.code !== disagrees || !names.has(accepted.row))
    .map((accepted): Finding => ({
      file: `${period.id}/period.json`,
      line: 1,
      column: 0,
      code: 'accepted-nothing',
      severity: 'error',
      found: `accepted ${accepted.code} for ${accepted.row}`,
      expected: 'only findings that there are',
      mend: `take ${accepted.row} out of "accepted"`,
    }))
    .sort((a, b) => compareText(a.found, b.found));
  return [...found.filter((finding) => !isAccepted(finding)), ...unused].sort(compareFindings);
}

/** The name by which a row is accepted: `provider/group/service` or `provider/group/total`. */
function rowName(provider: string, group: Group, service: string): string {
  return `${provider}/${group}/${service}`;
}

function disagreements(provider: string, group: GroupScore, period: Period): Finding[] {
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
      mend: `ask the bureau, or accept ${disagrees} for ${name} with a reason in ${period.id}/period.json`,
      row: name,
    };
  });
}

/** `audit-open` for a protected figure that no amount of cover makes safe: then nothing may be published. */
export function auditFindings(provider: string, group: JudgedGroup): Finding[] {
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
