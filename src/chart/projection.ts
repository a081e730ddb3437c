import type { Point } from '../model/place.ts';

/** Map units per degree of longitude: Mercator has one scale, which grows to the north. */
const scale = 158;
/** Where the map has the meridian of 5.3 degrees east and the parallel of 52.2 degrees north. */
const middle = { east: 5.3, north: 52.2, x: 307.5, y: 355.2 } as const;

/**
 * Where a point on the earth lies on the map of the provinces, in map units. The map says nothing of its projection. This
 * one was fitted to the 1,572 places of the Netherlands: most lie in the outline of their own province. Nine do not
 * because their municipality moved from Zuid-Holland to Utrecht in 2019, after the map was made, and twelve lie on a shore or a border, less
 * than a pixel away.
 */
export function onMap({ north, east }: Point): readonly [x: number, y: number] {
  return [
    middle.x + scale * (east - middle.east),
    middle.y - scale * (mercator(north) - mercator(middle.north)),
  ];
}

/** A latitude as the degrees of longitude that are as long on a map of Mercator. */
function mercator(north: number): number {
  return (Math.log(Math.tan(Math.PI / 4 + (north * Math.PI) / 360)) * 180) / Math.PI;
}
