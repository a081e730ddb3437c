import { rmSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { unitFilesIn } from '../../src/site/unit-files.ts';
import { temporary, writeFiles } from '../site/folders.ts';

const site = temporary();
afterAll(() => rmSync(site, { recursive: true }));

/** Each file of a provider, with the unit that it is kept in. */
const files: Readonly<Record<string, string>> = {
  'dienstverleners/a/index.html': 'a',
  'dienstverleners/a/badge.svg': 'a',
  'dienstverleners/a/insluiten/kaart/index.html': 'a',
  // a card leads to all editions, so each newer one changes it
  'dienstverleners/a/2023/index.html': 'a',
  'dienstverleners/a/2023/index.html.br': 'a',
  'dienstverleners/a/2023/rapport/index.html': 'a/2023',
  'dienstverleners/a/2023/rapport/index.html.gz': 'a/2023',
  'dienstverleners/a/2023/rapport.pdf': 'a/2023',
  'dienstverleners/a/2023/figuren/grade.svg': 'a/2023',
  'dienstverleners/a/2024/gegevens.csv': 'a/2024',
  // an edition that was withdrawn is none
  'dienstverleners/a/2022/index.html': 'a',
  'dienstverleners/a/2022/rapport/index.html': 'a',
  'dienstverleners/once/index.html': 'a',
  'dienstverleners/once/2023/index.html': 'a',
  'dienstverleners/once/2023/kaart.png': 'a/2023',
  'en/providers/a/index.html': 'a',
  'en/providers/a/2024/index.html': 'a',
  'en/providers/a/2024/report/index.html': 'a/2024',
  'en/providers/once/index.html': 'a',
  'vergelijken/gegevens/a.json': 'a',
  'vergelijken/gegevens/once.json': 'a',
};

it('deals the files of a provider out among itself and its editions, each once', () => {
  writeFiles(site, {
    ...Object.fromEntries(Object.keys(files).map((path) => [path, path])),
    // of another, whose id begins alike
    'dienstverleners/a-b/index.html': '',
    'dienstverleners/a-b/2023/rapport.pdf': '',
  });
  const units = unitFilesIn(site, { id: 'a', formerIds: ['once'] }, ['2024', '2023']);
  const dealt = [...units].flatMap(([unit, paths]) => paths.map((path) => [path, unit] as const));
  expect(Object.fromEntries(dealt)).toEqual(files);
  expect(dealt).toHaveLength(Object.keys(files).length);
});
