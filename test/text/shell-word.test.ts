import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { shellWord } from '../../src/text/shell-word.ts';

test.each([
  ['../mijn-site', '../mijn-site'],
  ['--site', '--site'],
  ['/srv/mijn site', "'/srv/mijn site'"],
  ["/srv/'t Gooi", String.raw`'/srv/'\''t Gooi'`],
  ['$HOME/a&b', "'$HOME/a&b'"],
  ['', "''"],
])('%s is %s, and is one word to a shell', (text, word) => {
  expect(shellWord(text)).toBe(word);
  expect(execFileSync('sh', ['-c', `printf %s ${word}`], { encoding: 'utf8' })).toBe(text);
});
