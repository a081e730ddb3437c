import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDataset } from '../../src/ingest/dataset.ts';
import { diskFiles } from '../../src/ingest/disk-files.ts';
import { memoryFiles } from '../../src/ingest/memory-files.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { changed, small, type Change } from './small.ts';

async function datasetOf(changes: readonly Change[] = []): Promise<Dataset> {
  const { dataset, findings } = await readDataset(memoryFiles(changed(changes)));
  if (!dataset) throw new Error(JSON.stringify(findings));
  return dataset;
}

test('a provider keeps what was filled in, and nothing else', async () => {
  const { providers } = await datasetOf();
  expect(providers).toEqual([
    {
      id: 'de-werkbrug',
      name: 'De Werkbrug Oost',
      status: 'holder',
      place: 'Zutphen',
      province: 'gelderland',
      postcode: '7201 AB',
      phone: '088-0000123',
      email: 'info@werkbrug.example',
      website: 'https://werkbrug.example/',
      formerIds: ['werkbrug-oost', 'werkbrug-zutphen'],
    },
    { id: 'nooit-gemeten', name: 'Nooit Gemeten BV', status: 'unknown', formerIds: [] },
    { id: 'oud-en-wijs', name: 'Oud en Wijs', status: 'former', formerIds: [] },
    {
      id: 'stapsteen',
      name: 'Stapsteen & Café Réintegratie',
      status: 'aspirant',
      place: 'Assen',
      province: 'drenthe',
      formerIds: [],
    },
  ]);
});

test('answers become tallies per service and for the group as a whole', async () => {
  const { periods } = await datasetOf();
  const [bridge] = periods[1]?.editions ?? [];
  expect(bridge).toEqual({
    origin: 'tallied',
    provider: 'de-werkbrug',
    groups: [
      {
        group: 'clients',
        questionnaire: 'clients-small',
        rows: [
          {
            service: 'jobcoaching',
            netSample: 8,
            completed: 3,
            verdict: 'yes',
            tally: {
              completed: 3,
              counts: {
                grade: [0, 0, 0, 0, 0, 0, 1, 1, 0, 0],
                recommended: [1, 1, 1],
                clear_information: [0, 1, 1, 1, 0],
                telephone_access: [1, 1, 1, 0, 0],
                talk_length: [1, 1],
                work_now: [1, 2],
                helped: [1, 0],
                income: [1, 1, 1],
                province: [0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0],
              },
            },
            place: { file: '2023/sample.csv', line: 2, column: 0 },
          },
          {
            service: 'naar-werk',
            netSample: 6,
            completed: 2,
            verdict: 'no',
            tally: {
              completed: 2,
              counts: {
                grade: [0, 0, 0, 0, 0, 0, 0, 0, 1, 1],
                recommended: [2, 0, 0],
                clear_information: [0, 1, 1, 0, 0],
                attention_for_jobs: [0, 0, 2, 0, 0],
                telephone_access: [0, 1, 1, 0, 0],
                work_now: [1, 0],
                helped: [0, 1],
                income: [0, 1, 0],
                province: [0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0],
              },
            },
            place: { file: '2023/sample.csv', line: 3, column: 0 },
          },
        ],
        total: {
          netSample: 14,
          completed: 5,
          verdict: 'no',
          tally: {
            completed: 5,
            counts: {
              grade: [0, 0, 0, 0, 0, 0, 1, 1, 1, 1],
              recommended: [3, 1, 1],
              clear_information: [0, 2, 2, 1, 0],
              attention_for_jobs: [0, 0, 2, 0, 0],
              telephone_access: [1, 2, 2, 0, 0],
              talk_length: [1, 1],
              work_now: [2, 2],
              helped: [1, 1],
              income: [1, 2, 1],
              province: [0, 0, 1, 2, 0, 0, 0, 0, 1, 0, 0, 0],
            },
          },
          place: { file: '2023/sample.csv', line: 4, column: 0 },
        },
      },
    ],
    approaches: [
      {
        group: 'clients',
        email: true,
        post: false,
        telephone: true,
        reminders: 2,
        easyLanguage: true,
        audio: false,
      },
    ],
  });
});

