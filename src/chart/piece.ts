import { coordinate, whole, wholeSize } from './coordinate.ts';
import type { Weight } from './measure.ts';

/** SVG attributes by name, as they are written and in this order. */
export type Attributes = Readonly<Record<string, string | number>>;

/** A filled or stroked shape. */
export interface Shape {
  readonly kind: 'rect' | 'circle' | 'path';
  readonly attributes: Attributes;
}

/** Lines of text below each other; (x, y) is on the baseline of the first. Not escaped. */
export interface Letters {
  readonly kind: 'letters';
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  /** Type size in user units, with one decimal at most. */
  readonly size: number;
  readonly weight: Weight;
  readonly anchor: 'start' | 'middle' | 'end';
  /** As an attribute value: `#1b222b`, or a custom property. */
  readonly colour: string;
}

/** Pieces that were drawn from (0, 0), at their place. */
interface Moved {
  readonly kind: 'moved';
  readonly x: number;
  readonly y: number;
  readonly pieces: readonly Piece[];
}

/** Shapes on a scale of their own, such as a map; letters are never scaled. */
interface Scaled {
  readonly kind: 'scaled';
  readonly by: number;
  readonly attributes: Attributes;
  readonly shapes: readonly Shape[];
}

/** What a drawing is made of, in the order in which it is painted. */
export type Piece = Shape | Letters | Moved | Scaled;

/**
 * A rectangle, its edges on whole units: a page holds hundreds of them, and half a unit is not seen. What is there stays
 * there: a size above zero is not rounded away.
 */
export function rect(x: number, y: number, width: number, height: number, paint: Attributes): Shape {
  const place = { x: whole(x), y: whole(y), width: wholeSize(x, width), height: wholeSize(y, height) };
  return { kind: 'rect', attributes: { ...place, ...paint } };
}

export function circle(x: number, y: number, radius: number, paint: Attributes): Shape {
  const place = { cx: coordinate(x), cy: coordinate(y), r: coordinate(radius) };
  return { kind: 'circle', attributes: { ...place, ...paint } };
}

/** An outline by its path data. */
export function path(d: string, paint: Attributes): Shape {
  return { kind: 'path', attributes: { d, ...paint } };
}

/** Pieces that were drawn from (0, 0), moved there. */
export function moved(x: number, y: number, pieces: readonly Piece[]): Piece {
  return { kind: 'moved', x, y, pieces };
}

/**
 * A row that was drawn from 0 down, at its place. Rows that are alike are then alike in bytes, which is most of what a
 * page weighs compressed.
 */
export function lowered(pieces: readonly Piece[], y: number): Piece {
  return moved(0, Math.round(y), pieces);
}
