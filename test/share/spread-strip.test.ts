import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/chart/measure.ts';
import { spreadStrip } from '../../src/download/spread-strip.ts';
import { readXml } from '../chart/xml.ts';

/** Boxes of the numbers above the columns: letters are some nine tenths of their size high. */
function numbers(svg: string) {
  return [
    ...svg.matchAll(
      /<text x="([\d.]+)" y="([\d.]+)" font-size="(\d+)" text-anchor="middle">([^<]+)<\/text>/g,
    ),
  ].map(([, x, y, size, text = '']) => {
    const half = textWidth(text, Number(size)) / 2 / 1.04;
    return { text, size: Number(size), left: Number(x) - half, right: Number(x) + half, y: Number(y) };
  });
}

const same = (count: number): number[] => Array.from({ length: 10 }, () => count);

describe('the columns of the framed card', () => {
  it.each([
    ['as many each', same(51)],
    ['four digits', same(1234)],
    ['five digits', same(12_345)],
    [
      'five digits, one after the other',
      [10_412, 11_093, 10_998, 12_345, 18_002, 22_671, 31_884, 32_107, 31_660, 27_174],
    ],
    ['few', [0, 0, 0, 1, 2, 4, 16, 21, 6, 1]],
  ])('have numbers of 11 and more that lie inside and touch none: %s', (_name, counts) => {
    const svg = spreadStrip({ counts, failingUpTo: 5 }, 'nl');
    expect(readXml(svg)[0]?.name).toBe('svg');
    const boxes = numbers(svg);
    expect(boxes.map(({ text }) => text)).toEqual(
      counts.filter((count) => count > 0).map((count) => count.toLocaleString('nl-NL')),
    );
    expect(Math.min(...boxes.map(({ size }) => size))).toBeGreaterThanOrEqual(11);
    expect(boxes.filter(({ left, right, y }) => left < -0.5 || right > 250.5 || y < 8)).toEqual([]);
    const touching = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && Math.abs(a.y - b.y) < 8)
        .map((b) => `${a.text} ${b.text}`),
    );
    expect(touching).toEqual([]);
  });
});
