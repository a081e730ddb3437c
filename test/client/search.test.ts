import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexWriter, isAsTyped, notFound, searchEntries, searchIndex } from '../../src/client/search.ts';
import { typingErrors } from '../../src/client/typing-errors.ts';
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
const find = (words: string): number[] =>
  [...searchEntries(index, words)].flatMap((cost, number) => (cost === notFound ? [] : [number]));

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
    expect([...searchEntries(three, 'werk')]).toEqual([1, 2, 0]);
  });
});

describe('search finds by what a provider does', () => {
  const writer = indexWriter({
    words: ['jobcoaching', 'werkloos baan', 'loopbaan'],
    sets: [[0], [1], [2]],
    offers: [0, 1, 2],
  });
  for (const name of ['Aalbes', 'Bever', 'Citroen']) writer.add(name);
  const services = writer.index();

  it.each([
    ['a whole word', 'baan', [1]],
    ['a beginning', 'loo', [2]],
    ['a long part of a word', 'coach', [0]],
    ['no few letters inside a word', 'aan', []],
    ['no beginning of two letters', 'jo', []],
  ])('%s', (_name, words, expected) => {
    const costs = [...searchEntries(services, words)];
    expect(costs.flatMap((cost, at) => (cost === notFound ? [] : [at]))).toEqual(expected);
  });
});

describe('what was asked before', () => {
  const words = fc.constantFrom(
    ...'utrecht gouden klok amsterdm amsterdam zwolle zwollle appel blik i ij ijs re integratie cafe xqzv noord holland atelier'.split(
      ' ',
    ),
  );
  const question = fc.array(words, { maxLength: 3 }).map((some) => some.join(' '));

  it('changes no answer: an index that was asked a lot answers as a new one', () => {
    fc.assert(
      fc.property(fc.array(question, { minLength: 1, maxLength: 40 }), (questions) => {
        const used = searchIndex(texts);
        for (const asked of questions) {
          expect([...searchEntries(used, asked)]).toEqual([...searchEntries(searchIndex(texts), asked)]);
        }
      }),
      { seed: 9, numRuns: 300 },
    );
  });

  it('is of its own index: another one has other entries', () => {
    const one = searchIndex(['Zwolle', 'Utrecht']);
    const other = searchIndex(['Utrecht', 'Zwolle']);
    expect([...searchEntries(one, 'zwolle')]).toEqual([0, notFound]);
    expect([...searchEntries(other, 'zwolle')]).toEqual([notFound, 0]);
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
    ['leiden', 'lieden', 1],
    ['os', 'osteopaat', 3],
  ])('%s for %s: %i', (word, typed, expected) => {
    expect(Math.min(3, typingErrors(word, typed, 2))).toBe(expected);
  });
});

describe('typing errors, as a law', () => {
  const oneError = searchEntries(searchIndex(['leiden']), 'lieden')[0] ?? notFound;

  const word = fc.string({ unit: fc.constantFrom(...'abcdeiy'), minLength: 1, maxLength: 12 });
  const error = fc.record({
    kind: fc.constantFrom('miss', 'add', 'change', 'swap'),
    at: fc.nat(11),
    letter: fc.constantFrom(...'abcxz'),
  });
  const mistype = (
    text: string,
    { kind, at, letter }: { kind: string; at: number; letter: string },
  ): string => {
    const [before, here, after] = [text.slice(0, at), text.slice(at, at + 1), text.slice(at + 1)];
    if (kind === 'miss') return before + after;
    if (kind === 'add') return before + letter + here + after;
    if (kind === 'change') return here === '' ? text : before + letter + after;
    return before + after.slice(0, 1) + here + after.slice(1);
  };

  it('counts no more than were made', () => {
    fc.assert(
      fc.property(word, error, (text, one) => {
        expect(typingErrors(text, mistype(text, one), 2)).toBeLessThanOrEqual(1);
      }),
      { seed: 5, numRuns: 2000 },
    );
  });

  it('finds among many words what it finds in each alone', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), word, (many, typed) => {
        const together = [...searchEntries(searchIndex(many), typed)];
        const alone = many.map((text) => searchEntries(searchIndex([text]), typed)[0] ?? notFound);
        const best = Math.min(...alone);
        const few = alone.filter((cost) => isAsTyped(cost)).length <= 3;
        const isDoubted = few && typed.length >= 6;
        // what was typed is doubted by one letter where few hold it, and not at all where many do
        const most = isAsTyped(best) ? (isDoubted ? oneError : 0) : notFound;
        expect(together).toEqual(alone.map((cost) => (isAsTyped(cost) || cost <= most ? cost : notFound)));
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});

describe('folding', () => {
  it.each([
    ['Coöperatie De Knikker', 'cooperatie de knikker'],
    ['’t IJ', 't y'],
    ['Œuvre', 'oeuvre'],
    ['Straße', 'strasse'],
    ['Smørrebrød', 'smorrebrod'],
    ['Işık', 'isik'],
    ['Her\u00adstart', 'herstart'],
    ['Otter & Zoon', 'otter en zoon'],
    ['Innovium B.V.', 'innovium bv'],
    ['Innovium b. v.', 'innovium bv'],
    ['Innovium BV', 'innovium bv'],
    ['J.P. Werk', 'jp werk'],
    ['’s-Gravenhage', 's gravenhage'],
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
