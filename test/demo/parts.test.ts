import { describe, expect, test } from 'vitest';
import { csvLine } from '../../src/demo/csv.ts';
import { nameCount, nameOf, slugOf } from '../../src/demo/name.ts';
import { demoOptions } from '../../src/demo/options.ts';
import { parts } from '../../src/demo/part.ts';
import { attends } from '../../src/demo/plan.ts';
import { castProviders } from '../../src/demo/profile.ts';
import { randomStream } from '../../src/demo/random.ts';
import { firstYearOf } from '../../src/demo/years.ts';
import { idSchema } from '../../src/model/text-schema.ts';

function draw(seed: number, name: string): number[] {
  const random = randomStream(seed, name);
  return [random.whole(1, 1000), random.whole(1, 1000), random.whole(1, 1000)];
}

describe('chance', () => {
  test('is fixed by seed and name', () => {
    // mulberry32 from the FNV-1a hash of "1/a", worked out by another program
    expect(draw(1, 'a')).toEqual([557, 998, 488]);
    expect(draw(1, 'a')).not.toEqual(draw(1, 'b'));
    expect(draw(1, 'a')).not.toEqual(draw(2, 'a'));
  });

  test('is spread as it says', () => {
    const random = randomStream(1, 'spread');
    const drawn = Array.from({ length: 10_000 }, () => random.normal());
    const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
    const variance = drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / drawn.length;
    expect(Math.abs(mean)).toBeLessThan(0.05);
    expect(Math.abs(variance - 1)).toBeLessThan(0.05);
    const heads = Array.from({ length: 10_000 }, () => random.weighted({ heads: 3, tails: 1 }));
    expect(heads.filter((side) => side === 'heads').length / 10_000).toBeCloseTo(0.75, 1);
  });

  test('says so when there is nothing to choose', () => {
    expect(() => randomStream(1).pick([])).toThrow(RangeError);
    expect(() => randomStream(1).weighted({ none: 0 })).toThrow(RangeError);
  });
});

describe('names', () => {
  test('are all different, and so are their ids', () => {
    const profiles = castProviders(nameCount + parts.length, 1);
    expect(new Set(profiles.map(({ name }) => name)).size).toBe(profiles.length);
    expect(new Set(profiles.map(({ id }) => id)).size).toBe(profiles.length);
    expect(profiles.filter(({ id }) => !idSchema.safeParse(id).success)).toEqual([]);
  });

  test('run out', () => {
    expect(() => nameOf(nameCount)).toThrow(`there are ${nameCount} names`);
  });

  test.each([
    ['IJsvogel & Otter', 'ijsvogel-en-otter'],
    ["'t Gouden Klokhuis", 't-gouden-klokhuis'],
    ['Rêverie Loopbaanatelier', 'reverie-loopbaanatelier'],
    ['Coöperatie De Knikker', 'cooperatie-de-knikker'],
    [
      'Samenwerkingsverband Wederopstap voor Werk, Welzijn en Meedoen in Noord- en Midden-Limburg',
      'samenwerkingsverband-wederopstap-voor-werk-welzijn-en',
    ],
  ])('%s becomes %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});

describe('attendance', () => {
  test.each([
    ['always', [true, true, true]],
    ['early', [true, false, false]],
    ['until-merger', [true, true, false]],
    ['later', [false, true, true]],
    ['never', [false, false, false]],
  ] as const)('%s', (attendance, expected) => {
    expect([0, 1, 2].map((index) => attends(attendance, { year: 2023 + index, index, count: 3 }))).toEqual(
      expected,
    );
  });
});

describe('years', () => {
  test.each([
    [1, 2025],
    [3, 2023],
    [4, 2022],
    [5, 2022],
    [8, 2022],
  ])('%i periods start in %i', (periods, year) => {
    expect(firstYearOf(periods)).toBe(year);
  });
});

describe('options', () => {
  test.each([
    [{}, { providers: 40, periods: 3, seed: 29 }],
    [
      { providers: '600', periods: '5', seed: '7' },
      { providers: 600, periods: 5, seed: 7 },
    ],
    [
      { providers: '0' },
      { fault: `--providers: found 0; expected a whole number from 1 to ${nameCount + parts.length}` },
    ],
    [{ periods: '2,5' }, { fault: '--periods: found 2,5; expected a whole number from 1 to 20' }],
    [{ seed: '-1' }, { fault: '--seed: found -1; expected a whole number from 0 to 9007199254740991' }],
  ])('%o', (values, expected) => {
    expect(demoOptions(values)).toEqual(expected);
  });
});

describe('a line of CSV', () => {
  test.each([
    [['a', 1, ''], ',', 'a,1,\n'],
    [['a,b', 'c;d'], ',', '"a,b",c;d\n'],
    [['a,b', 'c;d'], ';', 'a,b;"c;d"\n'],
    [['say "x"'], ';', '"say ""x"""\n'],
    [['two\nlines'], ',', '"two\nlines"\n'],
  ] as const)('%o with %s', (cells, delimiter, line) => {
    expect(csvLine(cells, delimiter)).toBe(line);
  });
});
