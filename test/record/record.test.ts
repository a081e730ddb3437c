import { describe, expect, it } from 'vitest';
import type { PublishedPeriod } from '../../src/publish/publication.ts';
import { publishFor } from '../../src/publish/publish.ts';
import { figureChanges } from '../../src/record/difference.ts';
import { figureLines, figureTree } from '../../src/record/figures.ts';
import { freezePeriod } from '../../src/record/freeze.ts';
import { readRecord, recordText } from '../../src/record/record.ts';
import { namelessIn, retellPeriod } from '../../src/record/retell.ts';
import { scoreDataset } from '../../src/score/score.ts';
import { dataset } from '../publish/editions.ts';
import { nationalEditions } from '../publish/nation.ts';

const names = dataset(nationalEditions(30, 5));
const { publication } = publishFor(scoreDataset(names), 'public');
const period = publication.periods[0] as PublishedPeriod<'public'>;
const record = freezePeriod(period, publication.questionnaires);
const text = recordText(record);

describe('the record of a period', () => {
  it('is read back as it was written, whatever its layout and line ends', () => {
    expect(readRecord('2024', text)).toEqual({ record });
    expect(readRecord('2024', text.replaceAll('\n', '\r\n'))).toEqual({ record });
    expect(readRecord('2024', JSON.stringify(JSON.parse(text)))).toEqual({ record });
    expect(recordText(record)).toBe(text);
  });

  it('has one line for each figure, with its path', () => {
    const lines = text.split('\n');
    expect(lines.slice(0, 3)).toEqual(['{', '"schema": 1,', '"period": "2024",']);
    expect(
      lines.filter((line) => line.includes('"status"')).every((line) => line.split('"status"').length === 2),
    ).toBe(true);
    const { provider, groups } = period.editions[0] ?? { provider: '', groups: [] };
    const grade = groups[0]?.total.grade;
    expect(lines).toContain(
      `"editions[${provider}].groups[${groups[0]?.group}].total.grade": ${JSON.stringify(grade)},`,
    );
  });

  it('is told again as it was published', () => {
    expect(namelessIn(record, names)).toEqual([]);
    const again = retellPeriod(record, period.period, names);
    expect(again.editions).toEqual(period.editions);
    // what stands in no open data file is left out
    expect(again.benchmarks.map(({ grade, spread }) => [grade, spread])).toEqual(
      period.benchmarks.map(({ grade, spread }) => [grade, spread]),
    );
    expect(figureChanges(record.figures, freezePeriod(again, publication.questionnaires).figures)).toEqual(
      [],
    );
  });

  it.each([
    ['a figure', (whole: string) => whole.replace(/"value":(\d)/, '"value":9$1'), 'checksum'],
    [
      'a figure that is gone',
      (whole: string) => whole.replace(/\n"benchmarks\[clients\]\.grade".*/, ''),
      'checksum',
    ],
    ['another period', (whole: string) => whole.replace('"2024"', '"2023"'), 'checksum'],
    ['another version', (whole: string) => whole.replace('"schema": 1', '"schema": 2'), 'schema'],
    ['half a file', (whole: string) => whole.slice(0, 2000), 'shape'],
    ['another file', () => '{"schema":1}', 'shape'],
    ['nothing', () => '', 'shape'],
  ])('finds %s changed by hand', (_, change, fault) => {
    expect(change(text)).not.toBe(text);
    expect(readRecord('2024', change(text))).toEqual({ record: null, fault });
  });

  it('belongs to its own period', () => {
    expect(readRecord('2023', text)).toEqual({ record: null, fault: 'period' });
  });
});

describe('lines of figures', () => {
  const tree = {
    editions: [
      {
        provider: 'a',
        origin: 'tallied',
        groups: [
          {
            group: 'clients',
            rows: [],
            total: {
              netSample: 3,
              eligibility: { verdict: 'no', by: 'rule' },
              grade: { status: 'withheld' },
            },
            questions: [{ question: 'clear', distribution: { status: 'shown', value: [1, 2], n: 3 } }],
          },
        ],
        approaches: [{ group: 'clients', email: true }],
      },
    ],
    withdrawn: [{ provider: 'b', date: '2026-05-01' }],
  };
  const lines = [
    ['editions[a].origin', 'tallied'],
    ['editions[a].groups[clients].rows', []],
    ['editions[a].groups[clients].total.netSample', 3],
    ['editions[a].groups[clients].total.eligibility', { verdict: 'no', by: 'rule' }],
    ['editions[a].groups[clients].total.grade', { status: 'withheld' }],
    ['editions[a].groups[clients].questions[clear].distribution', { status: 'shown', value: [1, 2], n: 3 }],
    ['editions[a].approaches[clients]', { email: true }],
    ['withdrawn[b]', { date: '2026-05-01' }],
  ];

  it('are made of a tree and make it again', () => {
    expect(figureLines(tree)).toEqual(lines);
    expect(figureTree(lines as [string, unknown][])).toEqual(tree);
  });

  it.each(['', 'a b', 'editions[', 'origin[a]', 'editions[a]x'])('no path of a figure: %s', (path) => {
    expect(() => figureTree([[path, 1]])).toThrow(RangeError);
  });
});

describe('the difference between two records', () => {
  const changed = structuredClone(record.figures) as unknown as {
    editions: { provider: string; groups: { total: { netSample: number }; questions: unknown[] }[] }[];
  };

  it('is told by path, was and is; a kind of figure that was not told then is none', () => {
    const first = changed.editions[0];
    if (first?.groups[0] === undefined) throw new Error('no edition');
    first.groups[0].total.netSample = 999;
    first.groups[0].questions.push({
      question: 'new-one',
      distribution: { status: 'withheld', reason: 'few-answers' },
    });
    const gone = changed.editions.pop()?.provider ?? '';
    const found = figureChanges(record.figures, changed as never);
    expect(found.filter(({ path }) => !path.startsWith(`editions[${gone}]`))).toEqual([
      {
        path: `editions[${first.provider}].groups[clients].total.netSample`,
        was: period.editions[0]?.groups[0]?.total.netSample,
        is: 999,
      },
    ]);
    expect(found.length).toBeGreaterThan(10);
    // the other way round the edition is new, and every figure of it counts
    expect(
      figureChanges(changed as never, record.figures).some(({ path }) =>
        path.startsWith(`editions[${gone}]`),
      ),
    ).toBe(true);
  });
});
