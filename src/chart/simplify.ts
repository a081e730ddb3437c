export type Point = readonly [x: number, y: number];

/**
 * A ring with fewer points (Visvalingam and Whyatt): again and again the point leaves whose triangle with its two
 * neighbours is smallest, until none is below `area` (square user units). What goes depends on neighbours alone, so
 * two provinces lose the same points of the border they share.
 */
export function simplifyRing(ring: readonly Point[], area: number): readonly Point[] {
  const points = [...ring];
  const sizes = points.map((_, at) => sizeAt(points, at));
  while (points.length > 3) {
    let at = 0;
    // a ring has a thousand points and loses most of them: only the sizes next to a point that leaves are new
    for (let i = 1; i < sizes.length; i += 1) if ((sizes[i] ?? 0) < (sizes[at] ?? 0)) at = i;
    if ((sizes[at] ?? 0) >= area) break;
    points.splice(at, 1);
    sizes.splice(at, 1);
    for (const next of [(at + points.length - 1) % points.length, at % points.length])
      sizes[next] = sizeAt(points, next);
  }
  return points;
}

/** The triangle of a point of a ring with its two neighbours. */
function sizeAt(points: readonly Point[], at: number): number {
  const point = points[at] ?? ([0, 0] as const);
  return triangle(points.at(at - 1) ?? point, point, points[(at + 1) % points.length] ?? point);
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
