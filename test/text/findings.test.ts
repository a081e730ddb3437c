import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingOf, type FindingKind } from '../../src/model/finding.ts';
import { languages, type Language } from '../../src/model/label.ts';
import { findingLine } from '../../src/text/finding.ts';
import { findingExamples } from './finding-examples.ts';
import { englishWords, wordsOfSentence } from './sentence-words.ts';

const src = join(import.meta.dirname, '../../src');
const kinds = Object.keys(findingExamples) as FindingKind[];

/** One line for each example, in the order of the examples. */
function linesIn(language: Language): string[] {
  return kinds.flatMap((kind) =>
    findingExamples[kind].map((parameters) =>
      findingLine(findingOf(kind, 'error', { file: 'f', line: 2, column: 3 }, parameters), language),
    ),
  );
}

describe('what findings say', () => {
  it.each(languages)('is pinned word for word in %s', async (language) => {
    await expect(`${linesIn(language).join('\n')}\n`).toMatchFileSnapshot(`findings.${language}.txt`);
  });

  it('is Dutch in Dutch: only these words stand in both languages', () => {
    const english = new Set(linesIn('en').flatMap(wordsOfSentence));
    const both = new Set(
      linesIn('nl')
        .flatMap(wordsOfSentence)
        .filter((word) => english.has(word)),
    );
    const ofExamples =
      'background complaint december januari ijsvogel info jobcoaching method n no pace partly province result s satisfied solved staff typing werkbruk work yes privacy inburgering contact example';
    const ofFiles =
      'a abbr br code email export height ja lang late nee net open png protection publication security successor svg totaal width';
    const ofBothLanguages =
      'alias begin bureau contrast hand in is letters logo of per rest script site tab tag tags was';
    const known = [ofExamples, ofFiles, ofBothLanguages].flatMap((words) => words.split(' '));
    expect([...both].sort()).toEqual(known.sort());
  });

  it('has no common English word in Dutch', () => {
    expect(
      linesIn('nl').filter((line) => wordsOfSentence(line).some((word) => englishWords.has(word))),
    ).toEqual([]);
    expect(wordsOfSentence('f:2:3 fout bad-grade: "the" in kolom net_sample; write a.csv')).toEqual([
      'fout',
      'in',
      'kolom',
      'write',
    ]);
  });

  it('knows every rule of a schema by its name: no schema has a sentence of its own', () => {
    const sources = ['model', 'site', 'card', 'record', 'delivery'].flatMap((room) =>
      readdirSync(join(src, room), { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.ts'))
        .map((path) => readFileSync(join(src, room, path), 'utf8')),
    );
    const inline = /(?:message:\s*['"`]|\.regex\([^\n]*\/[a-z]*,\s*['"`])/;
    expect(sources.filter((text) => text.includes("from 'zod'") && inline.test(text))).toEqual([]);
    expect(inline.test("z.string().regex(/^a$/, 'an a')")).toBe(true);
  });

  it('ends no part with a full stop, and has no empty part', () => {
    for (const line of languages.flatMap(linesIn)) {
      expect(line).toMatch(/^f:2:3 \S+ [a-z-]+: \S|^f:2:3 \S+ [a-z-]+: found \S/);
      expect(line).not.toMatch(/\.$|undefined|; ;|: ;|\[object/);
    }
  });
});
