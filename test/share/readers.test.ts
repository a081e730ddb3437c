import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataRow } from '../../src/card/data-row.ts';
import { dataColumns } from '../../src/card/data-row.ts';
import { columnRules } from '../../src/download/column.ts';
import { writeDataFiles } from '../../src/site/data-files.ts';
import { demonstration } from './demonstration.ts';

/** The data files, opened by what others open them with. */
let out: string;

beforeAll(async () => {
  const { register, publisher } = await demonstration();
  out = await mkdtemp(join(tmpdir(), 'rapportkaart-readers-'));
  await writeDataFiles(register, publisher, out);
});

afterAll(() => rm(out, { recursive: true, force: true }));

async function rowsOf(path: string): Promise<readonly DataRow[]> {
  return (JSON.parse(await readFile(join(out, path), 'utf8')) as { rows: DataRow[] }).rows;
}

describe('LibreOffice, in Dutch', () => {
  const edition = 'dienstverleners/cafe-carrierekoekje/2025';

  /** Cells of the converted sheet: repeated cells written out, each with its type and what it says. */
  async function sheet(): Promise<{ type: string; text: string }[][]> {
    const work = await mkdtemp(join(tmpdir(), 'rapportkaart-office-'));
    try {
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=file://${work}/profile`,
          '--headless',
          // semicolon, double quote, UTF-8, from line 1, Dutch (1043), nothing quoted taken as text by force
          '--infilter=CSV:59,34,76,1,,1043,false,true',
          '--convert-to',
          'fods',
          '--outdir',
          work,
          join(out, edition, 'gegevens-excel.csv'),
        ],
        { env: { ...process.env, LC_ALL: 'C.UTF-8', HOME: work }, stdio: 'pipe' },
      );
      const text = await readFile(join(work, 'gegevens-excel.fods'), 'utf8');
      const table = /<table:table .*?<\/table:table>/s.exec(text)?.[0] ?? '';
      return [...table.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs)].map(([, row = '']) =>
        [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].flatMap(
          ([, attributes = '', content = '']) => {
            const times = Number(/columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
            const type = /office:value-type="(\w+)"/.exec(attributes)?.[1] ?? 'empty';
            const value =
              /office:value="([^"]+)"/.exec(attributes)?.[1] ??
              content
                .replaceAll(/<[^>]+>/g, '')
                .replaceAll('&apos;', "'")
                .replaceAll('&amp;', '&')
                .trim();
            return Array.from({ length: Math.min(times, 40) }, () => ({ type, text: value }));
          },
        ),
      );
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  }

  it('sees numbers as numbers and the right letters in the file for Excel', async () => {
    const [head = [], ...lines] = await sheet();
    expect(head.map(({ text }) => text)).toEqual(dataColumns);
    const rows = await rowsOf(`${edition}/gegevens.json`);
    expect(lines).toHaveLength(rows.length);
    rows.forEach((row, line) => {
      columnRules().forEach(({ name, type }, column) => {
        const cell = lines[line]?.[column] ?? { type: 'empty', text: '' };
        const expected = row[name];
        if (expected === null) expect(cell.type, `${line} ${name}`).toBe('empty');
        else if (type === 'text') expect(cell.text, `${line} ${name}`).toBe(String(expected));
        else expect([cell.type, Number(cell.text)], `${line} ${name}`).toEqual(['float', expected]);
      });
    });
    expect(rows.some((row) => row.value !== null && !Number.isInteger(row.value))).toBe(true);
    expect(lines[0]?.[1]?.text).toBe('Café Carrièrekoekje');
  });
});

describe('Python, with the types of the CSVW metadata', () => {
  interface Found {
    readonly rows: number;
    readonly statuses: Readonly<Record<string, number>>;
    readonly grades: number;
    readonly grade_sum: string;
    readonly people: number;
  }

  it.each([
    ['an edition', 'dienstverleners/interbeek-support/2020'],
    ['a period', 'perioden/2025'],
    ['all periods', 'open-data'],
  ])('reads %s', async (_name, folder) => {
    const found = JSON.parse(
      execFileSync(
        'python3',
        [resolve(import.meta.dirname, 'read_csvw.py'), out, join(out, folder, 'gegevens.csv-metadata.json')],
        { encoding: 'utf8' },
      ),
    ) as Found;
    const rows = await rowsOf(`${folder}/gegevens.json`);
    const grades = rows.flatMap((row) => (row.measure === 'grade' && row.value !== null ? [row.value] : []));
    const tenths = grades.reduce((sum, grade) => sum + Math.round(grade * 10), 0);
    expect(found.rows).toBe(rows.length);
    expect(found.grades).toBe(grades.length);
    expect(Math.round(Number(found.grade_sum) * 10)).toBe(tenths);
    expect(found.people).toBe(rows.reduce((sum, row) => sum + (row.n ?? 0), 0));
    expect(found.statuses['withheld'] ?? 0).toBe(rows.filter((row) => row.status === 'withheld').length);
  });
});
