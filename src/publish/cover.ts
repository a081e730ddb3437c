import type { Protection } from '../model/period.ts';
import {
  auditedTotal,
  auditGroup,
  isSafe,
  type Audited,
  type AuditedGroup,
  type AuditedRow,
} from './audit.ts';
import type { Judgement, Value } from './judgement.ts';
import { addSpreads, subtractSpread } from './spread.ts';

/** A row, or the Total, as the choice of cover sees it. */
export interface CoverRow {
  /** Service id, or `total`. */
  readonly row: string;
  /** Service number, for ties. */
  readonly number: number;
  readonly completed: number;
  /** What was judged before any cover. */
  readonly judgement: Judgement;
  /** The grade as it would be printed. */
  readonly value: Value<number>;
  /** The true grades, people per grade 1..10; null where only a printed mean exists. */
  readonly grades: readonly number[] | null;
}

/** A choice of cover, with the audit that it was chosen by. */
export interface Cover {
  /** Rows withheld so that another cannot be worked out; `total` among them when the Total is. */
  readonly covered: ReadonlySet<string>;
  /** The audit that they pass, over all protected rows. */
  readonly audited: readonly Audited[];
  /** What was audited. */
  readonly group: AuditedGroup;
}

/**
 * Withholds shown services, the fewest completed first (tie: the lowest number), at last the Total, until the audit finds
 * every protected row safe [D]; then takes back, in the opposite order, whatever turns out not to be needed.
 * `hasSpread`: the Total's spread is public wherever the Total is. Some audited row without evidence in the outcome
 * means that even all cover is not enough.
 */
export function coverGroup(
  rows: readonly CoverRow[],
  total: CoverRow,
  hasSpread: boolean,
  width: Protection['safeWidth'],
): Cover {
  const attempt = (names: readonly string[]): Cover => {
    const covered = new Set(names);
    const group = auditedGroup(rows, total, hasSpread, covered);
    return { covered, group, audited: auditGroup(group, width) };
  };
  const order = [...rows]
    .filter((row) => row.judgement.status === 'show')
    .sort((a, b) => a.completed - b.completed || a.number - b.number)
    .map((row) => row.row);
  if (total.judgement.status === 'show') order.push(auditedTotal);

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

/** What is printed when these rows are covered. Rows in which nobody gave a grade give no cover and stay out. */
export function auditedGroup(
  rows: readonly CoverRow[],
  total: CoverRow,
  hasSpread: boolean,
  covered: ReadonlySet<string>,
): AuditedGroup {
  const isShown = (row: CoverRow): boolean => row.judgement.status === 'show' && !covered.has(row.row);
  const audited = rows.flatMap((row): AuditedRow[] => {
    if (row.value === null) return [];
    return [
      {
        row: row.row,
        n: row.value.n,
        printed: isShown(row) ? row.value.value : null,
        isProtected: row.judgement.status === 'withhold',
        grades: row.grades,
      },
    ];
  });
  const n = total.value?.n ?? 0;
  return {
    rows: [...audited, ...unsplitRest(audited, total, n)],
    total: {
      n,
      printed: total.value && isShown(total) ? total.value.value : null,
      isProtected: total.judgement.status === 'withhold' && n > 0,
    },
    isSpreadShown: hasSpread && isShown(total),
  };
}

/** The people of the Total who stand in no row: everyone, where a group was never split by service. */
function unsplitRest(rows: readonly AuditedRow[], total: CoverRow, n: number): AuditedRow[] {
  const rest = n - rows.reduce((sum, row) => sum + row.n, 0);
  if (rest <= 0) return [];
  const grades =
    total.grades && subtractSpread(total.grades, addSpreads(rows.map((row) => row.grades ?? [])));
  return [{ row: 'unsplit', n: rest, printed: null, isProtected: false, grades }];
}
