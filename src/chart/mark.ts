import { coordinate, whole } from './coordinate.ts';
import type { Pen } from './pen.ts';

/** The provider's own mean: a dot with a rim of paper, so that it stays apart from what lies under it. */
export function dot(pen: Pen, x: number, y: number, radius: number): string {
  const at = `cx="${coordinate(x)}" cy="${coordinate(y)}" r="${coordinate(radius)}"`;
  return `<circle ${at} fill="${pen.paint('plain')}" stroke="${pen.paint('paper')}" stroke-width="1.5"/>`;
}

/** A bound to compare with: an upright line, such as the norm or the share among all participants. */
export function upright(pen: Pen, x: number, top: number, bottom: number): string {
  const line = `M${coordinate(x)},${whole(top)}V${whole(bottom)}`;
  return (
    `<path d="${line}" stroke="${pen.paint('paper')}" stroke-width="5"/>` +
    `<path d="${line}" stroke="${pen.paint('ink')}" stroke-width="2"/>`
  );
}

/** A triangle that points up to a place on a scale; its top is at (x, y). Filled for the provider, open for all participants. */
export function pointer(pen: Pen, x: number, y: number, kind: 'filled' | 'open'): string {
  const shape = `M${coordinate(x)},${coordinate(y)}l5,8h-10z`;
  const fill = kind === 'filled' ? pen.paint('plain') : pen.paint('paper');
  const edge = kind === 'filled' ? pen.paint('plain') : pen.paint('ink');
  return `<path d="${shape}" fill="${fill}" stroke="${edge}" stroke-width="1.5" stroke-linejoin="round"/>`;
}

/** From where to where a mean may lie: a thin line with ends. */
export function span(pen: Pen, from: number, to: number, y: number): string {
  const [a, b, top] = [coordinate(from), coordinate(to), coordinate(y - 4)];
  return `<path d="M${a},${top}v8M${a},${coordinate(y)}H${b}M${b},${top}v8" fill="none" stroke="${pen.paint('plain')}" stroke-width="1.5"/>`;
}
