import type { Protection } from '../../model/period.ts';
import {
  auditedRest,
  auditedTotal,
  isSafe,
  togetherProtected,
  type Audited,
  type AuditedGroup,
  type AuditedRow,
} from './audited-group.ts';
import { auditGroup } from './edition-audit.ts';
import type { GradeRow } from './grade-row.ts';
import { addSpreads, subtractSpread } from '../../statistics/spread.ts';

/** A choice of cover, with the audit that it was chosen by. */
export interface Cover {
  /** Rows withheld so that another cannot be worked out; `total` among them when the Total is. */
  readonly covered: ReadonlySet<string>;
  /** The audit that they pass, over all protected rows. */
  readonly audited: readonly Audited[];
  /** What was audited. */
  readonly group: AuditedGroup;
}

/** Within what a withheld grade may not follow, and below how many people withheld rows are protected together. */
export type CoverLimits = Pick<Protection, 'safeWidth' | 'minCompleted'>;

/**
 * Withholds shown services, the fewest completed first (tie: the lowest number), at last the Total, until the audit finds
 * every protected row safe [D]; then takes back, in the opposite order, whatever turns out not to be needed.
 * `hasSpread`: the Total's spread is public wherever the Total is. Some audited row without evidence in the outcome
 * means that even all cover is not enough.
 */
export function coverGroup(
  rows: readonly GradeRow[],
  total: GradeRow,
  hasSpread: boolean,
  limits: CoverLimits,
): Cover {
  const attempt = (names: readonly string[]): Cover => {
    const covered = new Set(names);
    const group = auditedGroup(rows, total, hasSpread, covered, limits.minCompleted);
    return { covered, group, audited: auditGroup(group, limits.safeWidth) };
  };
  const order = [...rows]
    .filter((row) => row.decision.status === 'show')
    .sort((a, b) => a.completed - b.completed || a.number - b.number)
    .map((row) => row.row);
  if (total.decision.status === 'show') order.push(auditedTotal);

  let cover = attempt([]);
  for (const name of order) {
    if (isSafe(cover.audited)) break;
    cover = attempt([...cover.covered, name]);
  }
  for (const name of [...cover.covered].reverse()) {
    const without = attempt([...cover.covered].filter((one) => one !== name));
    if (isSafe(without.audited)) cover = without;
  }
  return cover;
}

/**
 * What is printed when these rows are covered. Rows in which nobody gave a grade give no cover and stay out. Under a shown
 * Total two or more withheld rows are protected together while fewer than `minTogether` people are in them [D], whatever
 * cover lies beside them.
 */
export function auditedGroup(
  rows: readonly GradeRow[],
  total: GradeRow,
  hasSpread: boolean,
  covered: ReadonlySet<string>,
  minTogether: number,
): AuditedGroup {
  const isShown = (row: GradeRow): boolean => row.decision.status === 'show' && !covered.has(row.row);
  const audited = rows.flatMap((row): AuditedRow[] => {
    if (row.value === null) return [];
    return [
      {
        row: row.row,
        n: row.value.n,
        printed: isShown(row) ? row.value.value : null,
        isProtected: row.decision.status === 'withhold',
        grades: row.grades,
      },
    ];
  });
  const n = total.value?.n ?? 0;
  const all = [...audited, ...unsplitRest(audited, total, n)];
  const few = all.filter(({ row, printed }) => printed === null && !covered.has(row));
  return {
    rows: all,
    total: {
      n,
      printed: total.value && isShown(total) ? total.value.value : null,
      isProtected: total.decision.status === 'withhold' && n > 0,
    },
    isSpreadShown: hasSpread && isShown(total),
    together: isShown(total) ? togetherProtected(few, minTogether) : [],
  };
}

/** The people of the Total who stand in no row: everyone, where a group was never split by service. */
function unsplitRest(rows: readonly AuditedRow[], total: GradeRow, n: number): AuditedRow[] {
  const rest = n - rows.reduce((sum, row) => sum + row.n, 0);
  if (rest <= 0) return [];
  const grades =
    total.grades && subtractSpread(total.grades, addSpreads(rows.map((row) => row.grades ?? [])));
  return [{ row: auditedRest, n: rest, printed: null, isProtected: false, grades }];
}