test('counts give the same kind of rows as answers, and principals may have a total alone', async () => {
  const { periods } = await datasetOf();
  const [, stone] = periods[1]?.editions ?? [];
  expect(stone?.groups).toMatchObject([
    {
      group: 'clients',
      rows: [
        {
          service: 'naar-werk',
          netSample: 4,
          completed: 2,
          tally: {
            completed: 2,
            counts: {
              grade: [0, 0, 0, 0, 0, 1, 0, 1, 0, 0],
              attention_for_jobs: [1, 0, 1, 0, 0],
              telephone_access: [0, 0, 0, 0, 2],
              helped: [1, 0],
            },
          },
        },
      ],
      total: { netSample: 4, completed: 2 },
    },
    {
      group: 'principals',
      rows: [],
      total: { netSample: 3, completed: 0, verdict: 'yes', tally: { completed: 0, counts: {} } },
    },
  ]);
});

test('principals without services answer under totaal', async () => {
  const { periods } = await datasetOf([
    ['2023/sample.csv', 'totaal;3;0;ja', 'totaal;3;1;ja'],
    [
      '2023/counts.csv',
      'stapsteen;clienten;9;grade;6;1',
      'stapsteen;opdrachtgevers;Totaal;reporting;Tevreden;1\nstapsteen;clienten;9;grade;6;1',
    ],
  ]);
  expect(periods[1]?.editions[1]?.groups[1]).toMatchObject({
    rows: [],
    total: { completed: 1, tally: { completed: 1, counts: { reporting: [0, 1, 0] } } },
  });
});

test('a printed edition keeps its figures, services in order of number', async () => {
  const { periods } = await datasetOf();
  expect(periods[0]?.editions).toEqual([
    {
      origin: 'printed',
      provider: 'oud-en-wijs',
      source: { title: 'Tevredenheidsonderzoek', publisher: 'Testbureau', date: '2023-03-14' },
      groups: [
        {
          group: 'clients',
          questionnaire: 'clients-small',
          rows: [
            {
              service: 'diagnose',
              netSample: 8,
              completed: 2,
              grade: 7,
              published: false,
              place: { file: '2022/printed/oud-en-wijs.json', line: 8, column: 9 },
            },
            {
              service: 'jobcoaching',
              netSample: 20,
              completed: 12,
              grade: 8.1,
              published: true,
              place: { file: '2022/printed/oud-en-wijs.json', line: 7, column: 9 },
            },
          ],
          total: {
            netSample: 28,
            completed: 14,
            grade: 7.9,
            published: true,
            place: { file: '2022/printed/oud-en-wijs.json', line: 10, column: 16 },
          },
          promoterScore: 50,
          strengths: {
            staff: [{ aspect: 'clear_information', shares: [0, 31, 63, 6, 0] }],
            organisation: ['telephone_access'],
          },
        },
        {
          group: 'principals',
          questionnaire: 'principals-small',
          rows: [],
          total: {
            netSample: 1,
            completed: 0,
            grade: null,
            published: true,
            place: { file: '2022/printed/oud-en-wijs.json', line: 17, column: 51 },
          },
        },
      ],
      approaches: [],
    },
  ]);
});

test('a questionnaire with an aspect left open is not counted, not even its grade', async () => {
  const { periods } = await datasetOf([
    ['2023/responses.csv', ';10;yes;satisfied;satisfied;satisfied;', ';10;yes;satisfied;;satisfied;'],
    ['2023/sample.csv', ';6;2;nee', ';6;1;nee'],
    ['2023/sample.csv', ';14;5;nee', ';14;4;nee'],
    ['2023/accepted.json', '[{"code": "set-aside", "rows": "*/*/*", "reason": "the bureau says so"}]'],
  ]);
  expect(periods[1]?.editions[0]?.groups[0]?.rows[1]).toMatchObject({
    completed: 1,
    tally: { completed: 1, counts: { grade: [0, 0, 0, 0, 0, 0, 0, 0, 1, 0], recommended: [1, 0, 0] } },
  });
});

test('a questionnaire without a grade is counted', async () => {
  const { periods } = await datasetOf();
  const row = periods[1]?.editions[0]?.groups[0]?.rows[0];
  expect(row).toMatchObject({ completed: 3, tally: { counts: { grade: [0, 0, 0, 0, 0, 0, 1, 1, 0, 0] } } });
});

