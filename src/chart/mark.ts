import { coordinate, whole } from './coordinate.ts';
import type { Pen } from './pen.ts';
import { circle, path, rect, type Shape } from './piece.ts';

/** The provider's own mean: a dot with a rim of paper, so that it stays apart from what lies under it. */
export function dot(pen: Pen, x: number, y: number, radius: number): Shape {
  return circle(x, y, radius, {
    fill: pen.paint('plain'),
    stroke: pen.paint('paper'),
    'stroke-width': 1.5,
  });
}

/**
 * A bound to compare with: an upright line, such as the norm or the share among all participants. A second bound in one
 * chart is dashed.
 */
export function upright(pen: Pen, x: number, top: number, bottom: number, isSecond = false): Shape[] {
  const line = `M${coordinate(x)},${whole(top)}V${whole(bottom)}`;
  return [
    path(line, { stroke: pen.paint('paper'), 'stroke-width': 5 }),
    path(line, {
      stroke: pen.paint('ink'),
      'stroke-width': 2,
      ...(isSecond && { 'stroke-dasharray': '4 2.5' }),
    }),
  ];
}

/** A triangle that points up to a place on a scale; its top is at (x, y). Filled for the provider, open for all participants. */
export function pointer(pen: Pen, x: number, y: number, kind: 'filled' | 'open'): Shape {
  return path(`M${coordinate(x)},${coordinate(y)}l5,8h-10z`, {
    fill: pen.paint(kind === 'filled' ? 'plain' : 'paper'),
    stroke: pen.paint(kind === 'filled' ? 'plain' : 'ink'),
    'stroke-width': 1.5,
    'stroke-linejoin': 'round',
  });
}

/** A place on a map: a ring round a point, told from what lies under it by its form and its rim of paper. */
export function place(pen: Pen, x: number, y: number): Shape[] {
  return [
    circle(x, y, 5.5, { fill: pen.paint('ink'), stroke: pen.paint('paper'), 'stroke-width': 2 }),
    circle(x, y, 1.8, { fill: pen.paint('paper') }),
  ];
}

/** From where to where a mean may lie: a band over the track, with an edge, so that it is seen without its colour too. */
export function span(pen: Pen, from: number, to: number, middle: number, height: number): Shape {
  return rect(from, middle - height / 2, Math.max(3, to - from), height, {
    rx: 3,
    fill: pen.paint('plain'),
    'fill-opacity': 0.3,
    stroke: pen.paint('plain'),
    'stroke-width': 1,
  });
}

/** The sign of a scale that is cut: two slanted lines with paper between them, across what lies from top to bottom. */
export function cut(pen: Pen, x: number, top: number, bottom: number): Shape[] {
  const line = (at: number): string =>
    `M${coordinate(at + 2)},${coordinate(top)}L${coordinate(at - 2)},${coordinate(bottom)}`;
  return [
    path(line(x), { stroke: pen.paint('paper'), 'stroke-width': 5 }),
    path(line(x - 3) + line(x + 3), { stroke: pen.paint('ink'), 'stroke-width': 1.2 }),
  ];
}
