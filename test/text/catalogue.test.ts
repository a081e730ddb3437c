import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../src/model/label.ts';
import { words } from '../../src/text/words.ts';
import { shapeOf, sources, unusedWords } from './keys.ts';

const others = languages.filter((language): language is Exclude<Language, 'nl'> => language !== 'nl');

describe('the catalogues of words', () => {
  it('hold no word that no page, file or script asks for', () => {
    expect(unusedWords(words('nl'), sources())).toEqual([]);
  });

  it('a word that only a comment or another topic has is unused', () => {
    const text =
      "const say = words(language); say.card.grade; // say.start.more\n say.start['lead']; x.card.gradeLabel";
    expect(unusedWords({ card: { grade: '', name: '' }, start: { lead: '', more: '' } }, text)).toEqual([
      'card.name',
      'start.lead',
      'start.more',
    ]);
  });

  it.each(others)('%s has exactly the words and sentences of Dutch', (language) => {
    expect(shapeOf(words(language))).toEqual(shapeOf(words('nl')));
  });

  it.each(languages)('%s leaves no word empty', (language) => {
    const empty = Object.entries(shapeOf(words(language))).filter(([, kind]) => kind === 'empty');
    expect(empty).toEqual([]);
  });
});
