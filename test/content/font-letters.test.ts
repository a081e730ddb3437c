import { expect, test } from 'vitest';
import { readDataset } from '../../src/ingest/dataset.ts';
import { memoryFiles } from '../../src/ingest/memory-files.ts';
import { letterNotInFont } from '../../src/site/font-letters.ts';
import { findingLine } from '../../src/text/finding.ts';
import { changed, type Change } from '../ingest/small.ts';

test.each([
  ['De Werkbrug', null],
  ['Frysân Wûnderlik, Škoda & Çelik', null],
  ['’s-Hertogenbosch — “Café” € 5', null],
  ['Ελλάδα Москва', null],
  ['工作 Werk', '工'],
  ['Werk 😀', '😀'],
  ['وظيفة', 'و'],
])('of %j the font of reports lacks %j', (text, letter) => {
  expect(letterNotInFont(text)).toBe(letter);
});

async function lines(changes: readonly Change[]): Promise<string[]> {
  const { findings } = await readDataset(memoryFiles(changed(changes)), new Set(), {
    lacks: letterNotInFont,
  });
  return findings.map((one) => findingLine(one, 'nl'));
}

test('a name or label with such a letter is told where it stands', async () => {
  expect(await lines([['providers.csv', 'De Werkbrug', 'De Werkbrug 工']])).toEqual([
    'providers.csv:2:2 fout letter-not-in-font: het teken "工" in "De Werkbrug 工 Oost"; verwacht: letters die het lettertype van het rapport heeft; schrijf de naam met gewone letters',
  ]);
  expect(await lines([['services.json', '"nl": "Jobcoaching"', '"nl": "Jobcoaching 工"']])).toEqual([
    expect.stringMatching(/^services\.json:\d+:\d+ fout letter-not-in-font: het teken "工"/),
  ]);
  expect(await lines([])).toEqual([]);
});
