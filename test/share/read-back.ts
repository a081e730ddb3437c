import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { expect } from 'vitest';
import { dataColumns, type DataRow } from '../../src/card/data-row.ts';
import { columnRules } from '../../src/download/column.ts';

/** The rows of a plain CSV file, cells turned into what their column says they are. */
export async function plainRows(path: string): Promise<DataRow[]> {
  const { data, errors } = Papa.parse<string[]>(await readFile(path, 'utf8'), { skipEmptyLines: true });
  expect(errors).toEqual([]);
  const [head, ...lines] = data;
  expect(head).toEqual(dataColumns);
  return lines.map(
    (cells) =>
      Object.fromEntries(
        columnRules().map(({ name, type }, index) => {
          const cell = cells[index] ?? '';
          return [name, cell === '' ? null : type === 'text' ? cell : Number(cell)];
        }),
      ) as unknown as DataRow,
  );
}
