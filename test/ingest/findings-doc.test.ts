import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findingCodes } from '../../src/ingest/code.ts';

const root = join(import.meta.dirname, '../..');
const explained = [
  ...readFileSync(join(root, 'docs/findings.md'), 'utf8').matchAll(/^\| `([a-z-]+)` +\|/gm),
].map(([, code]) => code ?? '');

/** The text of every source file in a room. */
function room(name: string): string {
  const dir = join(root, 'src', name);
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && path !== 'code.ts')
    .map((path) => readFileSync(join(dir, path), 'utf8'))
    .join('\n');
}

test('every code that reading can make is explained once', () => {
  expect(explained.filter((code) => (findingCodes as readonly string[]).includes(code)).sort()).toEqual(
    [...findingCodes].sort(),
  );
});

test('every code of the list is made somewhere', () => {
  const source = room('ingest') + room('site');
  expect(findingCodes.filter((code) => !source.includes(`'${code}'`))).toEqual([]);
});

test('every code that publication and its record can make is explained', () => {
  const source = room('publish') + room('record');
  const codes = [...source.matchAll(/(?:\bcode: |^const \w+ = |finding\(period, )'([a-z]+-[a-z-]+)'/gm)].map(
    ([, code]) => code ?? '',
  );
  expect(codes).toContain('published-damaged');
  expect(codes.filter((code) => !explained.includes(code))).toEqual([]);
});
