import type { KeptData } from './kept-data.ts';
import type { StateOf } from './kept-unit.ts';

/** Which data files are written. */
export interface DataWish {
  /** How each edition's files come into the site: those that are kept stand there. All that stand are read for the rows of period and whole. */
  readonly stateOf: StateOf;
  /** Whether those of periods and of the whole are written, and what describes them. */
  readonly common: boolean;
  /** Those of periods and of the whole that were made before. */
  readonly kept?: KeptData | undefined;
  /** Ends it between two editions. */
  readonly signal?: AbortSignal | undefined;
}
