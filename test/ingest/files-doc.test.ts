import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linesAbout } from './small.ts';

const doc = readFileSync(join(import.meta.dirname, '../../docs/bestanden.md'), 'utf8');

/** The example of a file in docs/bestanden.md: the first block below its heading. */
function exampleOf(heading: string): string {
  const below = doc.split(`### \`${heading}\``)[1] ?? '';
  return /```\w*\n(.*?)```/s.exec(below)?.[1] ?? '';
}

test.each([
  ['providers.csv', 'providers.csv'],
  ['services.json', 'services.json'],
  ['<periode>/sample.csv', '2023/sample.csv'],
  ['<periode>/approach.csv', '2023/approach.csv'],
  ['<periode>/accepted.json', '2023/accepted.json'],
])('the example of %s is read as it stands', async (heading, path) => {
  const example = exampleOf(heading);
  expect(example.length).toBeGreaterThan(40);
  const shape =
    / (?:bad-|no-header|unknown-(?:column|name|group|status|province)|missing-column|row-length|placeholder|wrong-column)/;
  const lines = await linesAbout([[path, example]]);
  expect(lines.filter((line) => line.startsWith(path) && shape.test(line))).toEqual([]);
});
