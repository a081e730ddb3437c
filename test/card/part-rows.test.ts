import { describe, expect, it } from 'vitest';
import type { DirectoryRow } from '../../src/card/page.ts';
import { partRows } from '../../src/card/part-rows.ts';

const row = (number: number): DirectoryRow => ({
  id: `r${number}`,
  name: `R${number}`,
  href: '',
  where: '',
  provinceId: null,
  services: [],
  merged: null,
  period: null,
  grade: '',
  gradeStatus: 'none',
  basis: '',
  compare: null,
});
const rows = (count: number): DirectoryRow[] => Array.from({ length: count }, (_, at) => row(at));
const shape = (
  counts: Readonly<Record<string, number>>,
): (readonly [string | undefined, number, boolean])[] =>
  partRows(Object.entries(counts).map(([id, count]) => ({ id, rows: rows(count) }))).map(
    ({ id, rows: own, isLong }) => [id, own.length, isLong] as const,
  );

describe('parts of a table', () => {
  it.each([
    [
      'a short list stays whole',
      { a: 120, b: 80 },
      [
        ['a', 120, false],
        ['b', 80, false],
      ],
    ],
    [
      'a long one is parted by fifty, and the first part keeps the name',
      { a: 101, b: 100 },
      [
        ['a', 50, true],
        [undefined, 50, true],
        [undefined, 1, true],
        ['b', 50, true],
        [undefined, 50, true],
      ],
    ],
  ] as const)('%s', (_name, counts, expected) => {
    expect(shape(counts)).toEqual(expected);
  });

  it('lose no row', () => {
    const parts = partRows([{ rows: rows(333) }]);
    expect(parts.flatMap((part) => part.rows.map(({ id }) => id))).toEqual(rows(333).map(({ id }) => id));
  });
});
