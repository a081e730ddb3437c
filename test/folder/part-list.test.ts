import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isBelow, readPartList, writePartList } from '../../src/site/part-list.ts';

it.each([
  ['index.html', true],
  ['en/providers/a/2025/report.pdf', true],
  ['.well-known/security.txt', true],
  ['a/..b/c...d', true],
  ['../strayed.txt', false],
  ['a/../../strayed.txt', false],
  ['a/..', false],
  ['/etc/hosts', false],
  ['./index.html', false],
  ['a//b', false],
  ['a/', false],
  ['', false],
  ['a\0b', false],
  [7, false],
  [null, false],
  // those by which a folder is known would be written onto
  ['.rapportkaart-site', false],
  ['.rapportkaart-part.json', false],
])('the path %j of a list is one below its folder: %s', (path, is) => {
  expect(isBelow(path)).toBe(is);
});

it.each([
  '',
  '[]',
  'null',
  '{"input":"x","part":{"of":"3"},"files":[]}',
  '{"input":"x","part":{"of":3},"files":["a"]}',
])('a list that says %j is none', (text) => {
  const folder = mkdtempSync(join(tmpdir(), 'rapportkaart-'));
  try {
    writePartList(folder, 'x', { number: 1, of: 3 });
    expect(readPartList(folder)).toEqual({ input: 'x', part: { number: 1, of: 3 }, files: [] });
    writeFileSync(join(folder, '.rapportkaart-part.json'), text);
    expect(readPartList(folder)).toBeNull();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
