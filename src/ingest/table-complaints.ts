import type { Place } from '../model/finding.ts';
import type { FindingLog } from './log.ts';
import { quote } from './quote.ts';

/** What can be wrong with a file as a table, in words. No cell is repeated: it may hold what a respondent wrote. */
export class TableComplaints {
  readonly #log: FindingLog;
  readonly #path: string;

  constructor(log: FindingLog, path: string) {
    this.#log = log;
    this.#path = path;
  }

  emptyFile(columns: readonly string[]): void {
    this.#log.error('empty-file', this.#at(1), () => ({
      found: 'an empty file',
      expected: `at least a line with the columns ${columns.join(', ')}`,
      mend: 'deliver the file again, or remove it when it may be left out',
    }));
  }

  width(cells: number, columns: number, line: number): void {
    this.#log.error('row-length', this.#at(line), () => ({
      found: `a row of ${cells} ${cells === 1 ? 'cell' : 'cells'}`,
      expected: `${columns} cells, as many as there are columns`,
      mend: 'look for a missing or an extra separator; a cell that holds one must stand between quotes',
    }));
  }

  damage(characters: string, line: number, column: number): void {
    this.#log.error('damaged-text', this.#at(line, column), () => ({
      found: `the characters ${quote(characters)}, which come from a wrong conversion`,
      expected: 'text with its accents whole',
      mend: 'write the cell again, or export the file once more as UTF-8',
    }));
  }

  strayQuote(line: number): void {
    this.#log.error('stray-quote', this.#at(line), () => ({
      found: 'a quotation mark (") that opens or closes in the wrong place',
      expected: 'quotes around a whole cell only, and doubled inside it',
      mend: 'remove the quotation mark or double it; the rest of the file was not read',
    }));
  }

  longRow(line: number): void {
    this.#log.error('row-length', this.#at(line), () => ({
      found: 'a row of more than a million characters',
      expected: 'one row per line',
      mend: 'see whether the line ends were lost; the rest of the file was not read',
    }));
  }

  #at(line: number, column = 0): Place {
    return { file: this.#path, line, column };
  }
}
