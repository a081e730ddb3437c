import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDataset } from '../../src/ingest/dataset.ts';
import { memoryFiles } from '../../src/ingest/memory-files.ts';
import { findingLine } from '../../src/text/finding.ts';
import { small } from './small.ts';

const files = small();
const paths = Object.keys(files).filter((path) => !path.endsWith('.md'));

/** What every reading must end in: a dataset or an error, findings sorted and fit for a terminal. */
async function holds(record: Readonly<Record<string, string | Uint8Array>>, pieceBytes = 50): Promise<void> {
  const { dataset, findings } = await readDataset(memoryFiles(record, pieceBytes));
  expect(dataset === null).toBe(findings.some((finding) => finding.severity === 'error'));
  for (const finding of findings) {
    expect(findingLine(finding, 'en')).not.toMatch(/[\p{Cc}\u202a-\u202e]|undefined|NaN/u);
    expect(finding.line).toBeGreaterThan(0);
  }
}

const cut = fc.record({ at: fc.nat(5000), length: fc.nat(12), put: fc.uint8Array({ maxLength: 6 }) });

test('changed bytes give a dataset or findings, never a throw', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...paths),
      fc.array(cut, { minLength: 1, maxLength: 4 }),
      async (path, cuts) => {
        let bytes: Uint8Array = new TextEncoder().encode(files[path]);
        for (const { at, length, put } of cuts) {
          const from = at % (bytes.length + 1);
          bytes = Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + length)]);
        }
        await holds({ ...files, [path]: bytes });
      },
    ),
    { seed: 2021, numRuns: 400 },
  );
});

const fragment = fc.constantFrom(
  ';',
  ',',
  '"',
  '\n',
  '\r',
  '{',
  '[',
  ']',
  '}',
  ':',
  '__proto__',
  'constructor',
  '-1',
  '1e999',
  'null',
  'totaal',
  '\u202e',
  'Ã«',
  '\ufeff',
  'sep=;',
  'de-werkbrug',
);

test('meaningful fragments in wrong places give a dataset or findings, never a throw', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...paths),
      fc.array(fc.tuple(fc.nat(5000), fc.nat(30), fragment), { minLength: 1, maxLength: 5 }),
      async (path, changes) => {
        let text = files[path] ?? '';
        for (const [at, length, put] of changes) {
          const from = at % (text.length + 1);
          text = text.slice(0, from) + put + text.slice(from + length);
        }
        await holds({ ...files, [path]: text });
      },
    ),
    { seed: 2022, numRuns: 400 },
  );
});

test('any JSON in place of settings gives findings, never a throw', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...paths.filter((path) => path.endsWith('.json'))),
      fc.json(),
      async (path, json) => holds({ ...files, [path]: json }),
    ),
    { seed: 2023, numRuns: 200 },
  );
});

const extremes: readonly (readonly [string, string, string])[] = [
  [
    'a cell of a million characters',
    '2023/responses.csv',
    `provider;group;service\n${'x'.repeat(1_200_000)};a;b\n`,
  ],
  [
    'a quote that is never closed',
    '2023/responses.csv',
    `provider;group;service\n"${'x;y\n'.repeat(400_000)}`,
  ],
  ['a file without line ends', 'providers.csv', 'x'.repeat(2_100_000)],
  ['a hundred thousand columns', '2023/sample.csv', `${'provider;'.repeat(100_000)}\n`],
  ['brackets without end', 'services.json', '[{"a":'.repeat(200_000)],
];

test.each(extremes)('extremes give findings: %s', async (_, path, content) => {
  await holds({ ...files, [path]: content }, 64 * 1024);
  const { dataset } = await readDataset(memoryFiles({ ...files, [path]: content }));
  expect(dataset).toBeNull();
});
