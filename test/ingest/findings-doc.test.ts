import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeOf, type FindingKind } from '../../src/model/finding.ts';
import { words } from '../../src/text/words.ts';

const root = join(import.meta.dirname, '../..');
const kinds = Object.keys(words('nl').finding.sentences) as FindingKind[];
const explained = [
  ...readFileSync(join(root, 'docs/findings.md'), 'utf8').matchAll(/^\| `([a-z-]+)` +\|/gm),
].map(([, code]) => code ?? '');

/** The text of every source file but the words. */
const source = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !/^(?:text|model)\b/.test(path))
  .map((path) => readFileSync(join(root, 'src', path), 'utf8'))
  .join('\n');

test('every code of a finding is explained once, and nothing else', () => {
  expect(explained.sort()).toEqual([...new Set<string>(kinds.map(codeOf))].sort());
});

test('every kind of finding is made somewhere', () => {
  expect(kinds.filter((kind) => !source.includes(`'${kind}'`))).toEqual([]);
});
