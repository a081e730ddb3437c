import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeDemo } from '../../src/demo/demo.ts';
import { defaults } from '../../src/demo/options.ts';
import { dataFolder, readData, repositoryBasis } from './repository.ts';

const files = new Map([...makeDemo(defaults, repositoryBasis())].map(({ path, content }) => [path, content]));

describe('the demonstration in the repository', () => {
  test.each([...files.keys()])('%s is what the seed gives, byte for byte', (path) => {
    expect(readData(path) === files.get(path)).toBe(true);
  });

  test('holds no other file in the made-up periods', () => {
    const standing = ['2023', '2024', '2025'].flatMap((period) =>
      readdirSync(join(dataFolder, period)).map((name) => `${period}/${name}`),
    );
    expect(standing.sort()).toEqual([...files.keys()].filter((path) => path.includes('/')).sort());
  });

  test('another seed gives other answers', () => {
    const other = new Map(
      [...makeDemo({ ...defaults, seed: 30 }, repositoryBasis())].map((file) => [file.path, file.content]),
    );
    expect(other.get('2025/responses.csv')).not.toBe(files.get('2025/responses.csv'));
  });
});

describe('a demonstration of another size', () => {
  const basis = repositoryBasis();

  test('three providers play the first three parts', () => {
    const [providers] = makeDemo({ providers: 3, periods: 1, seed: 1 }, basis);
    expect(providers?.content.split('\n').map((line) => line.split(',')[0])).toEqual([
      'provider',
      'de-stille-gans',
      'ijsvogel-en-otter-re-integratie',
      'innovium',
      'interbeek-support',
      'zeepaardje-jobcoaching',
      '',
    ]);
  });

  test('five periods start after the years kept by hand', () => {
    const paths = [...makeDemo({ providers: 2, periods: 5, seed: 1 }, basis)].map(({ path }) => path);
    expect(paths.filter((path) => path.endsWith('period.json'))).toEqual([
      '2022/period.json',
      '2023/period.json',
      '2024/period.json',
      '2025/period.json',
      '2026/period.json',
    ]);
  });

  test('a first year of one’s own', () => {
    const paths = [...makeDemo({ providers: 1, periods: 1, seed: 1, firstYear: 2031 }, basis)].map(
      ({ path }) => path,
    );
    expect(paths).toContain('2031/sample.csv');
  });
});