test('what respondents wrote beside an open answer is kept nowhere', async () => {
  const broken: Change[] = [
    ['2023/responses.csv', 'giften van familie', 'CafÃ© giften van familie'],
    ['2023/responses.csv', ';;Nee;;Anders', ';;Nee;Ja;Anders'],
  ];
  expect(JSON.stringify(await readDataset(memoryFiles(small())))).not.toContain('giften');
  const { dataset, findings } = await readDataset(memoryFiles(changed(broken)));
  expect(dataset).toBeNull();
  expect(findings.map((finding) => finding.code)).toEqual(['route-not-taken']);
  expect(JSON.stringify(findings)).not.toContain('giften');
  const swallowed = changed([['2023/responses.csv', 'giften van familie', '"giften van familie']]);
  expect(JSON.stringify(await readDataset(memoryFiles(swallowed)))).not.toContain('giften');
  const wide = changed([['2023/responses.csv', 'giften van familie', 'giften;van familie']]);
  expect(JSON.stringify(await readDataset(memoryFiles(wide)))).not.toContain('giften');
});

test('a cell may hold line ends; the lines after it are still counted as the file has them', async () => {
  const files = changed([
    ['2023/responses.csv', 'giften van familie', '"giften\nvan\nfamilie"'],
    ['2023/responses.csv', 'overijssel;10', 'overijssel;12'],
  ]);
  const { findings } = await readDataset(memoryFiles(files));
  expect(findings).toMatchObject([{ code: 'bad-grade', file: '2023/responses.csv', line: 8, column: 5 }]);
});

/** A dataset as text without the places, which differ by right. */
function plain(dataset: unknown): string {
  return JSON.stringify(dataset, (key, value: unknown) => (key === 'place' ? undefined : value));
}

test('the order of rows and files makes no difference', async () => {
  const files = small();
  const tables = ['providers.csv', '2023/sample.csv', '2023/responses.csv', '2023/counts.csv'];
  const expected = plain(await datasetOf());
  const rowsOf = (path: string): string[] => (files[path] ?? '').trimEnd().split('\n');
  const orders = tables.map((path) =>
    fc.shuffledSubarray(rowsOf(path).slice(1), { minLength: rowsOf(path).length - 1 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.tuple(...orders), async (rows) => {
      const shuffled = tables.map((path, index) => [
        path,
        [rowsOf(path)[0] ?? '', ...(rows[index] ?? [])].join('\n'),
      ]);
      const reversed = Object.fromEntries(
        [...shuffled, ...Object.entries(files).filter(([path]) => !tables.includes(path))].reverse(),
      );
      const { dataset } = await readDataset(memoryFiles(reversed));
      expect(plain(dataset)).toBe(expected);
    }),
    { seed: 7, numRuns: 40 },
  );
});

test('a folder on disk reads as one in memory', async () => {
  const disk = await readDataset(diskFiles(`${import.meta.dirname}/../fixtures/small`));
  expect(disk.dataset).toEqual(await datasetOf());
});

test('no folder is a finding', async () => {
  const { dataset, findings } = await readDataset(diskFiles(`${import.meta.dirname}/../fixtures/none`));
  expect(dataset).toBeNull();
  expect(findings).toMatchObject([{ code: 'missing-file', file: '.' }]);
});

test('a fault of this program while a file is read is no finding', async () => {
  const files = memoryFiles(small());
  const broken = { list: () => files.list(), open: () => Promise.reject(new TypeError('of ours')) };
  await expect(readDataset(broken)).rejects.toThrow('of ours');
});

test('a file that cannot be opened is a finding', async () => {
  const files = memoryFiles(small());
  const { dataset, findings } = await readDataset({
    list: () => files.list(),
    open: (path) =>
      path === '2023/approach.csv'
        ? Promise.reject(Object.assign(new Error('locked'), { code: 'EBUSY' }))
        : files.open(path),
  });
  expect(dataset).toBeNull();
  expect(findings).toMatchObject([
    {
      code: 'unreadable-file',
      file: '2023/approach.csv',
      parameters: { reason: 'disk', isFolder: false },
    },
  ]);
});
