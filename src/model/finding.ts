import type { CellFindings } from './findings/cells.ts';
import type { DeliveryFindings } from './findings/deliveries.ts';
import type { FigureFindings } from './findings/figures.ts';
import type { FileFindings } from './findings/files.ts';
import type { JsonFindings } from './findings/json.ts';
import type { ProseFindings } from './findings/prose.ts';

/** Where something stands in a file that came in. Lines and columns count from 1; column 0 means the whole line. */
export interface Place {
  /** Path below the data folder, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Every kind of finding with what its sentences are made of. A kind is a code, or a code and a variant (`code/variant`)
 * where one code has more than one sentence. The sentences of each language stand in `src/text/`.
 */
export interface FindingParameters
  extends FileFindings, JsonFindings, CellFindings, DeliveryFindings, FigureFindings, ProseFindings {}

export type FindingKind = keyof FindingParameters;

/** Stable kebab-case name of what is wrong, to look up in docs/findings.md and to accept by. */
export type FindingCode<Kind extends string = FindingKind> = Kind extends `${infer Code}/${string}`
  ? Code
  : Kind;

/** How much a finding weighs: an error stops the build and nothing that stands is changed; a warning is to know. */
export type Severity = 'error' | 'warning';

/** Something an editor must know about the input: what, with which parameters, and where. It has no words of its own. */
export interface Finding<Kind extends FindingKind = FindingKind> extends Place {
  readonly code: FindingCode;
  readonly kind: Kind;
  readonly parameters: FindingParameters[Kind];
  readonly severity: Severity;
  /** The row's name `provider/group/service`, where the finding can be accepted by name in the period's file. */
  readonly row?: string;
  /** So many more of this code in this file are not told one by one; the place is that of the first of them. */
  readonly more?: number;
}

/** The words of a finding in one language. */
export interface FindingWords {
  /** What stands there, quoted as it stands. */
  readonly found: string;
  /** What would have been right. */
  readonly expected: string;
  /** What the editor can do. */
  readonly mend: string;
}

/** The sentences for a part of the kinds, in one language. */
export type FindingSentences<Part> = {
  readonly [Kind in keyof Part]: (parameters: Part[Kind]) => FindingWords;
};

/** A finding of this kind at this place. */
export function findingOf<Kind extends FindingKind>(
  kind: Kind,
  severity: Severity,
  { file, line, column }: Place,
  parameters: FindingParameters[Kind],
): Finding<Kind> {
  return { code: codeOf(kind), kind, severity, file, line, column, parameters };
}

/** The code of a kind. */
export function codeOf(kind: FindingKind): FindingCode {
  return kind.replace(/\/.*/, '') as FindingCode;
}

/** A place that means a line, or the file, as a whole. */
export function wholeLine(file: string, line = 1): Place {
  return { file, line, column: 0 };
}

/** Order of findings: by file, line, column, code. Independent of locale and of the order in which files were read. */
export function compareFindings(a: Finding, b: Finding): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code);
}

/** Compares by code unit, so that every machine and locale gives the same order. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
