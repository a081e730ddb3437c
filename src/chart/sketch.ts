import type { Figure, Tone } from '../model/figure.ts';

export type FigureOf<Kind extends Figure['kind']> = Extract<Figure, { kind: Kind }>;

/** What a chart draws: its elements, the height it took in user units, and the tones whose patterns it needs. */
export interface Sketch {
  readonly body: string;
  readonly height: number;
  readonly tones: readonly Tone[];
}
