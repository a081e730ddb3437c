import type { Protection } from '../../model/period.ts';
import { auditedTotal, neededWidth, withTogether, type Audited, type AuditedGroup } from './audited-group.ts';
import { boundsContext, rowBounds, totalBounds } from './edition-bounds.ts';
import { exhibitWorlds } from './edition-worlds.ts';

/**
 * Audits every protected row, every set of rows that are protected together, and the Total when it is
 * protected, by subtraction (docs/domain.md, "Anonymity"). Without the spread a row is safe by the formula's bound; with it,
 * only when two worlds are exhibited that reproduce everything printed and whose means differ enough. What is outside: other
 * periods, promoter score, strengths, distributions.
 */
export function auditGroup(group: AuditedGroup, width: Protection['safeWidth']): Audited[] {
  const audited = auditRows(group, width);
  for (const set of group.together ?? []) audited.push(...auditRows(withTogether(group, set), width));
  if (!group.total.isProtected) return audited;
  const needed = neededWidth(group.total.n, width);
  const bounds = totalBounds(boundsContext(group));
  const isWide = bounds.high - bounds.low >= needed;
  return [
    ...audited,
    {
      row: auditedTotal,
      n: group.total.n,
      evidence: isWide ? { kind: 'bound', ...bounds, needed } : null,
    },
  ];
}

function auditRows(group: AuditedGroup, width: Protection['safeWidth']): Audited[] {
  const context = boundsContext(group);
  return group.rows
    .filter((row) => row.isProtected)
    .map((row): Audited => {
      const { n } = row;
      const needed = neededWidth(n, width);
      const bounds = rowBounds(row, context);
      if (bounds.high - bounds.low < needed) return { row: row.row, n, evidence: null };
      if (!group.isSpreadShown) return { row: row.row, n, evidence: { kind: 'bound', ...bounds, needed } };
      const worlds = exhibitWorlds(group, row, needed);
      return { row: row.row, n, evidence: worlds && { kind: 'worlds', worlds, needed } };
    });
}
