import Papa from 'papaparse';
import { damageIn } from '../ingest/sound-text.ts';
import { decoder, detectEncoding } from '../ingest/encoding.ts';
import { oldCharset } from './charset.ts';
import type { GridRead } from './grid.ts';

/** Reads a CSV file in any form: UTF-8, UTF-16 or Windows-1252; `;`, `,`, tab or `|`; lines with or without carriage returns. */
export async function csvGrid(file: string, bytes: Uint8Array): Promise<GridRead> {
  const encoding = await detectEncoding(once(bytes));
  if (encoding === null) return { grids: [], faults: [{ kind: 'no-format', file }] };
  const old = encoding === 'windows-1252' ? oldCharset(bytes) : null;
  if (old) return { grids: [], faults: [{ kind: 'charset', file, ...old }] };
  const decode = decoder(encoding);
  const text = (decode.write(bytes) + decode.end()).replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const lines = text.split('\n');
  const damaged = lines.findIndex((line) => damageIn(line) !== null);
  if (damaged >= 0) {
    const seen = damageIn(lines[damaged] ?? '') ?? '';
    return { grids: [], faults: [{ kind: 'damaged', file, line: damaged + 1, seen }] };
  }
  const declared = /^"?sep=(.)"?\s*\n/i.exec(text);
  const delimiter = declared?.[1] ?? delimiterOf(lines);
  const { data, errors } = Papa.parse<string[]>(text.slice(declared?.[0].length ?? 0), {
    delimiter,
    newline: '\n',
  });
  const [error] = errors;
  if (error) {
    const line = (error.row ?? 0) + 1 + (declared ? 1 : 0);
    return { grids: [], faults: [{ kind: 'quote', file, line }] };
  }
  const rows = declared ? [[], ...data] : data;
  return { grids: [{ file, sheet: null, rows, namesAbove: 0, codings: new Map() }], faults: [] };
}

/** The sign that cuts most of the first lines into the same number of cells, above one; of equals the one that cuts finest. */
function delimiterOf(lines: readonly string[]): string {
  const first = lines.slice(0, 30).filter((line) => line.trim() !== '');
  const score = (delimiter: string): number => {
    const widths = first.map((line) => Papa.parse<string[]>(line, { delimiter }).data[0]?.length ?? 0);
    const width = Math.max(...widths, 0);
    return width < 2 ? 0 : widths.filter((one) => one === width).length + width / 1000;
  };
  return [';', ',', '\t', '|'].reduce((best, one) => (score(one) > score(best) ? one : best));
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
