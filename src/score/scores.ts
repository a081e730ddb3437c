import type { Accepted } from '../model/accepted.ts';
import type { Approach } from '../model/dataset.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Place } from '../model/finding.ts';
import type { Group } from '../model/group.ts';
import type { Period } from '../model/period.ts';
import type { PrintedEditionFile } from '../model/printed.ts';
import type { Provider } from '../model/provider.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import type { Ratio } from '../statistics/rounding.ts';
import type { RowId, Service } from '../model/service.ts';
import type { Tally } from '../model/tally.ts';
import type { GradeScore } from './grade.ts';

/** What a row and a Total have in common, whether it was counted here or printed elsewhere. */
interface ScoredRow {
  /** Service id, or `total`. */
  readonly service: RowId;
  /** Number of the service; 0 for the Total. */
  readonly number: number;
  readonly netSample: number;
  readonly completed: number;
  /** Per cent of the net sample, exact. */
  readonly response: Ratio | null;
  readonly verdict?: Verdict;
  readonly place: Place;
}

/** A row that was counted here. */
export interface TalliedRow extends ScoredRow {
  readonly grade: GradeScore;
}

/** A row of which only the printed figures are known. */
export interface PrintedRowScore extends ScoredRow {
  /** As printed, one decimal; null for `--`. */
  readonly printedGrade: number | null;
}

/** A group that was counted here. */
export interface TalliedGroupScore {
  readonly origin: 'tallied';
  readonly group: Group;
  /** Name of the questionnaire. */
  readonly questionnaire: string;
  /** In order of service number. */
  readonly rows: readonly TalliedRow[];
  readonly total: TalliedRow;
  /** The source keeps the results to itself: no row has answers, and the group enters no benchmark. */
  readonly withheldBySource?: true;
  /** Answers of the group as a whole. */
  readonly tally: Tally;
  /** -100..100, exact. */
  readonly promoterScore: Ratio | null;
}

/** A group as a printed report gives it. */
export interface PrintedGroupScore {
  readonly origin: 'printed';
  readonly group: Group;
  readonly questionnaire: string;
  readonly rows: readonly PrintedRowScore[];
  readonly total: PrintedRowScore;
  readonly promoterScore?: number;
  readonly strengths?: {
    readonly staff: readonly { readonly aspect: string; readonly shares: readonly number[] }[];
    readonly organisation: readonly string[];
  };
}

/** A group of respondents of one edition. */
export type GroupScore = TalliedGroupScore | PrintedGroupScore;

interface ScoredEdition {
  readonly provider: string;
  readonly approaches: readonly Approach[];
}

interface TalliedEditionScore extends ScoredEdition {
  readonly origin: 'tallied';
  readonly groups: readonly TalliedGroupScore[];
}

interface PrintedEditionScore extends ScoredEdition {
  readonly origin: 'printed';
  readonly source: PrintedEditionFile['source'];
  readonly groups: readonly PrintedGroupScore[];
}

/** One provider in one period. */
export type EditionScore = TalliedEditionScore | PrintedEditionScore;

/** All participants of one period and group together, unpublished respondents included [D]. */
export interface BenchmarkScore {
  readonly group: Group;
  readonly questionnaire: string;
  /** Providers with at least one person in the net sample. */
  readonly participants: number;
  readonly netSample: number;
  readonly completed: number;
  readonly response: Ratio | null;
  readonly grade: GradeScore;
  readonly tally: Tally;
  readonly promoterScore: Ratio | null;
  /** In order of service number. */
  readonly services: readonly {
    readonly service: string;
    readonly number: number;
    readonly participants: number;
    readonly netSample: number;
    readonly completed: number;
    readonly grade: GradeScore;
  }[];
}

/** One period: all participants together, and every edition. */
export interface PeriodScores {
  readonly period: Period;
  /** Findings that the editors accept by name; they are handed through. */
  readonly accepted: readonly Accepted[];
  /** In the order of `groups`; none for a group without tallied editions. */
  readonly benchmarks: readonly BenchmarkScore[];
  /** In order of provider id. */
  readonly editions: readonly EditionScore[];
}

/** Everything that can be computed, exact and without any threshold. It holds values that may not be published. */
export interface Scores {
  /** In order of id. */
  readonly providers: readonly Provider[];
  /** In order of number, then first day. */
  readonly services: readonly Service[];
  readonly questionnaires: Readonly<Record<string, Questionnaire>>;
  /** Oldest first. */
  readonly periods: readonly PeriodScores[];
}
