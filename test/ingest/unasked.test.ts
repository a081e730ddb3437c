import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diskFiles } from '../../src/ingest/disk-files.ts';
import { readDataset } from '../../src/ingest/dataset.ts';
import { memoryFiles } from '../../src/ingest/memory-files.ts';
import { findingLine } from '../../src/text/finding.ts';
import { linesAbout } from './small.ts';

const folder = join(import.meta.dirname, '../fixtures/unasked');

test('a period without services needs no column for them, and every row is about a whole group', async () => {
  const { dataset, findings } = await readDataset(diskFiles(folder));
  expect(findings).toEqual([]);
  const edition = dataset?.periods[0]?.editions.find(({ provider }) => provider === 'de-werkbrug');
  expect(edition?.groups.map(({ rows, total }) => [rows.length, total.netSample])).toEqual([[0, 40]]);
  const [group] = edition?.origin === 'tallied' ? edition.groups : [];
  expect(group?.total.tally.completed).toBe(24);
  expect(Object.keys(group?.total.tally.counts ?? {})).toEqual(['clear', 'polite', 'again']);
});

test('a grade where none was asked is a column that nobody knows', async () => {
  const files = ['providers.csv', 'services.json', 'questionnaires/clients-plain.json', '2024/period.json'];
  const read = (path: string): [string, string] => [path, readFileSync(join(folder, path), 'utf8')];
  const { findings } = await readDataset(
    memoryFiles(
      Object.fromEntries([
        ...[...files, '2024/sample.csv'].map(read),
        ['2024/responses.csv', 'provider;group;clear;polite;again;grade\nde-werkbrug;clienten;;;;8\n'],
      ]),
    ),
  );
  expect(findings.map((one) => findingLine(one, 'en'))).toEqual([
    '2024/responses.csv:1:6 error unknown-column: found column "grade"; expected a known column; remove the column',
  ]);
});

test('where services are told apart, a row without one is still an error', async () => {
  const lines = await linesAbout([['2023/sample.csv', 'de-werkbrug;clienten;5;', 'de-werkbrug;clienten;;']]);
  expect(lines[0]).toContain(
    '2023/sample.csv:2:3 error unknown-service: found an empty cell in column service',
  );
});
