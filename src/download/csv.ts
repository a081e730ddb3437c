import { dataColumns, type DataColumn, type DataRow } from '../card/data-row.ts';

/** How a CSV file is written. */
interface Dialect {
  readonly start: string;
  readonly delimiter: string;
  readonly decimal: '.' | ',';
}

const dialects = {
  /** What tools expect: comma, decimal point, UTF-8 without a mark (RFC 4180, CSVW). */
  plain: { start: '', delimiter: ',', decimal: '.' },
  /** What Dutch Excel opens with a double click: semicolon, decimal comma, UTF-8 with a byte order mark. */
  excel: { start: '\uFEFF', delimiter: ';', decimal: ',' },
} as const satisfies Readonly<Record<string, Dialect>>;
export type CsvDialect = keyof typeof dialects;

const lineEnd = '\r\n';

/** The first line of a data file: the names of the columns. */
export function csvHead(dialect: CsvDialect): string {
  const { start, delimiter } = dialects[dialect];
  return start + dataColumns.join(delimiter) + lineEnd;
}

/** Rows as lines of a data file. Files of a period and of the whole join the lines of their editions. */
export function csvBody(rows: readonly DataRow[], dialect: CsvDialect): string {
  const { delimiter } = dialects[dialect];
  return rows
    .map((row) => dataColumns.map((column) => cell(row, column, dialects[dialect])).join(delimiter) + lineEnd)
    .join('');
}

/** The rows of a data file that was written, as `csvBody` gave them, in its bytes. */
export function csvBodyOf(file: Buffer, dialect: CsvDialect): Buffer {
  return file.subarray(Buffer.byteLength(csvHead(dialect)));
}

/** A table of texts as CSV; the first row is the header. */
export function csvTable(table: readonly (readonly string[])[], dialect: CsvDialect = 'plain'): string {
  const { start, delimiter } = dialects[dialect];
  const lines = table.map((row) => row.map((text) => quoted(safe(text), dialects[dialect])).join(delimiter));
  return start + lines.map((line) => line + lineEnd).join('');
}

function cell(row: DataRow, column: DataColumn, dialect: Dialect): string {
  const value = row[column];
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', dialect.decimal);
  return quoted(safe(value), dialect);
}

/** A text that a spreadsheet would take for a formula gets an apostrophe before it. Never done to numbers. */
function safe(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(text: string, { delimiter }: Dialect): string {
  return text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
