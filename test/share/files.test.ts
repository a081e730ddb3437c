import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataRow } from '../../src/card/data-row.ts';
import { columnRules } from '../../src/download/column.ts';
import { writeDataFiles } from '../../src/site/data-files.ts';
import { filesOf } from '../site/pages.ts';
import { demonstration } from './demonstration.ts';
import { plainRows as readRows } from './read-back.ts';

let out: string;

beforeAll(async () => {
  const { register, publisher } = await demonstration();
  out = await mkdtemp(join(tmpdir(), 'rapportkaart-data-'));
  await writeDataFiles(register, publisher, out);
});

afterAll(() => rm(out, { recursive: true, force: true }));

function read(path: string): Promise<string> {
  return readFile(join(out, path), 'utf8');
}

function plainRows(path: string): Promise<DataRow[]> {
  return readRows(join(out, path));
}

interface DataFile {
  readonly rows: readonly DataRow[];
}

describe('the forms of one file', () => {
  it('have the same rows in CSV and JSON, and in the files of periods and of editions', async () => {
    const { register } = await demonstration();
    const whole = await plainRows('open-data/gegevens.csv');
    expect((JSON.parse(await read('open-data/gegevens.json')) as DataFile).rows).toEqual(whole);
    for (const { period, editions } of register.publication.periods) {
      const rows = await plainRows(`perioden/${period.id}/gegevens.csv`);
      expect(rows).toEqual(whole.filter((row) => row.period === period.id));
      for (const { provider } of editions.slice(0, 3)) {
        const path = `dienstverleners/${provider}/${period.id}/gegevens`;
        const own = await plainRows(`${path}.csv`);
        expect(own).toEqual(rows.filter((row) => row.provider === provider));
        expect((JSON.parse(await read(`${path}.json`)) as DataFile).rows).toEqual(own);
      }
    }
  });

  it('have the same numbers and letters in the file for Excel', async () => {
    const text = await read('open-data/gegevens-excel.csv');
    expect(text.startsWith('\uFEFFprovider;provider_name;')).toBe(true);
    const { data, errors } = Papa.parse<string[]>(text.slice(1), { delimiter: ';', skipEmptyLines: true });
    expect(errors).toEqual([]);
    const plain = Papa.parse<string[]>(await read('open-data/gegevens.csv'), { skipEmptyLines: true }).data;
    const numeric = new Set(columnRules().flatMap(({ type }, index) => (type === 'text' ? [] : [index])));
    const shown = data.map((cells) =>
      cells.map((cell, index) => (numeric.has(index) ? cell.replace(',', '.') : cell)),
    );
    expect(shown).toEqual(plain);
    expect(text).toMatch(/;8,6;/);
  });
});

describe('what is withheld', () => {
  it('has a status and a reason and neither value nor n, in every row', async () => {
    const rows = await plainRows('open-data/gegevens.csv');
    const empty = rows.filter((row) => row.status !== 'shown');
    expect(empty.length).toBeGreaterThan(500);
    expect(empty.filter((row) => row.value !== null || row.n !== null)).toEqual([]);
    expect(empty.filter((row) => (row.reason === null) !== (row.status === 'not-applicable'))).toEqual([]);
    expect(rows.filter((row) => row.status === 'shown' && row.value === null)).toEqual([]);
  });

  it('is Innovium’s grade in all its files', async () => {
    const rows = await plainRows('dienstverleners/innovium/2021/gegevens.csv');
    const grades = rows.filter((row) => row.group === 'clients' && row.measure === 'grade');
    expect(grades.map((row) => [row.service, row.n, row.value, row.status, row.reason])).toEqual([
      ['diagnose-en-loopbaanorientatie', null, null, 'withheld', 'response'],
      ['jobcoaching', null, null, 'withheld', 'response'],
      ['naar-werk-vanuit-geen-werk', null, null, 'withheld', 'response'],
      ['sociale-activering', null, null, 'withheld', 'response'],
      ['total', null, null, 'withheld', 'response'],
    ]);
  });

  it('is told as a number of people that would have been enough', async () => {
    const rows = await plainRows('dienstverleners/innovium/2021/gegevens.csv');
    const needed = rows.filter((row) => row.group === 'clients' && row.measure === 'needed');
    expect(needed.map((row) => row.value)).toEqual([5, 5, 34, 13, 44]);
  });
});

describe('JSON', () => {
  it('validates against its schema, every file', async () => {
    const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false });
    addFormats.default(ajv);
    const schema = JSON.parse(await read('open-data/schema/1.json')) as object;
    const validate = ajv.compile(schema);
    const files = filesOf(out).filter((path) => path.endsWith('gegevens.json'));
    expect(files.length).toBeGreaterThan(70);
    for (const path of files) {
      const valid = validate(JSON.parse(await read(path)));
      expect({ path, valid, errors: validate.errors?.slice(0, 3) ?? [] }).toEqual({
        path,
        valid: true,
        errors: [],
      });
    }
  });

  it('has a schema that refuses a value beside a withheld status, and a code it does not know', async () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(await read('open-data/schema/1.json')) as object);
    const file = JSON.parse(await read('dienstverleners/innovium/2021/gegevens.json')) as {
      rows: DataRow[];
    };
    const withheld = file.rows.find((row) => row.status === 'withheld');
    expect(validate({ ...file, rows: [withheld] })).toBe(true);
    expect(validate({ ...file, rows: [{ ...withheld, value: 7.8 }] })).toBe(false);
    expect(validate({ ...file, rows: [{ ...withheld, n: 24 }] })).toBe(false);
    expect(validate({ ...file, rows: [{ ...withheld, reason: 'because' }] })).toBe(false);
    expect(validate({ ...file, schema_version: '2' })).toBe(false);
    // a file that was kept from before codes were added
    expect(validate({ ...file, schema_version: '1' })).toBe(true);
  });
});

describe('the same input', () => {
  it('gives the same bytes', async () => {
    const { register, publisher } = await demonstration();
    const again = await mkdtemp(join(tmpdir(), 'rapportkaart-data-'));
    try {
      await writeDataFiles(register, publisher, again);
      const files = filesOf(out);
      expect(filesOf(again)).toEqual(files);
      for (const path of files) {
        expect((await readFile(join(again, path))).equals(await readFile(join(out, path))), path).toBe(true);
      }
    } finally {
      await rm(again, { recursive: true, force: true });
    }
  });
});
