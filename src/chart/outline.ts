import map from '@svg-maps/netherlands';
import type { ProvinceId } from '../model/province.ts';
import { ringArea, simplifyRing } from './simplify.ts';
import type { Point } from './simplify.ts';

/** The map's own codes. */
const codes: Readonly<Record<string, ProvinceId>> = {
  dr: 'drenthe',
  fl: 'flevoland',
  fr: 'friesland',
  ge: 'gelderland',
  gr: 'groningen',
  li: 'limburg',
  nb: 'noord-brabant',
  nh: 'noord-holland',
  ov: 'overijssel',
  ut: 'utrecht',
  ze: 'zeeland',
  zh: 'zuid-holland',
};

/** Size of the map in its own units. */
export const mapSize = { width: 613, height: 724 } as const;

/** Square map units: triangles below this are not seen at the size drawn, islands below this are left out. */
const leastTriangle = 60;
const leastIsland = 60;

interface Outline {
  readonly id: ProvinceId;
  readonly path: string;
  /** The middle of its largest part, in whole map units: room for a number. */
  readonly middle: readonly [x: number, y: number];
}

/**
 * Outlines of the provinces as path data in whole map units, simplified: a chart draws them at a third of that size,
 * and the full outlines weigh 68 KB. From @svg-maps/netherlands (CC-BY-4.0: the page that shows them gives the credit).
 */
export const outlines: readonly Outline[] = map.locations.flatMap(({ id, path }) => {
  const province = codes[id];
  return province === undefined ? [] : [{ id: province, path: simplifyPath(path), middle: middleOf(path) }];
});

function simplifyPath(path: string): string {
  return readRings(path)
    .filter((ring) => ringArea(ring) >= leastIsland)
    .map((ring) => writeRing(simplifyRing(ring, leastTriangle)))
    .join('');
}

/** The centre of gravity of the largest ring of a path. */
function middleOf(path: string): Outline['middle'] {
  const [ring = []] = readRings(path).toSorted((a, b) => ringArea(b) - ringArea(a));
  let [area, x, y] = [0, 0, 0];
  ring.forEach(([x1, y1], at) => {
    const [x2, y2] = ring[(at + 1) % ring.length] ?? [x1, y1];
    const cross = x1 * y2 - x2 * y1;
    area += cross;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  });
  return [Math.round(x / (3 * area)), Math.round(y / (3 * area))];
}

/** Rings of a path that holds only relative moves with implied lines, closed by z; absolute points out. */
function readRings(path: string): readonly (readonly Point[])[] {
  let at: Point = [0, 0];
  return path
    .split(/z/i)
    .map((part) => (part.match(/-?[\d.]+/g) ?? []).map(Number))
    .filter((numbers) => numbers.length >= 6)
    .map((numbers) => {
      const ring: Point[] = [];
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        at = [at[0] + (numbers[i] ?? 0), at[1] + (numbers[i + 1] ?? 0)];
        ring.push(at);
      }
      // after z, the next relative move counts from the start of this ring
      at = ring[0] ?? at;
      return ring;
    });
}

function writeRing(ring: readonly Point[]): string {
  const whole = ring.map(([x, y]) => [Math.round(x), Math.round(y)] as const);
  const [first = [0, 0] as const, ...rest] = whole;
  let at = first;
  const lines = rest.map((point) => {
    const move = `${point[0] - at[0]} ${point[1] - at[1]}`;
    at = point;
    return move;
  });
  return `M${first[0]} ${first[1]}l${lines.join(' ')}z`.replaceAll(' -', '-');
}
