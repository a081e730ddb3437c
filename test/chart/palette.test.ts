import { describe, expect, test } from 'vitest';
import { palette, paletteProperties } from '../../src/chart/palette.ts';
import type { ColourName, Scheme } from '../../src/chart/palette.ts';
import { contrast, distance, seenBy } from './vision.ts';

const schemes: readonly Scheme[] = ['light', 'dark'];
const parts = ['very-good', 'good', 'middle', 'bad', 'very-bad', 'none', 'plain'] as const;
const scale = ['none', 'very-good', 'good', 'middle', 'bad', 'very-bad'] as const;

test('the measure of contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(schemes)('%s', (scheme) => {
  const colour = (name: ColourName): string => palette[name][scheme];

  test.each(parts)('%s stands out from the paper, 3:1', (part) => {
    expect(contrast(colour(part), colour('paper'))).toBeGreaterThanOrEqual(3);
  });

  test.each(parts)('text on %s is readable, 4.5:1', (part) => {
    expect(contrast(colour(`on-${part}`), colour(part))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['ink', 'muted'] as const)('%s is readable on paper, 4.5:1', (text) => {
    expect(contrast(colour(text), colour('paper'))).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ['none', 'very-good'],
    ['very-good', 'good'],
    ['bad', 'very-bad'],
    ['plain', 'land'],
    ['ink', 'track'],
    ['plain', 'track'],
  ] as const)('%s and %s differ in lightness, 3:1', (a, b) => {
    expect(contrast(colour(a), colour(b))).toBeGreaterThanOrEqual(3);
  });

  test.each(['protanopia', 'deuteranopia', 'tritanopia'] as const)(
    'with %s every two parts of the scale differ clearly',
    (blindness) => {
      const pairs = scale.flatMap((a, i) => scale.slice(i + 1).map((b) => [a, b] as const));
      const alike = pairs.filter(
        ([a, b]) => distance(seenBy(blindness, colour(a)), seenBy(blindness, colour(b))) < 20,
      );
      expect(alike).toEqual([]);
    },
  );
});

test('the declarations name every colour', () => {
  expect(paletteProperties('dark')).toMatch(/^--chart-paper: #14181f; --chart-ink: #eef1f4; /);
  expect(paletteProperties('light').split('; ')).toHaveLength(Object.keys(palette).length);
});
