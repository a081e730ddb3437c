import { expect, test } from 'vitest';
import { mapSize, outlines } from '../../src/chart/outline.ts';
import { ringArea, simplifyRing } from '../../src/chart/simplify.ts';
import { provinces } from '../../src/model/province.ts';

test('a square loses the points along its sides and keeps its corners', () => {
  const ring = [
    [0, 0],
    [5, 0.1],
    [10, 0],
    [10, 10],
    [0, 10],
    [0, 5],
  ] as const;
  expect(simplifyRing(ring, 2)).toEqual([
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ]);
  expect(simplifyRing(ring, 1000)).toHaveLength(3);
  expect(ringArea(ring)).toBeCloseTo(99.5);
});

test('every province has an outline, inside the map, and all are light enough for a page', () => {
  expect(outlines.map((outline) => outline.id).toSorted()).toEqual(provinces.map((province) => province.id));
  for (const { path } of outlines) {
    expect(path).toMatch(/^(M\d+ \d+l[-\d ]+z)+$/);
    for (const [, x, y] of path.matchAll(/M(\d+) (\d+)/g)) {
      expect(Number(x)).toBeLessThanOrEqual(mapSize.width);
      expect(Number(y)).toBeLessThanOrEqual(mapSize.height);
    }
  }
  expect(outlines.map((outline) => outline.path).join('').length).toBeLessThan(7_000);
});
