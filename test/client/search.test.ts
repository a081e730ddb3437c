import { describe, expect, it } from 'vitest';
import { searchEntries, searchIndex, typingErrors } from '../../src/client/search.ts';
import { foldText, slugOf } from '../../src/model/fold.ts';

const texts = [
  'Appelmoes Organisatieadvies Leiden Zuid-Holland',
  'Blikopener Begeleiding Amsterdam Noord-Holland',
  'Café Carrièrekoekje Amersfoort Utrecht',
  'IJsvogel & Otter Re-integratie Zwolle Overijssel',
  "'t Gouden Klokhuis Utrecht Utrecht",
  'Rêverie Loopbaanatelier Apeldoorn Gelderland',
];
const index = searchIndex(texts);
const find = (words: string): number[] => [...searchEntries(index, words).keys()];

describe('search finds', () => {
  it.each([
    ['nothing asked: everything', '', [0, 1, 2, 3, 4, 5]],
    ['a whole word', 'amsterdam', [1]],
    ['a typing error', 'amsterdm', [1]],
    ['two letters swapped', 'amstredam', [1]],
    ['a letter too many', 'zwollle', [3]],
    ['a beginning', 'appel', [0]],
    ['a beginning with a typing error', 'blikoepner', [1]],
    ['a part of a word', 'atelier', [5]],
    ['without accents', 'cafe carriere', [2]],
    ['with accents', 'rêverie', [5]],
    ['ij as two letters', 'ijsvogel', [3]],
    ['ij as one letter', 'ĳsvogel', [3]],
    ['ij typed as y', 'ysvogel', [3]],
    ['half an ij', 'i', [3]],
    ['capitals and blanks', '  GOUDEN   klok ', [4]],
    ['an apostrophe', "'t gouden", [4]],
    ['words in any order', 'utrecht gouden', [4]],
    ['a hyphen', 're-integratie', [3]],
    ['all words must match', 'utrecht zwolle', []],
    ['no nonsense', 'xqzv', []],
    ['no typing errors in short words', 'zwx', []],
  ])('%s', (_name, words, expected) => {
    expect(find(words)).toEqual(expected);
  });

  it('the whole word before its beginning, and that before a part', () => {
    const three = searchIndex(['Werkbank', 'Handwerk', 'Werk']);
    const costs = searchEntries(three, 'werk');
    expect([costs.get(2), costs.get(0), costs.get(1)]).toEqual([0, 1, 2]);
  });
});

describe('typing errors', () => {
  it.each([
    ['amsterdam', 'amsterdm', 1],
    ['amsterdam', 'amsterd', 0],
    ['utrecht', 'utrehct', 1],
    ['zwolle', 'swolle', 1],
    ['leiden', 'xleiden', 1],
    ['leiden', 'abcdef', 3],
  ])('%s for %s: %i', (word, typed, expected) => {
    expect(Math.min(3, typingErrors(word, typed, 2))).toBe(expected);
  });
});

describe('folding', () => {
  it.each([
    ['Coöperatie De Knikker', 'cooperatie de knikker'],
    ['’t IJ', 't y'],
    ['Œuvre', 'uvre'],
    ['  a--b  ', 'a b'],
  ])('%s', (text, expected) => {
    expect(foldText(text)).toBe(expected);
  });

  it.each([
    ['IJsvogel & Otter Re-integratie', 'ijsvogel-en-otter-re-integratie'],
    ["'t Gouden Klokhuis", 't-gouden-klokhuis'],
    ['Café Carrièrekoekje', 'cafe-carrierekoekje'],
  ])('the id of %s', (name, expected) => {
    expect(slugOf(name)).toBe(expected);
  });
});
