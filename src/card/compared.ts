import type { Language } from '../model/label.ts';
import type { Tone } from '../model/figure.ts';
import type { GradeBasis } from '../statistics/difference.ts';

/** One aspect or service of a compared provider. */
export interface ComparedLine {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** Where it stands on its axis: a grade of 1 to 10, or the per cent that is satisfied or very satisfied. */
  readonly value?: number;
  /** The shares of an aspect for a bar beside the text, in whole per cent and in the order of the answers; left out elsewhere. */
  readonly parts?: readonly { readonly tone: Tone; readonly share: number }[];
}

/** One group of a compared provider, formatted. `Spread` is the figure, or its drawing once it is in a file. */
export interface ComparedGroup<Spread> {
  readonly group: string;
  readonly heading: string;
  readonly response: string;
  /** "8,6", or why there is none. */
  readonly grade: string;
  readonly isShown: boolean;
  /** The grade and the ends of its margin, 1 to 10 and in one decimal; null where there is no grade, or no margin. */
  readonly value: number | null;
  readonly margin: { readonly low: number; readonly high: number } | null;
  /** Interval and caution, one sentence each. */
  readonly certainty: readonly string[];
  readonly norm: string | null;
  /** What the test of a difference needs; null where the spread is not public. */
  readonly basis: GradeBasis | null;
  readonly spread: Spread | null;
  /** Where the spread stands as a file of its own; null where it is not there. */
  readonly spreadFile: string | null;
  /** Why the spread is not there; null where it is. */
  readonly spreadReason: string | null;
  readonly promoter: string;
  readonly strengths: readonly string[];
  /** Why there are no strengths; null where there are. */
  readonly strengthsReason: string | null;
  readonly services: readonly ComparedLine[];
  readonly batteries: readonly {
    readonly id: string;
    readonly label: string;
    readonly aspects: readonly ComparedLine[];
  }[];
}

/** A provider as the comparison reads it: shown values only, in one language. */
export interface ComparedProvider<Spread> {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** Place and standing with the mark. */
  readonly facts: readonly string[];
  readonly period: string | null;
  /** Why there are no figures to compare. */
  readonly note: string | null;
  readonly groups: readonly ComparedGroup<Spread>[];
}

/** What the comparison reads of a provider: one file, with what each language of the site says. */
export type ComparedFile = Readonly<Partial<Record<Language, ComparedProvider<string>>>>;
