import { DuckDBInstance } from '@duckdb/node-api';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeDemo } from '../../src/demo/demo.ts';
import { readDataset } from '../../src/ingest/dataset.ts';
import { memoryFiles } from '../../src/ingest/memory-files.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { dataFolder, readData, repositoryBasis } from '../demo/repository.ts';
import { startPostgres, type Postgres } from './postgres.ts';

/** The statement as it is documented. */
const statement =
  /```sql\n(.*?)```/s.exec(
    readFileSync(resolve(import.meta.dirname, '../../docs/counting.md'), 'utf8'),
  )?.[1] ?? '';

/** Columns of responses.csv that are no question. */
const names = new Set(['provider', 'group', 'service', 'respondent']);

const period = '2025';
const files: Record<string, string> = {};
for (const path of [
  'services.json',
  ...readdirSync(join(dataFolder, 'questionnaires')).map((name) => `questionnaires/${name}`),
])
  files[path] = readData(path);
/** A row for each answer: respondent, provider, group, service, question, answer. */
const answers: string[][] = [];
let postgres: Postgres;

beforeAll(() => {
  const made = makeDemo(
    { providers: 110, periods: 1, seed: 3, firstYear: Number(period) },
    repositoryBasis(),
  );
  for (const { path, content } of made) files[path] = content;
  const { data } = Papa.parse<Record<string, string>>(files[`${period}/responses.csv`]?.trimEnd() ?? '', {
    header: true,
    delimiter: ';',
  });
  data.forEach((row, respondent) => {
    const { provider = '', group = '', service = '' } = row;
    for (const [question, answer] of Object.entries(row)) {
      if (!names.has(question))
        answers.push([String(respondent), provider, group, service, question, answer]);
    }
  });
  postgres = startPostgres();
});

afterAll(() => postgres.stop());

/** What is read of a delivery with these answers or counts, without where in the file it stood. */
async function periodsOf(tables: Readonly<Record<string, string>>): Promise<Dataset['periods']> {
  const { dataset, findings } = await readDataset(memoryFiles({ ...tables }));
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return dataset?.periods ?? [];
}

/** The columns of the table of answers. */
const columns = 'respondent text, provider text, "group" text, service text, question text, answer text';

/** Counts in PostgreSQL, as a CSV. */
async function inPostgres(table: string): Promise<string> {
  const script = [
    `CREATE TABLE answers (${columns});`,
    '\\copy answers from stdin csv',
    table,
    '\\.',
    `COPY (${statement}) TO STDOUT (FORMAT csv, HEADER);`,
    '',
  ];
  return postgres.run(script.join('\n'));
}

/** Counts in DuckDB, as a CSV. */
async function inDuck(table: string): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'rapportkaart-duck-'));
  try {
    writeFileSync(join(dir, 'answers.csv'), table);
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(`CREATE TABLE answers (${columns})`);
    await connection.run(`COPY answers FROM '${join(dir, 'answers.csv')}' (HEADER false)`);
    await connection.run(`COPY (${statement}) TO '${join(dir, 'counts.csv')}' (HEADER)`);
    connection.closeSync();
    return readFileSync(join(dir, 'counts.csv'), 'utf8');
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

it.each([
  ['PostgreSQL', inPostgres],
  ['DuckDB', inDuck],
] as const)('%s counts what is counted here, of more than 100,000 answers', async (_engine, count) => {
  expect(answers.filter(([, , , , , answer]) => answer !== '').length).toBeGreaterThan(100_000);
  const counts = await count(Papa.unparse(answers, { newline: '\n' }));
  const { [`${period}/responses.csv`]: responses, ...others } = files;
  expect(responses).toBeDefined();
  const own = await periodsOf(files);
  expect(own.flatMap(({ editions }) => editions).length).toBeGreaterThan(50);
  // a provider that is delivered as counts stays as it is
  const delivered = Papa.parse<string[]>(files[`${period}/counts.csv`]?.trimEnd() ?? '', { delimiter: ';' });
  const together = counts + Papa.unparse(delivered.data.slice(1), { newline: '\n' });
  expect(await periodsOf({ ...others, [`${period}/counts.csv`]: together })).toEqual(own);
});
