import type { Place } from '../model/finding.ts';
import type { FindingLog } from './log.ts';

/** What can be wrong with a file as a table, in words. No cell is repeated: it may hold what a respondent wrote. */
export class TableComplaints {
  readonly #log: FindingLog;
  readonly #path: string;

  constructor(log: FindingLog, path: string) {
    this.#log = log;
    this.#path = path;
  }

  emptyFile(columns: readonly string[]): void {
    this.#log.error('empty-file', this.#at(1), () => ({ columns }));
  }

  width(cells: number, columns: number, line: number): void {
    this.#log.error('row-length', this.#at(line), () => ({ cells, columns }));
  }

  damage(characters: string, line: number, column: number): void {
    this.#log.error('damaged-text', this.#at(line, column), () => ({ characters, where: 'cell' }));
  }

  strayQuote(line: number): void {
    this.#log.error('stray-quote', this.#at(line), () => ({}));
  }

  longRow(line: number): void {
    this.#log.error('row-length/endless', this.#at(line), () => ({}));
  }

  #at(line: number, column = 0): Place {
    return { file: this.#path, line, column };
  }
}
