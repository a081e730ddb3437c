import type { Place } from '../model/finding.ts';
import { tidy, wholeNumber, yesNo } from './cell.ts';
import type { FindingLog } from './log.ts';

/** What is said of a cell that is neither `ja` nor `nee`: which other words may stand there. */
type YesNoKind = 'bad-yes-no' | 'bad-yes-no/verdict';

/** A cell has at most so many characters. */
const longestCell = 10_000;

/** One row of a small table, read cell by cell by the name of the column. */
export class TableRow {
  readonly #path: string;
  readonly #columns: ReadonlyMap<string, number>;
  readonly #cells: readonly string[];
  readonly #line: number;
  readonly #log: FindingLog;

  constructor(
    path: string,
    columns: ReadonlyMap<string, number>,
    cells: readonly string[],
    line: number,
    log: FindingLog,
  ) {
    this.#path = path;
    this.#columns = columns;
    this.#cells = cells;
    this.#line = line;
    this.#log = log;
  }

  /** The place of a cell; without a column, or with one that is not in the file, of the whole row. */
  place(column?: string): Place {
    const index = column === undefined ? undefined : this.#columns.get(column);
    return { file: this.#path, line: this.#line, column: index === undefined ? 0 : index + 1 };
  }

  /** The tidied cell, empty when the file has no such column. A cell that is far too long is logged and empty. */
  text(column: string): string {
    const index = this.#columns.get(column);
    const cell = index === undefined ? '' : (this.#cells[index] ?? '');
    if (cell.length <= longestCell) return tidy(cell);
    complainOfLength(this.#log, this.place(column), cell);
    return '';
  }

  /** A whole number; undefined for an empty cell or no such column; null, with a finding, for anything else. */
  count(column: string): number | null | undefined {
    const cell = this.text(column);
    if (cell === '') return undefined;
    const value = wholeNumber(cell);
    if (value === null) this.#complainOfNumber(column, cell);
    return value;
  }

  /** As `count`, where an empty cell is an error too. */
  wholeNeeded(column: string): number | null {
    const value = this.count(column);
    if (value !== undefined) return value;
    this.#complainOfNumber(column, '');
    return null;
  }

  /** `ja` or `nee`; undefined for an empty cell or no such column; null, with a finding of this kind, for anything else. */
  yesNo(column: string, kind: YesNoKind = 'bad-yes-no'): boolean | null | undefined {
    const cell = this.text(column);
    if (cell === '') return undefined;
    const value = yesNo(cell);
    if (value === null) this.#complainOfYesNo(column, cell, kind);
    return value;
  }

  /** As `yesNo`, where an empty cell is an error too. */
  yesNoNeeded(column: string): boolean | null {
    const value = this.yesNo(column);
    if (value !== undefined) return value;
    this.#complainOfYesNo(column, '', 'bad-yes-no');
    return null;
  }

  /**
   * True for the row of sums that a spreadsheet puts below a table: one cell says "Totaal", and the cells that would
   * name what the row is about are empty.
   */
  isSums(naming: readonly string[]): boolean {
    const names = naming.map((column) => this.text(column)).filter((name) => name !== '');
    return isTotal(names[0] ?? this.#cells[0] ?? '') && names.length <= 1;
  }

  #complainOfNumber(column: string, cell: string): void {
    this.#log.error('bad-number', this.place(column), () => ({ cell, column }));
  }

  #complainOfYesNo(column: string, cell: string, kind: YesNoKind): void {
    this.#log.error(kind, this.place(column), () => ({ cell, column }));
  }
}

/** True when a cell says "Totaal" or "Total", in any case. */
export function isTotal(cell: string): boolean {
  const word = cell.length > 20 ? '' : tidy(cell).toLowerCase();
  return word === 'totaal' || word === 'total';
}

/** Logs a cell of more than 10,000 characters. */
export function complainOfLength(log: FindingLog, place: Place, cell: string): void {
  log.error('cell-length', place, () => ({ length: cell.length, most: longestCell }));
}
