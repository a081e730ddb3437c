import { strFromU8, unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import type { GridRead } from './grid.ts';

/**
 * Reads an Excel workbook, every sheet. Numbers keep their digits; a date becomes its day. Cells that hold an error
 * (`#DEEL/0!`) are told apart by looking into the file: the reader gives nothing for them.
 */
export async function xlsxGrid(file: string, bytes: Uint8Array): Promise<GridRead> {
  try {
    const sheets = await readXlsx(Buffer.from(bytes), { parseNumber: (digits) => digits, trim: false });
    const errors = errorCells(bytes);
    const grids = sheets.map(({ sheet, data }, index) => {
      const rows: string[][] = data.map((row) => row.map(cellText));
      for (const { row, column, value } of errors[index] ?? []) {
        while (rows.length < row) rows.push([]);
        const cells = rows[row - 1] ?? [];
        while (cells.length < column) cells.push('');
        cells[column - 1] = value;
      }
      const width = Math.max(0, ...rows.map((row) => row.length));
      return {
        file,
        sheet,
        rows: rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]),
        namesAbove: 0,
        codings: new Map(),
      };
    });
    return { grids, faults: [] };
  } catch {
    // whatever a foreign workbook makes its reader throw, to an editor it is a file that cannot be opened
    return { grids: [], faults: [{ kind: 'unreadable', file }] };
  }
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'string') return cell;
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(Number(cell));
}

interface ErrorCell {
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

/** The error cells of each sheet, in the order of the workbook. */
function errorCells(bytes: Uint8Array): ErrorCell[][] {
  const parts = unzipSync(bytes, { filter: ({ name }) => /^xl\/(?:workbook|worksheets|_rels)\b/.test(name) });
  const text = (path: string): string => (parts[path] ? strFromU8(parts[path]) : '');
  const targets = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  return [...text('xl/workbook.xml').matchAll(/<sheet\b[^>]*>/g)].map(([tag]) =>
    [
      ...text(targets.get(attribute(tag, 'r:id')) ?? '').matchAll(
        /<c\b([^>]*\bt="e"[^>]*)>.*?<v>([^<]*)<\/v>/gs,
      ),
    ].map(([, head = '', value = '']) => {
      const [, letters = 'A', row = '1'] = /([A-Z]+)(\d+)/.exec(attribute(`<c${head}>`, 'r')) ?? [];
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      return { row: Number(row), column, value };
    }),
  );
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}
