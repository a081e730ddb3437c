import { boxAttributes, coordinate, whole } from './coordinate.ts';
import type { Pen } from './pen.ts';

/** The provider's own mean: a dot with a rim of paper, so that it stays apart from what lies under it. */
export function dot(pen: Pen, x: number, y: number, radius: number): string {
  const at = `cx="${coordinate(x)}" cy="${coordinate(y)}" r="${coordinate(radius)}"`;
  return `<circle ${at} fill="${pen.paint('plain')}" stroke="${pen.paint('paper')}" stroke-width="1.5"/>`;
}

/**
 * A bound to compare with: an upright line, such as the norm or the share among all participants. A second bound in one
 * chart is dashed.
 */
export function upright(pen: Pen, x: number, top: number, bottom: number, isSecond = false): string {
  const line = `M${coordinate(x)},${whole(top)}V${whole(bottom)}`;
  const dashes = isSecond ? ' stroke-dasharray="4 2.5"' : '';
  return (
    `<path d="${line}" stroke="${pen.paint('paper')}" stroke-width="5"/>` +
    `<path d="${line}" stroke="${pen.paint('ink')}" stroke-width="2"${dashes}/>`
  );
}

/** A triangle that points up to a place on a scale; its top is at (x, y). Filled for the provider, open for all participants. */
export function pointer(pen: Pen, x: number, y: number, kind: 'filled' | 'open'): string {
  const shape = `M${coordinate(x)},${coordinate(y)}l5,8h-10z`;
  const fill = kind === 'filled' ? pen.paint('plain') : pen.paint('paper');
  const edge = kind === 'filled' ? pen.paint('plain') : pen.paint('ink');
  return `<path d="${shape}" fill="${fill}" stroke="${edge}" stroke-width="1.5" stroke-linejoin="round"/>`;
}

/** From where to where a mean may lie: a band over the track, with an edge, so that it is seen without its colour too. */
export function span(pen: Pen, from: number, to: number, middle: number, height: number): string {
  const box = boxAttributes(from, middle - height / 2, Math.max(3, to - from), height);
  return `<rect ${box} rx="3" fill="${pen.paint('plain')}" fill-opacity="0.3" stroke="${pen.paint('plain')}" stroke-width="1"/>`;
}
