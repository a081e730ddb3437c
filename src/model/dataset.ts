import type { Accepted } from './accepted.ts';
import type { Place } from './finding.ts';
import type { Group } from './group.ts';
import type { Period } from './period.ts';
import type { PrintedEditionFile } from './printed.ts';
import type { Provider } from './provider.ts';
import type { Questionnaire } from './questionnaire.ts';
import type { Service } from './service.ts';
import type { Tally } from './tally.ts';
import type { Verdict } from './verdict.ts';

/** What was delivered about one service of a group, or about the group as a whole. */
export interface DeliveredRow {
  /** Service id. */
  readonly service: string;
  readonly netSample: number;
  /** Equals `tally.completed`. */
  readonly completed: number;
  readonly verdict?: Verdict;
  readonly tally: Tally;
  /** Where the row stands, for findings about it. */
  readonly place: Place;
}

/** The Total: sums of the rows. A group that was never split by service has a Total and no rows. */
export type DeliveredTotal = Omit<DeliveredRow, 'service'>;

export interface TalliedGroup {
  readonly group: Group;
  /** Name of the questionnaire. */
  readonly questionnaire: string;
  /** In order of service number. */
  readonly rows: readonly DeliveredRow[];
  readonly total: DeliveredTotal;
  /** The source keeps the results of this group to itself: there are no rows, and the Total has counts of people only. */
  readonly withheldBySource?: true;
}

/** How the respondents of one group were invited. Counts of people, where they were delivered. */
export interface Approach {
  readonly group: Group;
  readonly email: boolean;
  readonly post: boolean;
  readonly telephone: boolean;
  /** Number of reminders. */
  readonly reminders: number;
  readonly easyLanguage: boolean;
  readonly audio: boolean;
}

/** An edition whose figures are computed here, from answers or delivered counts. */
export interface TalliedEdition {
  readonly origin: 'tallied';
  readonly provider: string;
  /** In the order of `groups`. */
  readonly groups: readonly TalliedGroup[];
  readonly approaches: readonly Approach[];
}

export type PrintedRow = PrintedEditionFile['groups'][number]['total'] & { readonly place: Place };

export interface PrintedGroup {
  readonly group: Group;
  readonly questionnaire: string;
  /** Service ids, in order of service number. */
  readonly rows: readonly (PrintedRow & { readonly service: string })[];
  readonly total: PrintedRow;
  readonly promoterScore?: number;
  readonly strengths?: {
    readonly staff: readonly { readonly aspect: string; readonly shares: readonly number[] }[];
    readonly organisation: readonly string[];
  };
}

/** An edition that exists only as a printed report: it enters no benchmark, national figure or comparison. */
export interface PrintedEdition {
  readonly origin: 'printed';
  readonly provider: string;
  readonly source: PrintedEditionFile['source'];
  readonly groups: readonly PrintedGroup[];
  readonly approaches: readonly Approach[];
}

export type Edition = TalliedEdition | PrintedEdition;

export interface PeriodData {
  readonly period: Period;
  /** Findings that the editors accept by name, in the order of their file. */
  readonly accepted: readonly Accepted[];
  /** In order of provider id; one per provider. */
  readonly editions: readonly Edition[];
}

/** Everything that came in, checked, in an order that does not depend on the order of files or rows. */
export interface Dataset {
  /** In order of id. */
  readonly providers: readonly Provider[];
  readonly services: readonly Service[];
  /** By name. */
  readonly questionnaires: Readonly<Record<string, Questionnaire>>;
  /** Oldest first. */
  readonly periods: readonly PeriodData[];
}
