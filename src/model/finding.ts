import { visible } from './visible.ts';

/** Where something stands in a file that came in. Lines and columns count from 1; column 0 means the whole line. */
export interface Place {
  /** Path below the data folder, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Something an editor must know about the input. An error stops the build and nothing that stands is changed;
 * a warning is printed and the build goes on.
 */
export interface Finding extends Place {
  /** Stable kebab-case name of the kind of finding, to look up in docs/findings.md. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** What stands there, quoted as it stands. */
  readonly found: string;
  /** What would have been right. */
  readonly expected: string;
  /** What the editor can do. */
  readonly mend: string;
  /** The row's name `provider/group/service`, where the finding can be accepted by name in the period's file. */
  readonly row?: string;
}

/** One line for people: `file:line:column code: found …, expected … -> mend`. */
export function findingLine(finding: Finding): string {
  const at = finding.column > 0 ? `${finding.line}:${finding.column}` : `${finding.line}`;
  return `${visible(finding.file)}:${at} ${finding.severity} ${finding.code}: found ${finding.found}; expected ${finding.expected}; ${finding.mend}`;
}

/** Order of findings: by file, line, column, code. Independent of locale and of the order in which files were read. */
export function compareFindings(a: Finding, b: Finding): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code);
}

/** Compares by code unit, so that every machine and locale gives the same order. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
