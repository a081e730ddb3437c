import { array, assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawChart } from '../../src/chart/chart.ts';
import type { Figure } from '../../src/model/figure.ts';

const seed = 20_240_307;

function battery(shares: readonly number[]): Figure {
  return {
    kind: 'battery',
    id: 'narrow',
    title: 'Tevreden over het contact',
    language: 'nl',
    source: 'Bureau Voorbeeld, 2024',
    n: 200,
    scale: [
      { label: 'Zeer tevreden', tone: 'very-good' },
      { label: 'Tevreden', tone: 'good' },
      { label: 'Ontevreden', tone: 'bad' },
      { label: 'Zeer ontevreden', tone: 'very-bad' },
      { label: 'Geen mening', tone: 'none' },
    ],
    aspects: [{ label: 'De eerste kennismaking', n: 200, shares }],
  };
}

/** Shares as the drawing writes them, from left to right with their middle; the sum at the end, larger, is left out. */
function sharesIn(shares: readonly number[], width: number): (readonly [text: string, x: number])[] {
  const { svg } = drawChart(battery(shares), { width });
  return [...svg.matchAll(/<text x="(\d+)"([^>]*)>(\d+%)<\/text>/g)]
    .filter(([, , attributes = '']) => !attributes.includes('font-size="17"'))
    .map(([, x, , text = '']) => [text, Number(x)] as const)
    .sort(([, a], [, b]) => a - b);
}

describe('a share that is too narrow for its number', () => {
  test.each([
    [
      [60, 35, 3, 1, 1],
      ['60%', '35%', '3%', '1%', '1%'],
    ],
    [
      [1, 1, 1, 1, 96],
      ['1%', '1%', '1%', '1%', '96%'],
    ],
    [
      [93, 0, 7, 0, 0],
      ['93%', '7%'],
    ],
    [[100, 0, 0, 0, 0], ['100%']],
    [
      [2, 47, 2, 47, 2],
      ['2%', '47%', '2%', '47%', '2%'],
    ],
  ])('of %j has it above the bar, in the order of the parts', (shares, said) => {
    for (const width of [320, 360, 640]) expect(sharesIn(shares, width).map(([text]) => text)).toEqual(said);
  });

  test('every share above nothing has its number, whatever the shares, inside the drawing', () => {
    const law = property(array(integer({ min: 0, max: 40 }), { minLength: 5, maxLength: 5 }), (shares) => {
      const present = shares.filter((share) => share > 0);
      const found = sharesIn(shares, 320);
      expect(found.map(([text]) => Number(text.replace('%', '')))).toEqual(present);
      for (const [, x] of found) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(320);
      }
    });
    assert(law, { seed, numRuns: 200 });
  });
});
