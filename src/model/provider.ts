import type { Point } from './place.ts';
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
  /** Where that place lies; absent where the place is not known, or could be more than one. */
  readonly office?: Point;
  readonly postcode?: string;
  readonly phone?: string;
  readonly email?: string;
  /** An http or https address; anything else is refused where files come in. */
  readonly website?: string;
  /** Earlier ids, whose addresses lead here. Sorted. */
  readonly formerIds: readonly string[];
  /** The provider that this one merged into. Its own pages and editions stay where they are. */
  readonly successor?: Merger;
  /** The providers that merged into this one, oldest merger first; absent where none did. */
  readonly predecessors?: readonly Merger[];
}

/** The other side of a merger, with its name: the pages of one provider are made without a list of the others. */
export interface Merger {
  readonly id: string;
  readonly name: string;
  /** Where another provider bears the same name. */
  readonly place?: string;
  /** The day of the merger, as an ISO date. */
  readonly since: string;
}
