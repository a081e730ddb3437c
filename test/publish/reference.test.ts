import { describe, expect, it } from 'vitest';
import { isSafe } from '../../src/publish/disclosure/audited-group.ts';
import { auditGroup } from '../../src/publish/disclosure/edition-audit.ts';
import { coverGroup } from '../../src/publish/disclosure/edition-cover.ts';
import type { GradeRow } from '../../src/publish/disclosure/grade-row.ts';
import { show, withhold, type Decision } from '../../src/publish/decision.ts';
import { rowBounds, boundsContext } from '../../src/publish/disclosure/edition-bounds.ts';
import { spreadOf } from './editions.ts';

const width = { points: 1, perRespondent: 2 };
// the minimum is set aside: no rows are protected together
const limits = { safeWidth: width, minCompleted: 0 };

/** The clients' rows of the Innovium reference report, with made-up grades between 5 and 10 behind the printed means. */
const grades = {
  '3': [8, 8],
  '5': [8, 9],
  '9': [5, 5, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 9, 9, 10, 10],
  '10': [8, 9, 9, 10],
};
const printedMeans = { '3': 8, '5': 8.5, '9': 7.4, '10': 9, total: 7.8 };

function gradeRow(
  row: keyof typeof printedMeans,
  completed: number,
  decision: Decision,
  withSpread: boolean,
): GradeRow {
  const list = row === 'total' ? Object.values(grades).flat() : grades[row];
  return {
    row,
    number: Number(row) || 0,
    completed,
    decision,
    value: { value: printedMeans[row], n: completed },
    grades: withSpread ? spreadOf(list) : null,
  };
}

function reference(withSpread: boolean) {
  return {
    rows: [
      gradeRow('3', 2, show, withSpread),
      gradeRow('5', 2, show, withSpread),
      gradeRow('9', 16, withhold('response'), withSpread),
      gradeRow('10', 4, show, withSpread),
    ],
    total: gradeRow('total', 24, show, withSpread),
  };
}

describe('the Innovium rows with the Total and services 3, 5 and 10 declared ja, the minimum of 5 set aside', () => {
  it('withholds service 3 too where there is no spread', () => {
    const { rows, total } = reference(false);
    expect([...coverGroup(rows, total, false, limits).covered]).toEqual(['3']);
  });

  it('withholds services 3 and 5 where the spread is shown', () => {
    const { rows, total } = reference(true);
    expect([...coverGroup(rows, total, true, limits).covered]).toEqual(['3', '5']);
  });

  it('would leave service 9 within 0.125 without cover', () => {
    const group = {
      rows: reference(false).rows.map((row) => ({
        row: row.row,
        n: row.completed,
        printed: row.row === '9' ? null : printedMeans[row.row as '3'],
        isProtected: row.row === '9',
        grades: null,
      })),
      total: { n: 24, printed: 7.8, isProtected: false },
      isSpreadShown: false,
    };
    const nine = group.rows.find((row) => row.row === '9');
    const bounds = nine && rowBounds(nine, boundsContext(group));
    expect(bounds).toEqual({ low: 117, high: 119 });
    expect(isSafe(auditGroup(group, width))).toBe(false);
  });
});
