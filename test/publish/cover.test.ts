import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditedTotal, neededWidth, type AuditedGroup } from '../../src/publish/disclosure/audited-group.ts';
import { boundsContext, rowBounds } from '../../src/publish/disclosure/edition-bounds.ts';
import { exhibitWorlds } from '../../src/publish/disclosure/edition-worlds.ts';
import { coverGroup } from '../../src/publish/disclosure/edition-cover.ts';
import type { GradeRow } from '../../src/publish/disclosure/grade-row.ts';
import { noAnswers, show, withhold, type Decision } from '../../src/publish/decision.ts';
import { sumOfGrades } from '../../src/statistics/spread.ts';
import { roundedGrade } from '../../src/publish/rules/grade.ts';
import { gradeOfSpread } from '../../src/score/grade.ts';
import { spreadOf } from './editions.ts';

const width = { points: 1, perRespondent: 2 };
const limits = { safeWidth: width, minCompleted: 5 };
const many = (count: number, grade: number): number[] => Array.from({ length: count }, () => grade);

function gradeRow(row: string, list: readonly number[], decision: Decision): GradeRow {
  const grades = spreadOf(list);
  return {
    row,
    number: Number(row) || 0,
    completed: list.length,
    decision,
    value: roundedGrade(gradeOfSpread(grades)),
    grades,
  };
}

type Rows = readonly (readonly [string, readonly number[], Decision])[];

function cover(rows: Rows, total: Decision, hasSpread: boolean): string[] {
  const list = rows.flatMap(([, grades]) => grades);
  const all = rows.map(([row, grades, decision]) => gradeRow(row, grades, decision));
  return [...coverGroup(all, gradeRow(auditedTotal, list, total), hasSpread, limits).covered];
}

const no = withhold('response');

describe('how far apart is apart enough, in sums', () => {
  it.each([
    [1, 1, 2, 2],
    [2, 1, 2, 2],
    [16, 1, 2, 16],
    [10, 0.7, 2, 7],
    [3, 1.5, 2, 5],
    [1, 0.1, 0, 1],
  ])('n %i, points %f, per respondent %f: %i', (n, points, perRespondent, expected) => {
    expect(neededWidth(n, { points, perRespondent })).toBe(expected);
  });
});

describe('the choice of cover', () => {
  it.each<[string, Rows, Decision, boolean, string[]]>([
    [
      'nothing withheld, nothing covered',
      [
        ['3', many(9, 8), show],
        ['5', many(6, 7), show],
      ],
      show,
      false,
      [],
    ],
    [
      'the fewest completed',
      [
        ['3', [7, 8, 9], no],
        ['5', many(9, 7), show],
        ['9', many(6, 7), show],
      ],
      show,
      false,
      ['9'],
    ],
    [
      'on a tie the lowest number',
      [
        ['3', [7, 8, 9], no],
        ['5', many(6, 7), show],
        ['9', many(6, 7), show],
      ],
      show,
      false,
      ['5'],
    ],
    [
      'two withheld rows cover each other',
      [
        ['3', [7, 8, 9], no],
        ['5', [6, 7, 8], no],
        ['9', many(6, 7), show],
      ],
      show,
      false,
      [],
    ],
    [
      'rows in which nobody gave a grade give no cover',
      [
        ['3', [7, 8, 9], no],
        ['5', [], noAnswers],
        ['9', many(6, 7), show],
      ],
      show,
      false,
      ['9'],
    ],
    [
      'two withheld rows of four people together, of whom the rest would tell the mean',
      [
        ['3', [7, 8], no],
        ['5', [6, 9], no],
        ['9', many(6, 7), show],
        ['10', many(8, 7), show],
      ],
      show,
      false,
      ['9'],
    ],
    [
      'and not where they hold five',
      [
        ['3', [7, 8], no],
        ['5', [6, 9, 7], no],
        ['9', many(6, 7), show],
      ],
      show,
      false,
      [],
    ],
    [
      'and not where the rounding of the others leaves them apart',
      [
        ['3', [7], no],
        ['5', [6], no],
        ['9', many(40, 7), show],
      ],
      show,
      false,
      [],
    ],
    [
      'four people stay protected together beside cover, which five eights do not give them',
      [
        ['3', [7, 8], no],
        ['5', [7, 8], no],
        ['9', many(5, 8), show],
        ['10', many(6, 6), show],
      ],
      show,
      true,
      ['10'],
    ],
    [
      'so do any two of three small services, where all three hold enough',
      [
        ['1', [8], no],
        ['3', [8], no],
        ['5', [7, 10, 8], no],
        ['9', many(5, 8), show],
        ['10', many(6, 6), show],
      ],
      show,
      true,
      ['10'],
    ],
    ['at last the Total', [['3', many(12, 7), no]], show, false, [auditedTotal]],
    [
      'what turns out not to be needed is shown again: with the Total withheld no service needs to be',
      [
        ['3', many(90, 7), no],
        ['5', many(5, 7), show],
      ],
      show,
      false,
      [auditedTotal],
    ],
    [
      'a small cover that does not help is taken back for the large one that does',
      [
        ['3', many(60, 7), no],
        ['5', many(5, 7), show],
        ['9', many(20, 7), show],
      ],
      show,
      false,
      ['9'],
    ],
    [
      'a withheld Total is protected from its services',
      [
        ['3', many(6, 7), show],
        ['5', many(20, 8), show],
      ],
      no,
      false,
      ['3'],
    ],
    [
      'a spread in which all are alike leaves nothing to exchange',
      [
        ['3', [8, 8], no],
        ['5', many(6, 8), show],
        ['9', many(7, 8), show],
      ],
      show,
      true,
      [auditedTotal],
    ],
  ])('%s', (_, rows, total, hasSpread, expected) => {
    expect(cover(rows, total, hasSpread)).toEqual(expected);
  });

  it('says so when no cover is enough', () => {
    const rows = [gradeRow('3', [8, 8], no)];
    const outcome = coverGroup(rows, gradeRow(auditedTotal, [8, 8], no), false, {
      safeWidth: { points: 9.5, perRespondent: 2 },
      minCompleted: 5,
    });
    expect(outcome.audited.map((one) => one.evidence)).toEqual([null, null]);
  });

  it('counts people who stand in no row as one more withheld row', () => {
    const total = gradeRow(auditedTotal, [...many(10, 8), ...many(9, 5)], show);
    expect(coverGroup([gradeRow('3', many(10, 8), no)], total, false, limits).covered).toEqual(new Set());
  });
});

