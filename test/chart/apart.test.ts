import { assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawApart } from '../../src/chart/apart.ts';
import { drawChart } from '../../src/chart/chart.ts';
import type { Figure } from '../../src/model/figure.ts';
import { anyFigure } from './arbitrary.ts';
import { examples } from './examples.ts';
import { readXml } from './xml.ts';

const seed = 20_240_307;
const widths = [220, 360, 640] as const;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Every line of text in an SVG, as it is read, without the space that parts it from the next. */
function wordsIn(svg: string): string[] {
  return [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]*?)(?: (?=<tspan)|(?=<\/))/g)].map(([, text = '']) =>
    text.replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole),
  );
}

/** How often each shape stands in an SVG. */
function shapesIn(svg: string): Record<string, number> {
  const names = readXml(svg).map(({ name }) => name);
  return Object.fromEntries(
    ['rect', 'circle', 'path', 'pattern', 'g'].map((name) => [
      name,
      names.filter((one) => one === name).length,
    ]),
  );
}

function expectTheSame(figure: Figure, width: number): void {
  const { svg } = drawChart(figure, { ink: 'light', width });
  const apart = drawApart(figure, { ink: 'light', width });
  expect(apart.lines.map((line) => line.text)).toEqual(wordsIn(svg));
  expect(shapesIn(apart.shapes)).toEqual(shapesIn(svg));
  expect(apart.shapes).not.toMatch(/<text|<title|<desc|class=/);
}

describe('a chart with its shapes and its letters apart', () => {
  it.each(Object.entries(examples))(
    '%s has every word and every shape, and its words within it',
    (_, figure) => {
      for (const width of widths) expectTheSame(figure, width);
      const { width, height, lines } = drawApart(figure, { ink: 'light', width: 640 });
      for (const line of lines) {
        expect(line.x).toBeGreaterThanOrEqual(0);
        expect(line.x).toBeLessThanOrEqual(width);
        expect(line.y).toBeGreaterThan(0);
        expect(line.y).toBeLessThanOrEqual(height);
      }
    },
  );

  it('is so for any figure', () => {
    const law = property(anyFigure, constantFrom(...widths), expectTheSame);
    assert(law, { seed, numRuns: 300 });
  });

  it('has what a row moves where the row is, and words where they stand in the drawing', () => {
    const { shapes, lines } = drawApart(examples['bars-plain'], { ink: 'light', width: 360 });
    const ys = [...shapes.matchAll(/<rect x="0" y="(\d+)"/g)].map(([, y]) => Number(y));
    expect(ys.length).toBeGreaterThan(3);
    expect(ys).toEqual(ys.toSorted((a, b) => a - b));
    expect(new Set(ys).size).toBeGreaterThan(1);
    // the key's words are on 12, and a margin of two units lies above the drawing
    expect(lines[0]?.y).toBe(14);
    expect(shapes).not.toContain('<g transform');
  });

  it('keeps the scale of a map', () => {
    const { shapes } = drawApart(examples['map-three'], { ink: 'light' });
    expect(shapes).toContain('<g transform="scale(0.32)" stroke=');
  });
});
