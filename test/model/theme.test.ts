import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, contrastOnPage, defaultTheme, leastContrast, themeOf } from '../../src/model/theme.ts';
import { siteSchema } from '../../src/site/content.ts';

const site = {
  name: 'Proefkaart',
  owner: 'Bureau',
  address: 'https://example.org/',
  contact: { email: 'a@example.org' },
  licence: { name: 'niet-open', url: null },
  demonstration: null,
};

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#0b5563', '#ffffff', 8.42],
  ])('of %s with %s is %f', (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 2);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });
});

describe('a theme', () => {
  it('is the default one without an accent, or with its own', () => {
    expect(themeOf(undefined)).toBe(defaultTheme);
    expect(themeOf('#0b5563')).toBe(defaultTheme);
  });

  it('holds its contrast in light and in dark, whatever the accent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xff_ff_ff }), (number) => {
        const accent = `#${number.toString(16).padStart(6, '0')}`;
        fc.pre(contrastOnPage(accent) >= leastContrast);
        const theme = themeOf(accent);
        expect(contrast(theme.onAccent.light, theme.accent.light)).toBeGreaterThanOrEqual(leastContrast);
        expect(contrast(theme.onAccent.dark, theme.accent.dark)).toBeGreaterThanOrEqual(leastContrast);
        expect(contrast(theme.accent.dark, '#14181f')).toBeGreaterThanOrEqual(7);
        // the ink of pages on a chosen row
        expect(contrast('#14212a', theme.accentGround.light)).toBeGreaterThanOrEqual(7);
        expect(contrast('#e9eff1', theme.accentGround.dark)).toBeGreaterThanOrEqual(7);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it.each([
    ['#7fd0da', 'dark-colour'],
    ['#FFF', 'hex-colour'],
    ['petrol', 'hex-colour'],
  ])('is refused for the accent %s: %s', (accent, rule) => {
    const result = siteSchema.safeParse({ ...site, accent });
    expect(result.success).toBe(false);
    expect(result.error?.issues.map((issue) => issue.message).join()).toContain(rule);
  });
});