describe('a few people in several small services', () => {
  // in a shown row in which all gave the same grade there is nothing to exchange: what is withheld is all there is to deal
  const grade = fc.integer({ min: 5, max: 10 });
  const small = fc.array(fc.array(grade, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 3 });
  const large = fc.array(
    fc.tuple(fc.integer({ min: 5, max: 9 }), grade).map(([people, one]) => many(people, one)),
    { minLength: 1, maxLength: 3 },
  );

  it('cannot be averaged, any two or more of them, out of a spread and what is withheld beside them', () => {
    let beside = 0;
    fc.assert(
      fc.property(small, large, (few, others) => {
        const rows = [
          ...few.map((grades, at) => gradeRow(String(at), grades, no)),
          ...others.map((grades, at) => gradeRow(String(few.length + at), grades, show)),
        ];
        const total = gradeRow(auditedTotal, [...few, ...others].flat(), show);
        const { covered } = coverGroup(rows, total, true, limits);
        if (covered.has(auditedTotal)) return;
        const withheld = rows.flatMap(({ row, decision, grades }) =>
          decision !== show || covered.has(row) ? [grades ?? []] : [],
        );
        const pool = withheld
          .flatMap((grades) => grades.flatMap((people, index) => many(people, index + 1)))
          .toSorted((a, b) => a - b);
        for (let bits = 1; bits < 2 ** few.length; bits++) {
          const n = few.filter((_one, at) => (bits >> at) % 2 === 1).flat().length;
          if (n >= limits.minCompleted) continue;
          if (covered.size > 0) beside++;
          const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);
          const apart = sum(pool.slice(-n)) - sum(pool.slice(0, n));
          expect(apart).toBeGreaterThanOrEqual(Math.max(n, 2));
        }
      }),
      { seed: 14, numRuns: 1000 },
    );
    expect(beside).toBeGreaterThan(300);
  });
});

describe('bounds without the spread', () => {
  it('are what the Total, the shown rows and the sizes of the others leave', () => {
    const group: AuditedGroup = {
      rows: [
        { row: 'a', n: 4, printed: null, isProtected: true, grades: null },
        { row: 'b', n: 3, printed: null, isProtected: false, grades: null },
        { row: 'c', n: 10, printed: 10, isProtected: false, grades: null },
      ],
      total: { n: 17, printed: 8, isProtected: false },
      isSpreadShown: false,
    };
    const [first] = group.rows;
    expect(first && rowBounds(first, boundsContext(group))).toEqual({ low: 6, high: 33 });
  });
});

const list = (grades: readonly number[], row: string, printed: number | null) => ({
  row,
  n: grades.length,
  printed,
  isProtected: printed === null,
  grades: spreadOf(grades),
});

describe('worlds with the spread', () => {
  it('exchange with shown rows of any size, as far as their printed means allow', () => {
    const large = [...many(100, 8), ...many(100, 9), ...many(100, 4), ...many(100, 10)];
    const group: AuditedGroup = {
      rows: [list(many(5, 8), '3', null), list(large, '5', 7.8)],
      total: { n: 405, printed: 7.8, isProtected: false },
      isSpreadShown: true,
    };
    const [protectedRow] = group.rows;
    const worlds = protectedRow && exhibitWorlds(group, protectedRow, 20);
    expect(worlds?.map((world) => sumOfGrades(world.row))).toEqual([20, 40]);
    expect(worlds?.map((world) => sumOfGrades(world.shown['5'] ?? []))).toEqual([3120, 3100]);
  });
});
