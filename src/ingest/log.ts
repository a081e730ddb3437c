import type { Finding, Place } from '../model/finding.ts';
import { compareFindings } from '../model/finding.ts';
import type { FindingCode } from './code.ts';

/** The words of a finding. */
export interface Words {
  /** What stands there. Cells are quoted with `quote`, so that a terminal is not steered by them. */
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

/** Of one code in one file so many are told in full; the rest are counted in one closing finding. */
const toldInFull = 20;

/** Collects findings while files are read. Words are made only for findings that will be told. */
export class FindingLog {
  readonly #findings: Finding[] = [];
  readonly #seen = new Map<string, { count: number; first: Finding }>();
  #errors = 0;

  /** Something that stops the build. */
  error(code: FindingCode, place: Place, words: () => Words): void {
    this.#errors++;
    this.#add('error', code, place, words);
  }

  /** Something to know; the build goes on. */
  warn(code: FindingCode, place: Place, words: () => Words): void {
    this.#add('warning', code, place, words);
  }

  /** Number of errors so far, those that are only counted included. */
  get errors(): number {
    return this.#errors;
  }

  /** All findings, sorted, each group of repetitions closed by how many more there are. */
  findings(): Finding[] {
    const closing = [...this.#seen.values()]
      .filter(({ count }) => count > toldInFull)
      .map(({ count, first }) => ({
        ...first,
        found: `and ${count - toldInFull} more of these in this file`,
      }));
    return [...this.#findings, ...closing].sort(compareFindings);
  }

  #add(severity: Finding['severity'], code: FindingCode, place: Place, words: () => Words): void {
    const key = `${code} ${place.file}`;
    const seen = this.#seen.get(key);
    if (seen && seen.count > toldInFull) {
      seen.count++;
      return;
    }
    const { file, line, column } = place;
    const finding: Finding = { severity, code, file, line, column, ...words() };
    if (!seen) this.#seen.set(key, { count: 1, first: finding });
    else {
      seen.count++;
      // the closing finding has the place and the advice of the first one that is not told
      if (seen.count > toldInFull) seen.first = finding;
    }
    if ((seen?.count ?? 1) <= toldInFull) this.#findings.push(finding);
  }
}
