import type { Approach } from '../model/dataset.ts';
import type { Group } from '../model/group.ts';
import type { Audience, Measure } from '../model/measure.ts';
import type { Period } from '../model/period.ts';
import type { PrintedEditionFile } from '../model/printed.ts';
import type { Provider } from '../model/provider.ts';
import type { ProvinceId } from '../model/province.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import type { ShareRounding } from '../model/share-rounding.ts';
import type { RowId, Service } from '../model/service.ts';
import type { NormOutcome } from '../score/norm.ts';

/** What would have been enough to publish a row, as a number of completed questionnaires. */
export type Needed =
  | { readonly kind: 'completed'; readonly completed: number }
  /** Even everyone would be too few. */
  | { readonly kind: 'impossible' }
  /** No rule applies: the group is always eligible. */
  | { readonly kind: 'none' };

export interface Eligibility {
  /** May the grade be published? *Eligible* and *has a value* are two things. */
  readonly verdict: 'yes' | 'no';
  /** The bureau's own verdict, this site's rule where the bureau gave none, or `always` for a group that no rule applies to. */
  readonly by: 'bureau' | 'rule' | 'always';
  readonly needed: Needed;
}

export interface PublishedRow<A extends Audience> {
  /** Service id, or `total`. */
  readonly service: RowId;
  readonly netSample: number;
  readonly completed: number;
  /** Per cent of the net sample, one decimal. Absent when the net sample is empty. */
  readonly response: Measure<number>;
  readonly eligibility: Eligibility;
  /** Mean grade, 1-10, one decimal. */
  readonly grade: Measure<number, A>;
}

/** How a question was answered. */
export interface Distribution {
  /** Per cent, in the order of the question's options. They need not add up to 100: each is rounded. */
  readonly shares: readonly number[];
  readonly rounding: ShareRounding;
}

export interface PublishedQuestion<A extends Audience> {
  readonly question: string;
  readonly distribution: Measure<Distribution, A>;
}

export interface PublishedStrength {
  /** Question id of the aspect. */
  readonly aspect: string;
  readonly distribution: Distribution;
  readonly n: number;
}

export interface PublishedStrengths<A extends Audience> {
  /** Best staff aspects against the mean of all participants, with their shares. May be shown and empty: none above the mean. */
  readonly staff: Measure<readonly PublishedStrength[], A>;
  /** Best aspects of the whole organisation, best first; ids. */
  readonly organisation: Measure<readonly string[], A>;
  /** What can be better: aspects below the mean of all participants, furthest below first; ids. May be shown and empty. */
  readonly improvable: Measure<readonly string[], A>;
}

export interface PublishedGroup<A extends Audience> {
  readonly group: Group;
  /** Name of the questionnaire. */
  readonly questionnaire: string;
  /** In order of service number. */
  readonly rows: readonly PublishedRow<A>[];
  readonly total: PublishedRow<A>;
  /** Only where the Total and every service with answers are shown; withheld otherwise. */
  readonly norm: Measure<NormOutcome, A>;
  /** Number of respondents per grade 1..10. */
  readonly spread: Measure<readonly number[], A>;
  /** -100..100, one decimal, no % sign. Not the NPS. */
  readonly promoterScore: Measure<number, A>;
  /** Every question but the grade and the province, in report order. Printed editions have none. */
  readonly questions: readonly PublishedQuestion<A>[];
  readonly strengths: PublishedStrengths<A>;
  /** Provinces with enough clients, in the order of `provinces`. */
  readonly provinces: Measure<readonly ProvinceId[], A>;
}

export interface PublishedEdition<A extends Audience> {
  readonly provider: string;
  readonly period: string;
  readonly origin: 'tallied' | 'printed';
  /** The printed report, where the edition exists only in print. */
  readonly printed?: PrintedEditionFile['source'];
  readonly groups: readonly PublishedGroup<A>[];
  readonly approaches: readonly Approach[];
  /** ISO date on which it was added to figures of all participants that were published already; absent for all others. */
  readonly late?: string;
  /** ISO date on which its figures were last issued again; absent when they are the first. */
  readonly reissued?: string;
}

/** Whose answers a figure of all participants is about: everyone's, or those of the providers that show their own. */
export type Basis = 'all' | 'shown';

export interface ParticipantsQuestion extends PublishedQuestion<'public'> {
  readonly basis: Basis;
}

/** All participants of one period and group. It is the same for every audience: of others nobody gets more than the public. */
export interface Benchmark {
  readonly group: Group;
  readonly questionnaire: string;
  /** Providers with at least one person in the net sample. */
  readonly participants: number;
  readonly netSample: number;
  readonly completed: number;
  readonly response: Measure<number>;
  readonly grade: Measure<number>;
  /** Share of the people who gave each grade 1..10: of all participants never numbers of people. */
  readonly spread: Measure<Distribution>;
  /** -100..100, one decimal, over the same people as its question. */
  readonly promoterScore: Measure<number>;
  readonly services: readonly {
    readonly service: string;
    readonly participants: number;
    readonly netSample: number;
    readonly completed: number;
    readonly grade: Measure<number>;
  }[];
  readonly questions: readonly ParticipantsQuestion[];
}

/** A provider whose figures of a period were withdrawn: nothing is told of it but that, when, and of whom they were. */
export interface Withdrawn {
  readonly provider: string;
  /** ISO date. */
  readonly date: string;
  readonly origin: PublishedEdition<'public'>['origin'];
  /** The groups of which there were figures. */
  readonly about: readonly Group[];
}

export interface PublishedPeriod<A extends Audience> {
  readonly period: Period;
  readonly benchmarks: readonly Benchmark[];
  /** In order of provider id. */
  readonly editions: readonly PublishedEdition<A>[];
  /** In order of provider id; empty unless the period is told as it was published before. */
  readonly withdrawn: readonly Withdrawn[];
}

/** All that may be told. `Publication<'public'>` is the only thing that rooms after `publish/` receive. */
export interface Publication<A extends Audience> {
  readonly audience: A;
  readonly providers: readonly Provider[];
  readonly services: readonly Service[];
  readonly questionnaires: Readonly<Record<string, Questionnaire>>;
  /** Oldest first. A public one holds final periods only. */
  readonly periods: readonly PublishedPeriod<A>[];
}
