import type { AuditedRow, SumRange } from './audit.ts';
import { boundsContext, rowBounds } from './audit-bounds.ts';
import type { JudgedGroup, JudgedRow } from './judged.ts';
import { addSpreads, highestOf, lowestOf, subtractSpread, sumOfGrades } from './spread.ts';

/** One participant of a benchmark, as the audit of it sees them. */
export interface Participant {
  readonly provider: string;
  readonly group: JudgedGroup;
}

/**
 * Providers as rows under the benchmark of all grades. A provider whose Total is shown is a shown row, known to the
 * grade where its spread is shown too. Of one whose Total is withheld, the services that are shown are shown rows and the
 * rest is the unknown part.
 */
export function totalRows(participants: readonly Participant[]): AuditedRow[] {
  return participants.flatMap(({ provider, group }): AuditedRow[] => {
    const { total } = group;
    if (total.value === null) return [];
    if (total.judgement.status === 'show') {
      return [{ ...auditedRow(provider, total), isSpreadShown: group.spread.status === 'show' }];
    }
    const shown = group.rows
      .filter((row) => row.judgement.status === 'show' && row.value !== null)
      .map((row) => auditedRow(`${provider}/${row.score.service}`, row));
    const n = total.value.n - shown.reduce((sum, row) => sum + row.n, 0);
    if (n <= 0) return shown;
    const isCover = group.cover.covered.has(total.score.service);
    const rest: AuditedRow = {
      row: provider,
      n,
      printed: null,
      isProtected: true,
      grades: total.grades && subtractSpread(total.grades, addSpreads(shown.map((row) => row.grades ?? []))),
      ...(!isCover && { meanOf: total.value.n }),
    };
    return [...shown, rest];
  });
}

/**
 * Providers as rows under the benchmark of one service. Of a withheld row the provider's own figures already leave some
 * sums only; a row withheld as cover is watched too, as it covers another.
 */
export function serviceRows(participants: readonly Participant[], service: string): AuditedRow[] {
  return participants.flatMap(({ provider, group }): AuditedRow[] => {
    const row = group.rows.find((one) => one.score.service === service);
    if (row === undefined || row.value === null) return [];
    if (row.judgement.status === 'show') return [auditedRow(provider, row)];
    return [
      {
        ...auditedRow(provider, row),
        range: ownRangeOf(group, service) ?? { low: row.value.n, high: 10 * row.value.n },
      },
    ];
  });
}

function auditedRow(name: string, row: JudgedRow): AuditedRow {
  const isShown = row.judgement.status === 'show';
  return {
    row: name,
    n: row.value?.n ?? 0,
    printed: isShown && row.value ? row.value.value : null,
    isProtected: !isShown,
    grades: row.grades,
  };
}

/** The sums of a withheld row for which the provider's own edition shows a world. Null when it is not in the audit. */
function ownRangeOf(group: JudgedGroup, service: string): SumRange | null {
  const { cover } = group;
  const row = cover.group.rows.find((one) => one.row === service);
  if (row === undefined) return null;
  if (!cover.group.isSpreadShown) return rowBounds(row, boundsContext(cover.group));
  const pool = addSpreads(
    cover.group.rows.filter((one) => one.printed === null).map((one) => one.grades ?? []),
  );
  return { low: sumOfGrades(lowestOf(pool, row.n)), high: sumOfGrades(highestOf(pool, row.n)) };
}
