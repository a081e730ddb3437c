import type { Group } from '../model/group.ts';

/**
 * Version of the JSON files' shape. A change for which readers must be rewritten gets a new first number and a new
 * schema file; codes that are added, a new second number. 1.1 added how people were invited, 1.2 which rows have few
 * answers behind them, and what the source itself withholds, 1.3 how a share was rounded, the spread of all participants
 * in per cent, and what can be better, 1.4 providers of which the figures of a period were withdrawn.
 */
export const dataSchemaVersion = '1.4';
/** Every version that the present schema holds for, the newest last: kept files stay valid. */
export const dataSchemaVersions: readonly string[] = ['1', '1.1', '1.2', '1.3', dataSchemaVersion];

/** What a row of the open data tells. One row holds one number. */
export const dataMeasures = [
  'participants',
  'net_sample',
  'completed',
  'response',
  'eligible',
  'needed',
  'few_answers',
  'grade',
  'norm',
  'grade_low',
  'grade_high',
  'norm_verdict',
  'spread',
  'promoter_score',
  'answer',
  'strength_staff',
  'strength_organisation',
  'improvable',
  'province',
  'approach',
  'reminders',
  'withdrawn',
] as const;
export type DataMeasure = (typeof dataMeasures)[number];

/** What a row's value counts. */
export const dataUnits = [
  'people',
  'providers',
  'percent',
  'grade',
  'points',
  'place',
  'indicator',
  'times',
] as const;
export type DataUnit = (typeof dataUnits)[number];

/** Whether there is a value, and which kind of empty there is otherwise. */
export const dataStatuses = ['shown', 'withheld', 'absent', 'not-applicable'] as const;
export type DataStatus = (typeof dataStatuses)[number];

/**
 * Why there is no value: the reasons of the publication, and four of its own. `no-interval`: the spread says nothing
 * about chance, or is not known. `impossible`: even if everyone had taken part, there would have been too few.
 * `none-higher` and `none-lower`: on no aspect above, or below, the mean of all participants.
 */
export const dataReasons = [
  'response',
  'bureau',
  'source',
  'few-completed',
  'cover',
  'total',
  'few-answers',
  'sensitive',
  'parent',
  'benchmark',
  'no-answers',
  'not-delivered',
  'not-printed',
  'not-recorded',
  'no-interval',
  'impossible',
  'none-higher',
  'none-lower',
] as const;
export type DataReason = (typeof dataReasons)[number];

/**
 * How a share was rounded: whole per cent; steps of 5 per cent; from numbers of people rounded to 5, of which n is one
 * too. The other codes are bounds: the value is 0, or 95 above 90 per cent.
 */
export const dataRoundings = [
  'percent',
  'five-percent',
  'five-people',
  'under-3-people',
  'under-1-percent',
  'under-5-percent',
  'over-90-percent',
] as const;
export type DataRounding = (typeof dataRoundings)[number];

/** Whose answers a benchmark is about: everyone's, or those of the providers that show their own. */
export const dataBases = ['all', 'shown'] as const;
export type DataBasis = (typeof dataBases)[number];

/**
 * One number of the open data with all that it is about. The names are those of the published columns, so they are
 * written as in the files and never change; null is an empty cell. A row that is not `shown` has no value, no n and no
 * benchmark, save that a grade keeps the benchmark that its page shows.
 */
export interface DataRow {
  /** Provider id; null for all participants together. */
  readonly provider: string | null;
  readonly provider_name: string | null;
  readonly period: string;
  /** Computed from answers, or taken from a printed report. */
  readonly origin: 'tallied' | 'printed';
  readonly group: Group;
  /** Service id, or `total`. */
  readonly service: string;
  /** Null, as all texts in a language that the site does not speak. */
  readonly service_nl: string | null;
  readonly service_en: string | null;
  readonly measure: DataMeasure;
  /** Question id, for answers and strengths. */
  readonly question: string | null;
  readonly question_nl: string | null;
  readonly question_en: string | null;
  /** Id of the answer, the grade 1 to 10, the verdict, the province, the way of inviting or the ISO date of withdrawing. */
  readonly option: string | null;
  readonly option_nl: string | null;
  readonly option_en: string | null;
  /** How many people answered. */
  readonly n: number | null;
  /** As it stands on the page. */
  readonly value: number | null;
  /** The same among all participants, where the page shows it. */
  readonly benchmark: number | null;
  readonly unit: DataUnit;
  readonly status: DataStatus;
  readonly reason: DataReason | null;
  /** How a share was rounded, or which bound the value stands for. */
  readonly rounding: DataRounding | null;
  readonly benchmark_rounding: DataRounding | null;
  /** Whose answers the benchmark is about. */
  readonly benchmark_basis: DataBasis | null;
}

/** The columns, in the order of the files. */
export const dataColumns = [
  'provider',
  'provider_name',
  'period',
  'origin',
  'group',
  'service',
  'service_nl',
  'service_en',
  'measure',
  'question',
  'question_nl',
  'question_en',
  'option',
  'option_nl',
  'option_en',
  'n',
  'value',
  'benchmark',
  'unit',
  'status',
  'reason',
  'rounding',
  'benchmark_rounding',
  'benchmark_basis',
] as const satisfies readonly (keyof DataRow)[];
export type DataColumn = (typeof dataColumns)[number];
