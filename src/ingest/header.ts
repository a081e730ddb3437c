import Papa from 'papaparse';
import type { Place } from '../model/finding.ts';
import { fold } from './cell.ts';
import type { FindingLog } from './log.ts';
import { nearest } from './nearest.ts';

/** The columns a table may have. Names are in lower case. */
export interface TableShape {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Columns that may stand there and whose cells nobody looks at: free text. */
  readonly passedOver?: readonly string[];
}

/** What the header line says. */
export interface Header {
  readonly delimiter: string;
  /** Column name -> its index in a row. */
  readonly columns: ReadonlyMap<string, number>;
  readonly width: number;
}

const delimiters = [';', ',', '\t'];

/**
 * Reads the header line. The delimiter is the one that yields exactly the known columns: a guess from the whole file
 * takes the comma for every file with decimal commas. Logs what is wrong and returns null then.
 */
export function readHeader(text: string, place: Place, shape: TableShape, log: FindingLog): Header | null {
  const known = new Set([...shape.required, ...shape.optional, ...(shape.passedOver ?? [])]);
  const tries = delimiters.map((delimiter) => {
    const cells = Papa.parse<string[]>(text, { delimiter, newline: '\n' }).data[0] ?? [];
    const names = cells.map(fold);
    return { delimiter, cells, names, hits: new Set(names.filter((name) => known.has(name))).size };
  });
  const best = tries.reduce((a, b) =>
    b.hits - b.names.length / 1e6 > a.hits - a.names.length / 1e6 ? b : a,
  );
  if (best.hits === 0) {
    log.error('no-header', place, () => ({ line: text, columns: shape.required }));
    return null;
  }
  const before = log.errors;
  const columns = new Map<string, number>();
  best.names.forEach((name, index) => {
    const at = { ...place, column: index + 1 };
    const written = best.cells[index] ?? '';
    if (!known.has(name)) {
      log.error('unknown-column', at, () => ({
        column: name === '' ? '' : written,
        near: nearest(name, known),
      }));
    } else if (columns.has(name)) {
      log.error('duplicate-column', at, () => ({ column: written, first: (columns.get(name) ?? 0) + 1 }));
    } else columns.set(name, index);
  });
  for (const name of shape.required) {
    if (columns.has(name)) continue;
    log.error('missing-column', place, () => ({ column: name, required: shape.required }));
  }
  return log.errors > before ? null : { delimiter: best.delimiter, columns, width: best.names.length };
}
