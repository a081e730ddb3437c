import Papa from 'papaparse';
import { damageIn, mayBeDamaged } from './sound-text.ts';
import { tidy } from './cell.ts';
import { readHeader, type Header, type TableShape } from './header.ts';
import type { Intake } from './intake.ts';
import { cutRows, type RowCut } from './row-cut.ts';
import { TableComplaints } from './table-complaints.ts';
import { textOf } from './text.ts';

/** A row of more characters than this is a quote gone astray, or no row at all. */
const longestRow = 1_000_000;

/** Receives a row: as many cells as the header has, and the line of the file on which it begins. */
export type RowReader = (cells: readonly string[], line: number) => void;

/** How the reading of a table went. */
export interface TableEnd {
  /** True when every row of the file was handed on; false when a finding stands for some of them. */
  readonly isComplete: boolean;
}

/**
 * Reads a CSV file row by row while it streams in. `start` is called once with the columns and returns the reader of
 * rows; blank rows and a first line `sep=;` are passed over. Everything that is wrong with the file as a table is logged.
 * In findings about tables the column is the number of the cell in its row.
 */
export async function readTable(
  intake: Intake,
  path: string,
  shape: TableShape,
  start: (columns: ReadonlyMap<string, number>) => RowReader,
): Promise<TableEnd> {
  const table = new Table(intake, path, shape, start);
  for await (const text of textOf(intake, path)) if (!table.take(text)) break;
  return table.end();
}

class Table {
  readonly #intake: Intake;
  readonly #complain: TableComplaints;
  readonly #path: string;
  readonly #shape: TableShape;
  readonly #start: (columns: ReadonlyMap<string, number>) => RowReader;
  readonly #errorsBefore: number;
  /** What was read and not yet cut into rows; it begins on `#line`. */
  #rest = '';
  #line = 1;
  #header: Header | null = null;
  #readRow: RowReader = () => {};
  /** Indices of the columns whose cells are looked at. */
  #looked: readonly number[] = [];
  #isComplete = true;
  #stopped = false;

  constructor(
    intake: Intake,
    path: string,
    shape: TableShape,
    start: (columns: ReadonlyMap<string, number>) => RowReader,
  ) {
    this.#intake = intake;
    this.#complain = new TableComplaints(intake.log, path);
    this.#path = path;
    this.#shape = shape;
    this.#start = start;
    this.#errorsBefore = intake.log.errors;
  }

  /** Takes the next piece of text. False when the rest of the file need not be read. */
  take(text: string): boolean {
    this.#rest += text;
    this.#cut(false);
    return !this.#stopped;
  }

  end(): TableEnd {
    if (!this.#stopped) {
      if (this.#rest !== '' && !this.#rest.endsWith('\n')) this.#rest += '\n';
      this.#cut(true);
    }
    if (!this.#header && this.#intake.log.errors === this.#errorsBefore) {
      this.#complain.emptyFile(this.#shape.required);
    }
    return { isComplete: this.#isComplete && this.#header !== null };
  }

  #cut(last: boolean): void {
    while (!this.#header && !this.#stopped && this.#rest.includes('\n')) this.#readHeaderLine();
    if (this.#header && !this.#stopped) {
      const quoted = this.#rest.includes('"');
      const cut: RowCut = quoted
        ? cutRows(this.#rest, this.#header.delimiter)
        : { length: this.#rest.lastIndexOf('\n') + 1, stray: null, open: null };
      if (cut.length > 0) {
        this.#readRows(this.#rest.slice(0, cut.length - 1), quoted, this.#header);
        this.#rest = this.#rest.slice(cut.length);
      }
      const astray = cut.stray ?? (last || this.#rest.length > longestRow ? cut.open : null);
      if (astray !== null) this.#stop(this.#line + lineEnds(this.#rest.slice(0, astray - cut.length)));
    }
    if (!this.#stopped && this.#rest.length > longestRow) {
      this.#complain.longRow(this.#line);
      this.#giveUp();
    }
  }

  /** The header is the first line that is neither blank nor `sep=`. */
  #readHeaderLine(): void {
    const end = this.#rest.indexOf('\n');
    const text = this.#rest.slice(0, end);
    this.#rest = this.#rest.slice(end + 1);
    const line = this.#line++;
    if (/^[\s;,"]*$/.test(text) || /^"?sep=.?"?\s*$/i.test(text)) return;
    const place = { file: this.#path, line, column: 0 };
    this.#header = readHeader(text, place, this.#shape, this.#intake.log);
    if (!this.#header) {
      this.#giveUp();
      return;
    }
    const passedOver = new Set(this.#shape.passedOver ?? []);
    this.#looked = [...this.#header.columns]
      .filter(([name]) => !passedOver.has(name))
      .map(([, index]) => index);
    this.#readRow = this.#start(this.#header.columns);
  }

  #readRows(text: string, quoted: boolean, header: Header): void {
    const first = this.#line;
    const suspect = mayBeDamaged(text);
    const { data, errors } = parsedRows(text, header.delimiter);
    if (text === '') this.#line++;
    for (const cells of data) {
      const line = this.#line++;
      if (quoted) for (const cell of cells) this.#line += lineEnds(cell);
      if ((cells.length !== header.width || isBlank(cells[0] ?? '')) && cells.every(isBlank)) continue;
      if (cells.length !== header.width) {
        this.#complain.width(cells.length, header.width, line);
        this.#isComplete = false;
      } else if (suspect && this.#isDamaged(cells, line)) this.#isComplete = false;
      else this.#readRow(cells, line);
    }
    // `cutRows` finds quotes that went astray; should the parser still object, it is believed
    const objection = errors[0];
    if (objection) this.#stop(first + lineEnds(text.slice(0, objection.index ?? 0)));
  }

  #isDamaged(cells: readonly string[], line: number): boolean {
    let damaged = false;
    for (const index of this.#looked) {
      const damage = damageIn(cells[index] ?? '');
      if (damage === null) continue;
      damaged = true;
      this.#complain.damage(damage, line, index + 1);
    }
    return damaged;
  }

  #stop(line: number): void {
    this.#complain.strayQuote(line);
    this.#giveUp();
  }

  #giveUp(): void {
    this.#isComplete = false;
    this.#stopped = true;
  }
}

/**
 * papaparse's parser without what it wraps around it for streams: that wrapping keeps every piece alive until a full
 * collection, which costs a third more time and 100 MB on a million rows.
 */
function parsedRows(text: string, delimiter: string): { data: string[][]; errors: { index?: number }[] } {
  return new Papa.Parser({ delimiter, newline: '\n' }).parse(text, 0, false);
}

function isBlank(cell: string): boolean {
  return cell === '' || tidy(cell) === '';
}

function lineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
