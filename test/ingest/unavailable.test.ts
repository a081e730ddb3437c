import { expect, test } from 'vitest';
import { readDataset } from '../../src/ingest/dataset.ts';
import { memoryFiles } from '../../src/ingest/memory-files.ts';
import { changed, linesAbout, type Change } from './small.ts';

const principals = 'stapsteen;opdrachtgevers;totaal;3;0;ja';

test('a group is delivered as not available in its row totaal', async () => {
  const files = changed([
    ['2023/sample.csv', principals, 'stapsteen;opdrachtgevers;totaal;3;2;Niet beschikbaar'],
  ]);
  const { dataset, findings } = await readDataset(memoryFiles(files));
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const edition = dataset?.periods.at(-1)?.editions.find(({ provider }) => provider === 'stapsteen');
  const group = edition?.groups.find((one) => one.group === 'principals');
  expect(group).toMatchObject({
    rows: [],
    total: { netSample: 3, completed: 2, tally: { completed: 2, counts: {} } },
    withheldBySource: true,
  });
});

test.each<readonly [string, Change, string]>([
  [
    'without the number completed',
    ['2023/sample.csv', principals, 'stapsteen;opdrachtgevers;totaal;3;;niet beschikbaar'],
    '2023/sample.csv:6:5 error completed-missing: found no number in completed for stapsteen/principals/total, which is not available; expected how many completed the questionnaire: that is public even so; fill in completed',
  ],
  [
    'for one service',
    ['2023/sample.csv', 'stapsteen;clienten;9;4;2;', 'stapsteen;clienten;9;4;2;not available'],
    '2023/sample.csv:5:6 error unavailable-service: found "not available" for stapsteen/clients/naar-werk; expected "ja" or "nee"; the source withholds a group as a whole, in its row totaal; write it in the row totaal and remove the rows of the services, or write "nee"',
  ],
  [
    'with services and answers',
    [
      '2023/sample.csv',
      'de-werkbrug;clienten;totaal;14;5;nee',
      'de-werkbrug;clienten;totaal;14;5;niet beschikbaar',
    ],
    '2023/sample.csv:4:6 error unavailable-with-results: found results for de-werkbrug/clients, which the source does not make available; expected the row totaal alone, without services or answers; remove the rows and answers of the group, or write "ja" or "nee"',
  ],
])('a group that is not available %s is an error', async (_, change, line) => {
  expect(await linesAbout([change])).toContain(line);
});
