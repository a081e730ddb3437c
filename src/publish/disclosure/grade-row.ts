import type { Decision, Value } from '../decision.ts';

/** A service of an edition, or its Total, as the audits get it: what was decided, and the truth behind it. */
export interface GradeRow {
  /** Service id, or `total`. */
  readonly row: string;
  /** Service number, for ties. */
  readonly number: number;
  readonly completed: number;
  /** What was decided before any cover. */
  readonly decision: Decision;
  /** The grade as it would be printed. */
  readonly value: Value<number>;
  /** The true grades, people per grade 1..10; null where only a printed mean exists. */
  readonly grades: readonly number[] | null;
}
