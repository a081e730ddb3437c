import { assert, constantFrom, property, sample } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawChart } from '../../src/chart/chart.ts';
import type { DrawingOptions } from '../../src/chart/pen.ts';
import type { Figure } from '../../src/model/figure.ts';
import { anyFigure } from './arbitrary.ts';
import { examples } from './examples.ts';
import { readXml } from './xml.ts';

const seed = 20_240_307;

/** All that a chart may be made of: no script, no style, no link, no foreign content. */
const allowed = ['circle', 'defs', 'desc', 'g', 'path', 'pattern', 'rect', 'svg', 'text', 'title', 'tspan'];
const dressings: readonly DrawingOptions[] = [
  {},
  { width: 640 },
  { ink: 'light' },
  { ink: 'dark', width: 320 },
];

/** Every kind of figure; a kind more does not compile until it is here. */
const kinds = Object.keys({
  grade: true,
  spread: true,
  donut: true,
  bars: true,
  battery: true,
  map: true,
  trend: true,
  path: true,
  people: true,
} satisfies Readonly<Record<Figure['kind'], true>>).toSorted();

test('every kind of figure has an example, and is among any figure', () => {
  const kindsOf = (figures: readonly Figure[]): string[] =>
    [...new Set(figures.map(({ kind }) => kind))].toSorted();
  expect(kindsOf(Object.values(examples))).toEqual(kinds);
  expect(kindsOf(sample(anyFigure, { seed, numRuns: 300 }))).toEqual(kinds);
});

describe.each(Object.entries(examples))('%s', (name, figure) => {
  test('is drawn as it was', async () => {
    await expect(`${drawChart(figure).svg}\n`).toMatchFileSnapshot(`svg/${name}.svg`);
  });

  test('says and lists what it did', async () => {
    const { alternative, table } = drawChart(figure);
    await expect(`${JSON.stringify({ alternative, table }, null, 2)}\n`).toMatchFileSnapshot(
      `told/${name}.txt`,
    );
  });

  test('has as many cells in each row as its head', () => {
    const { table } = drawChart(figure);
    expect(table.rows.length).toBeGreaterThan(0);
    expect(table.rows.filter((row) => row.length !== table.head.length)).toEqual([]);
  });
});

test('a wide drawing with plain colours is drawn as it was', async () => {
  const wide = drawChart(examples['battery-staff'], { width: 640, ink: 'dark' }).svg;
  await expect(`${wide}\n`).toMatchFileSnapshot('svg/battery-staff-wide-dark.svg');
});

test('any figure gives one well-formed image, made of the allowed elements only', () => {
  const law = property(anyFigure, constantFrom(...dressings), (figure, options) => {
    const elements = readXml(drawChart(figure, options).svg);
    expect(allowed).toEqual(expect.arrayContaining([...new Set(elements.map((element) => element.name))]));
    const keys = elements.flatMap((element) => [...element.attributes.keys()]);
    expect(keys.filter((key) => /^on|href|style/.test(key))).toEqual([]);
  });
  assert(law, { seed, numRuns: 600 });
});

test('ids are unique, begin with the figure id, and every reference finds its id', () => {
  const law = property(anyFigure, constantFrom(...dressings), (figure, options) => {
    const { svg } = drawChart(figure, options);
    const ids = readXml(svg).flatMap((element) => element.attributes.get('id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !id.startsWith(`${figure.id}-chart`))).toEqual([]);
    const references = [...svg.matchAll(/url\(#([^)]*)\)/g)].map((match) => match[1]);
    expect(references.filter((id) => id === undefined || !ids.includes(id))).toEqual([]);
  });
  assert(law, { seed, numRuns: 300 });
});

test('numbers in the drawing have at most two decimals and are numbers', () => {
  const law = property(anyFigure, (figure) => {
    const attributes = readXml(drawChart(figure).svg).flatMap(({ attributes: found }) =>
      ['x', 'y', 'd', 'cx', 'cy', 'r', 'width', 'height', 'transform', 'viewBox'].flatMap(
        (key) => found.get(key) ?? [],
      ),
    );
    expect(attributes.filter((value) => /\.\d{3}|NaN|Infinity|undefined|e-/.test(value))).toEqual([]);
  });
  assert(law, { seed, numRuns: 300 });
});

test('a figure drawn twice in two widths has two sets of ids', () => {
  const figure = examples['donut-five'];
  const ids = (options: DrawingOptions): readonly string[] =>
    readXml(drawChart(figure, options).svg).flatMap((element) => element.attributes.get('id') ?? []);
  const narrow = ids({});
  expect(narrow.length).toBeGreaterThan(2);
  expect(ids({ width: 640 }).filter((id) => narrow.includes(id))).toEqual([]);
});

test('every line of a drawing is parted from the next where its letters are copied or read out', () => {
  const glued = /[^\s>](?:<[^>]+>)*<(?:text|tspan)\b/g;
  const law = property(anyFigure, constantFrom(...dressings), (figure, options) => {
    const { svg } = drawChart(figure, options);
    expect([...svg.matchAll(glued)].map(([joint]) => joint)).toEqual([]);
    // within one element a space would move letters that are centred or end at their point
    expect(svg).not.toMatch(/<text[^>]*text-anchor[^>]*>[^<]*<tspan/);
  });
  assert(law, { seed, numRuns: 300 });
});

test('plain ink holds no custom property, page ink no bare colour', () => {
  const figure = examples['battery-staff'];
  expect(drawChart(figure, { ink: 'light' }).svg).not.toContain('var(');
  expect(drawChart(figure).svg.replaceAll(/var\(--chart-[a-z-]+, #[0-9a-f]{6}\)/g, '')).not.toMatch(
    /"#[0-9a-f]{6}"/,
  );
});
