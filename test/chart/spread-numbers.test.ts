import { expect, test } from 'vitest';
import { drawChart } from '../../src/chart/chart.ts';
import { examples } from './examples.ts';

/** The numbers above the columns with their baselines, from the grade 1 on. */
function numbersOf(svg: string): (readonly [number: string, y: number])[] {
  return [...svg.matchAll(/<text x="\d+" y="(\d+)"[^>]*>(\d{1,2}\.\d{3})<\/text>/g)].map(
    ([, y, text = '']) => [text, Number(y)],
  );
}

test('numbers of five digits that would touch take turns, and none stands further off than a line', () => {
  const { svg } = drawChart(examples['spread-five-digits'], { width: 328 });
  const numbers = numbersOf(svg);
  expect(numbers.map(([text]) => text)).toEqual([
    '10.412',
    '11.093',
    '10.998',
    '12.345',
    '18.002',
    '22.671',
    '31.884',
    '32.107',
    '31.660',
    '27.174',
  ]);
  const [one, two, three] = numbers.map(([, y]) => y);
  expect((one ?? 0) - (two ?? 0)).toBe(14);
  expect(Math.abs((three ?? 0) - (one ?? 0))).toBeLessThan(5);
  // where there is room they stand as they always did
  const wide = numbersOf(drawChart(examples['spread-five-digits'], { width: 440 }).svg);
  expect(Math.abs((wide[1]?.[1] ?? 0) - (wide[0]?.[1] ?? 0))).toBeLessThan(5);
});
