import { describe, expect, it, test } from 'vitest';
import { readDataset } from '../../src/ingest/dataset.ts';
import { dayOf } from '../../src/ingest/cell.ts';
import { memoryFiles } from '../../src/ingest/memory-files.ts';
import { changed, linesAbout } from './small.ts';

const header = 'provider;name;place;status;successor;merged_on\n';
/** The providers of the small fixture, with what stands behind each of them. */
const withCells = (cells: Readonly<Record<string, string>>): string =>
  header +
  [
    ['de-werkbrug', 'De Werkbrug Oost;Zutphen'],
    ['stapsteen', 'Stapsteen & Café Réintegratie;Assen'],
    ['oud-en-wijs', 'Oud en Wijs;'],
    ['nooit-gemeten', 'Nooit Gemeten BV;'],
  ]
    .map(([id = '', name]) => `${id};${name};${cells[id] ?? ';;'}\n`)
    .join('');

const about = async (cells: Readonly<Record<string, string>>): Promise<string[]> =>
  (await linesAbout([['providers.csv', withCells(cells)]])).filter((line) =>
    line.startsWith('providers.csv'),
  );

describe('a merger', () => {
  it('stands on both sides, in order of day', async () => {
    const cells = { 'oud-en-wijs': 'voormalig;stapsteen;1-7-2024', 'nooit-gemeten': ';stapsteen;2023-01-01' };
    const { dataset } = await readDataset(memoryFiles(changed([['providers.csv', withCells(cells)]])));
    const sides = dataset?.providers.map(({ id, successor, predecessors }) => [id, successor, predecessors]);
    const name = 'Stapsteen & Café Réintegratie';
    expect(sides).toEqual([
      ['de-werkbrug', undefined, undefined],
      ['nooit-gemeten', { id: 'stapsteen', name, since: '2023-01-01' }, undefined],
      ['oud-en-wijs', { id: 'stapsteen', name, since: '2024-07-01' }, undefined],
      [
        'stapsteen',
        undefined,
        [
          { id: 'nooit-gemeten', name: 'Nooit Gemeten BV', since: '2023-01-01' },
          { id: 'oud-en-wijs', name: 'Oud en Wijs', since: '2024-07-01' },
        ],
      ],
    ]);
  });

  it('may be followed by another', async () => {
    const cells = { 'oud-en-wijs': ';nooit-gemeten;2023-01-01', 'nooit-gemeten': ';stapsteen;2024-01-01' };
    expect(await about(cells)).toEqual([]);
  });

  it.each([
    [
      'nobody of that id',
      { 'oud-en-wijs': ';stapsten;2024-01-01' },
      [
        'providers.csv:4:5 error bad-successor: found successor "stapsten"; expected the id of a provider in providers.csv; did you mean "stapsteen"? If not, add the successor to providers.csv too, or leave the cell empty',
      ],
    ],
    [
      'a name instead of an id',
      { 'oud-en-wijs': ';nooit gemeten bv;2024-01-01' },
      [
        'providers.csv:4:5 error bad-successor: found successor "nooit gemeten bv"; expected the id of a provider in providers.csv; did you mean "nooit-gemeten"? If not, add the successor to providers.csv too, or leave the cell empty',
      ],
    ],
    [
      'itself',
      { 'oud-en-wijs': ';oud-en-wijs;2024-01-01' },
      [
        'providers.csv:4:5 error bad-successor: found "oud-en-wijs" as its own successor; expected the id of the provider that this one merged into; fill in the other one, or leave the cell empty',
      ],
    ],
    [
      'a circle, told once',
      {
        'de-werkbrug': ';oud-en-wijs;2024-01-01',
        'oud-en-wijs': ';nooit-gemeten;2024-01-01',
        'nooit-gemeten': ';de-werkbrug;2024-01-01',
        stapsteen: ';de-werkbrug;2024-01-01',
      },
      [
        'providers.csv:2:5 error bad-successor: found a circle: "de-werkbrug" merged into "oud-en-wijs" merged into "nooit-gemeten" merged into "de-werkbrug"; expected a successor that did not merge into this one itself; empty the cell of the one that still exists',
      ],
    ],
    [
      'no day',
      { 'oud-en-wijs': ';stapsteen;' },
      [
        'providers.csv:4:5 error bad-successor: found successor "stapsteen", and not since when; expected the day of the merger in the column merged_on, such as 2026-01-01; fill in the day: it stands on both pages',
      ],
    ],
    [
      'no such day',
      { 'oud-en-wijs': ';stapsteen;31-2-2024' },
      [
        'providers.csv:4:6 error bad-successor: found "31-2-2024"; expected the day of the merger, such as 2026-01-01 or 1-1-2026; correct the day',
      ],
    ],
    [
      'no successor',
      { 'oud-en-wijs': ';;2024-01-01' },
      [
        'providers.csv:4:6 error bad-successor: found "2024-01-01", and no successor; expected the id of the successor beside the day of a merger; fill in the column successor, or empty this cell',
      ],
    ],
    [
      'one that still has the mark',
      { 'oud-en-wijs': 'houder;stapsteen;2024-01-01' },
      [
        'providers.csv:4:4 error bad-successor: found status "houder" of a provider with a successor; expected former, or an empty cell; write former; if the provider still exists, take its successor away',
      ],
    ],
  ])('with %s is a finding', async (_, cells, lines) => {
    expect(await about(cells)).toEqual(lines);
  });
});

test.each([
  ['2026-01-01', '2026-01-01'],
  ['1-1-2026', '2026-01-01'],
  [' 09-12-2026 ', '2026-12-09'],
  ['1/2/2026', null],
  ['2026-02-30', null],
  ['29-2-2025', null],
  ['29-2-2024', '2024-02-29'],
  ['2026', null],
  ['', null],
])('a day %j is %j', (cell, day) => {
  expect(dayOf(cell)).toBe(day);
});
