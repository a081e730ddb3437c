import { foldText } from '../model/fold.ts';
import { typingErrors } from './typing-errors.ts';

/**
 * Search by name and place. Words are matched as a whole, by their beginning or by a part; a word that is found
 * nowhere so is taken for a typing error, and the words nearest to it are found instead. Every word of all entries is
 * looked at once, however many entries hold it, so that a letter is answered at once among thousands.
 */
export interface SearchIndex {
  /** How many entries there are. */
  readonly size: number;
  /** Every word once. */
  readonly vocabulary: readonly string[];
  /** Per word, its letters as `lettersOf` tells them. */
  readonly letters: readonly number[];
  /** Per word, the numbers of the entries that hold it. */
  readonly holders: readonly (readonly number[])[];
}

/** Takes the text by which each entry may be found, one by one: thousands take a phone longer than a frame. */
export interface IndexWriter {
  readonly add: (text: string) => void;
  /** The index of all that was added. */
  readonly index: () => SearchIndex;
}

/** Begins an index. */
export function indexWriter(): IndexWriter {
  const holders = new Map<string, number[]>();
  const letters: number[] = [];
  let size = 0;
  return {
    add: (text) => {
      for (const word of foldText(text).split(' ')) {
        const known = holders.get(word);
        if (known === undefined) {
          holders.set(word, [size]);
          letters.push(lettersOf(word));
        } else known.push(size);
      }
      size += 1;
    },
    index: () => ({ size, vocabulary: [...holders.keys()], letters, holders: [...holders.values()] }),
  };
}

/** Makes an index at once. */
export function searchIndex(texts: readonly string[]): SearchIndex {
  const writer = indexWriter();
  for (const text of texts) writer.add(text);
  return writer.index();
}

/** How badly a word matches; lower is better. */
const asWhole = 0;
const asBeginning = 1;
const asPart = 2;
const asTypingError = 3;

/** A part shorter than this is found everywhere. */
const shortestPart = 3;

/** Stands for an entry that lacks a word. */
export const notFound = 255;

/**
 * Per entry how badly it matches `words`, all of which it must hold: 0 is a whole-word match of all, `notFound` no
 * match. No words: every entry, at 0.
 */
export function searchEntries(index: SearchIndex, words: string): Uint8Array {
  const costs = new Uint8Array(index.size);
  for (const word of foldText(words).split(' ')) {
    if (word === '') continue;
    const own = new Uint8Array(index.size).fill(notFound);
    for (const [at, cost] of matchingWords(index, word)) {
      for (const entry of index.holders[at] ?? []) own[entry] = Math.min(own[entry] ?? notFound, cost);
    }
    for (let entry = 0; entry < index.size; entry += 1) {
      const cost = own[entry] ?? notFound;
      const before = costs[entry] ?? notFound;
      costs[entry] =
        cost === notFound || before === notFound ? notFound : Math.min(before + cost, notFound - 1);
    }
  }
  return costs;
}

/** The words, by number in the vocabulary, that a typed word may stand for, with how badly they match. */
function matchingWords({ vocabulary, letters }: SearchIndex, typed: string): Map<number, number> {
  const found = new Map<number, number>();
  // half an ij is an i, as long as its j has not been typed
  const half = typed.endsWith('i') ? `${typed.slice(0, -1)}y` : null;
  const whole = lettersOf(typed);
  const halved = half === null ? 0 : lettersOf(half);
  vocabulary.forEach((word, at) => {
    const lacking = ~(letters[at] ?? 0);
    const cost =
      ((whole & lacking) === 0 ? plainCost(word, typed) : null) ??
      (half !== null && (halved & lacking) === 0 ? plainCost(word, half) : null);
    if (cost !== null) found.set(at, cost);
  });
  if (found.size > 0) return found;
  const allowed = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  if (allowed === 0) return found;
  vocabulary.forEach((word, at) => {
    // every letter that the word lacks altogether is an error of its own
    if (countBits(whole & ~(letters[at] ?? 0)) > allowed) return;
    const errors = typingErrors(word, typed, allowed);
    if (errors <= allowed) found.set(at, asTypingError + errors);
  });
  return found;
}

function plainCost(word: string, typed: string): number | null {
  if (word === typed) return asWhole;
  if (word.startsWith(typed)) return asBeginning;
  return typed.length >= shortestPart && word.includes(typed) ? asPart : null;
}

/** Which letters a folded word has: a bit for each of a to z, and six bits that the digits share. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    letters |= 1 << (code >= 97 ? code - 97 : 26 + (code % 6));
  }
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
