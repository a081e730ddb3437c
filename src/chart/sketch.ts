import type { Figure, Tone } from '../model/figure.ts';
import type { Piece } from './piece.ts';

export type FigureOf<Kind extends Figure['kind']> = Extract<Figure, { kind: Kind }>;

/** What a chart draws: its pieces, the height it took in user units, and the tones whose patterns it needs. */
export interface Sketch {
  readonly pieces: readonly Piece[];
  readonly height: number;
  readonly tones: readonly Tone[];
}
