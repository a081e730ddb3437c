import { describe, expect, it } from 'vitest';
import { drawChart } from '../../src/chart/chart.ts';
import { silentRuns } from '../../src/chart/silent.ts';
import type { Figure } from '../../src/model/figure.ts';

const few = 'Te weinig antwoorden.';
const about = { language: 'nl', title: 'Cijfers', n: 40, source: 'Bureau, meetperiode 2025' } as const;
const grades = (rows: Extract<Figure, { kind: 'grade' }>['rows']): Figure => ({
  ...about,
  kind: 'grade',
  id: 'grades',
  rows,
});
const lettersOf = (svg: string): string[] =>
  [...svg.replace(/<desc.*?<\/desc>/s, '').matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, text = '']) =>
    text.replaceAll(/<[^>]+>/g, ''),
  );
const times = (texts: readonly string[], one: string): number => texts.filter((text) => text === one).length;

describe('rows without a plot', () => {
  it.each([
    ['all of them', [few, few, few], [3]],
    ['neighbours', [undefined, few, few], [1, 2]],
    ['apart', [few, undefined, few], [1, 1, 1]],
    ['for two reasons', [few, 'Niemand gaf antwoord.'], [1, 1]],
    ['none', [undefined, undefined], [1, 1]],
  ])('are taken together where they stand together for one reason: %s', (_name, reasons, sizes) => {
    expect(silentRuns(reasons, (reason) => reason).map(({ rows }) => rows.length)).toEqual(sizes);
  });

  it.each([[360], [640]])('are named each, and their reason is said once, %i wide', (width) => {
    const rows = ['Scholing', 'Jobcoaching', 'Outplacement'].map((label) => ({ label, reason: few }));
    const texts = lettersOf(drawChart(grades(rows), { width }).svg);
    expect(rows.map(({ label }) => times(texts, label))).toEqual([1, 1, 1]);
    expect(times(texts, few)).toBe(1);
  });

  it('are said once in a battery too', () => {
    const battery: Figure = {
      ...about,
      kind: 'battery',
      id: 'battery',
      scale: [{ label: 'Tevreden', tone: 'good' }],
      aspects: ['Luisteren', 'Uitleggen'].map((label) => ({ label, reason: few })),
    };
    expect(times(lettersOf(drawChart(battery).svg), few)).toBe(1);
  });
});

it('a single row is named with its number where the page does not say them', () => {
  const one = grades([{ label: 'Jobcoaching', grade: 7.4, n: 40, norm: 5.5 }]);
  const isTold = (texts: readonly string[]): boolean[] =>
    ['Jobcoaching', '7,4'].map((text) => texts.includes(text));
  expect(isTold(lettersOf(drawChart({ ...one, isNamed: true } as Figure).svg))).toEqual([true, true]);
  expect(isTold(lettersOf(drawChart(one).svg))).toEqual([false, false]);
});
