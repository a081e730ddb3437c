import type { ProvinceId } from './province.ts';

/**
 * Holds the mark, is on the way to it, or held it and no longer does (stopped or merged). `unknown` claims nothing:
 * an empty cell, as for a real organisation of which only a printed report is at hand.
 */
const markStatuses = ['holder', 'aspirant', 'former', 'unknown'] as const;
export type MarkStatus = (typeof markStatuses)[number];

/** An organisation whose service is rated. All but id, name and status may be unknown: those fields are then absent. */
export interface Provider {
  /** A slug, and the address. A provider that is renamed keeps it. */
  readonly id: string;
  readonly name: string;
  readonly status: MarkStatus;
  readonly place?: string;
  readonly province?: ProvinceId;
  readonly postcode?: string;
  readonly phone?: string;
  readonly email?: string;
  /** An http or https address; anything else is refused where files come in. */
  readonly website?: string;
  /** Earlier ids, whose addresses lead here. Sorted. */
  readonly formerIds: readonly string[];
}
