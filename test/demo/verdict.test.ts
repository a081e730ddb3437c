import { describe, expect, test } from 'vitest';
import { isSufficient } from '../../src/demo/rules.ts';
import { readRows } from './repository.ts';

/**
 * The rule of docs/domain.md ("Publication") worked out by hand: up to this net sample, so many completed are needed.
 * Bands of 50, 40 and 30 %, at least 5, and never fewer than a smaller net sample needs.
 */
const needed: readonly (readonly [upTo: number, completed: number])[] = [
  [10, 5],
  [12, 6],
  [14, 7],
  [16, 8],
  [18, 9],
  [20, 10],
  [22, 11],
  [24, 12],
  [32, 13],
  [35, 14],
  [37, 15],
  [40, 16],
  [42, 17],
  [45, 18],
  [47, 19],
  [66, 20],
  [70, 21],
  [73, 22],
  [76, 23],
  [80, 24],
  [83, 25],
  [86, 26],
  [90, 27],
  [93, 28],
  [96, 29],
  [120, 30],
];

function neededFor(netSample: number): number {
  const step = needed.find(([upTo]) => netSample <= upTo);
  // beyond 120 one in four is needed
  return step ? step[1] : Math.ceil(netSample / 4);
}

describe('the verdict of the made-up bureau', () => {
  test.each([
    [32, 16, true],
    [8, 2, false],
    [7, 2, false],
    [135, 16, false],
    [26, 4, false],
    [176, 24, false],
    [25, 12, false],
    [25, 13, true],
    [26, 12, false],
    [26, 13, true],
    [50, 20, true],
    [51, 19, false],
    [51, 20, true],
    [100, 30, true],
    [101, 29, false],
    [101, 30, true],
    [3, 3, false],
    [5, 5, true],
  ])('net sample %i, completed %i: %s', (netSample, completed, sufficient) => {
    expect(isSufficient(netSample, completed)).toBe(sufficient);
  });

  test.each(['2023', '2024', '2025'])(
    '%s: every verdict is the rule’s, but for the row that is accepted',
    (year) => {
      const differing = readRows(`${year}/sample.csv`).filter((row) => {
        if (row['published'] === '' || /opdrachtgevers|principals/.test(row['group'] ?? '')) return false;
        const enough = Number(row['completed']) >= neededFor(Number(row['net_sample']));
        return row['published'] !== (enough ? 'ja' : 'nee');
      });
      expect(differing.map((row) => `${row['provider']}/${row['service']}`)).toEqual(
        year === '2025' ? ['zilverreiger-en-de-waard/Sociale activering en participatie'] : [],
      );
    },
  );

  test('principals are always eligible', () => {
    const verdicts = ['2023', '2024', '2025'].flatMap((year) =>
      readRows(`${year}/sample.csv`)
        .filter((row) => /opdrachtgevers|principals/.test(row['group'] ?? ''))
        .map((row) => row['published']),
    );
    expect(verdicts.length).toBeGreaterThan(10);
    expect(verdicts).not.toContain('nee');
  });
});
