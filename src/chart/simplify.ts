export type Point = readonly [x: number, y: number];

/**
 * A ring with fewer points (Visvalingam and Whyatt): again and again the point leaves whose triangle with its two
 * neighbours is smallest, until none is below `area` (square user units). What goes depends on neighbours alone, so
 * two provinces lose the same points of the border they share.
 */
export function simplifyRing(ring: readonly Point[], area: number): readonly Point[] {
  const points = [...ring];
  while (points.length > 3) {
    let least = Infinity;
    let at = -1;
    points.forEach((point, i) => {
      const size = triangle(points.at(i - 1) ?? point, point, points[(i + 1) % points.length] ?? point);
      if (size < least) {
        least = size;
        at = i;
      }
    });
    if (least >= area) break;
    points.splice(at, 1);
  }
  return points;
}

/** Area of a ring, whatever its direction. */
export function ringArea(ring: readonly Point[]): number {
  const doubled = ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

function triangle([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
}
