import {
  codeOf,
  compareFindings,
  findingOf,
  type Finding,
  type FindingKind,
  type FindingParameters,
  type Place,
  type Severity,
} from '../model/finding.ts';

/** Of one code in one file so many are told in full; the rest are counted in one closing finding. */
const toldInFull = 20;

/** Collects findings while files are read. Parameters are gathered only for findings that will be told. */
export class FindingLog {
  readonly #findings: Finding[] = [];
  readonly #seen = new Map<string, { count: number; first: Finding }>();
  #errors = 0;
  readonly #toldInFull: number;

  /** `everything`: no finding is only counted, for a list of all. */
  constructor({ everything = false }: { readonly everything?: boolean } = {}) {
    this.#toldInFull = everything ? Infinity : toldInFull;
  }

  /** Something that stops the build. */
  error<Kind extends FindingKind>(kind: Kind, place: Place, parameters: () => FindingParameters[Kind]): void {
    this.#errors++;
    this.#add('error', kind, place, parameters);
  }

  /** Something to know; the build goes on. */
  warn<Kind extends FindingKind>(kind: Kind, place: Place, parameters: () => FindingParameters[Kind]): void {
    this.#add('warning', kind, place, parameters);
  }

  /** Number of errors so far, those that are only counted included. */
  get errors(): number {
    return this.#errors;
  }

  /** All findings, sorted, each group of repetitions closed by how many more there are. */
  findings(): Finding[] {
    const closing = [...this.#seen.values()]
      .filter(({ count }) => count > this.#toldInFull)
      .map(({ count, first }) => ({ ...first, more: count - this.#toldInFull }));
    return [...this.#findings, ...closing].sort(compareFindings);
  }

  #add<Kind extends FindingKind>(
    severity: Severity,
    kind: Kind,
    place: Place,
    parameters: () => FindingParameters[Kind],
  ): void {
    const key = `${codeOf(kind)} ${place.file}`;
    const seen = this.#seen.get(key);
    if (seen && seen.count > this.#toldInFull) {
      seen.count++;
      return;
    }
    const finding: Finding = findingOf(kind, severity, place, parameters());
    if (!seen) this.#seen.set(key, { count: 1, first: finding });
    else {
      seen.count++;
      // the closing finding has the place and the advice of the first one that is not told
      if (seen.count > this.#toldInFull) seen.first = finding;
    }
    if ((seen?.count ?? 1) <= this.#toldInFull) this.#findings.push(finding);
  }
}
