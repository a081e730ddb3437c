import type { AuditedRow, SumRange } from './audited-group.ts';
import { boundsContext, rowBounds } from './edition-bounds.ts';
import type { Cover } from './edition-cover.ts';
import type { GradeRow } from './grade-row.ts';
import type { Participant } from './participant.ts';
import { addSpreads, highestOf, lowestOf, subtractSpread, sumOfGrades } from '../../statistics/spread.ts';

/**
 * Providers as rows under the benchmark of all grades. A provider whose Total is shown is a shown row, with every
 * grade known where its spread is shown too. Of one whose Total is withheld, the services that are shown are shown rows and the
 * rest is the unknown part.
 */
export function totalRows(participants: readonly Participant[]): AuditedRow[] {
  return participants.flatMap(({ provider, rows, total, isSpreadShown, cover }): AuditedRow[] => {
    if (total.value === null) return [];
    if (total.decision.status === 'show') {
      return [{ ...auditedRow(provider, total), isSpreadShown }];
    }
    const shown = rows
      .filter((row) => row.decision.status === 'show' && row.value !== null)
      .map((row) => auditedRow(`${provider}/${row.row}`, row));
    const n = total.value.n - shown.reduce((sum, row) => sum + row.n, 0);
    if (n <= 0) return shown;
    const isCover = cover.covered.has(total.row);
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
  return participants.flatMap(({ provider, rows, cover }): AuditedRow[] => {
    const row = rows.find((one) => one.row === service);
    if (row === undefined || row.value === null) return [];
    if (row.decision.status === 'show') return [auditedRow(provider, row)];
    return [
      {
        ...auditedRow(provider, row),
        range: ownRangeOf(cover, service) ?? { low: row.value.n, high: 10 * row.value.n },
      },
    ];
  });
}

function auditedRow(name: string, row: GradeRow): AuditedRow {
  const isShown = row.decision.status === 'show';
  return {
    row: name,
    n: row.value?.n ?? 0,
    printed: isShown && row.value ? row.value.value : null,
    isProtected: !isShown,
    grades: row.grades,
  };
}

/** The sums of a withheld row for which the provider's own edition shows a world. Null when it is not in the audit. */
function ownRangeOf(cover: Cover, service: string): SumRange | null {
  const row = cover.group.rows.find((one) => one.row === service);
  if (row === undefined) return null;
  if (!cover.group.isSpreadShown) return rowBounds(row, boundsContext(cover.group));
  const pool = addSpreads(
    cover.group.rows.filter((one) => one.printed === null).map((one) => one.grades ?? []),
  );
  return { low: sumOfGrades(lowestOf(pool, row.n)), high: sumOfGrades(highestOf(pool, row.n)) };
}
