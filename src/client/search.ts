import { foldText } from '../model/fold.ts';

/**
 * Search by name and place. Words are matched as a whole, by their beginning or by a part; a word that is found
 * nowhere so is taken for a typing error, and the words nearest to it are found instead.
 */
export interface SearchIndex {
  /** Per entry, the folded words of what it may be found by. */
  readonly entries: readonly (readonly string[])[];
  /** Every word once. */
  readonly vocabulary: readonly string[];
}

/** Makes the index from the texts by which each entry may be found. */
export function searchIndex(texts: readonly string[]): SearchIndex {
  const entries = texts.map((text) => foldText(text).split(' '));
  return { entries, vocabulary: [...new Set(entries.flat())] };
}

/** How badly a word matches; lower is better. */
const asWhole = 0;
const asBeginning = 1;
const asPart = 2;
const asTypingError = 3;

/** A part shorter than this is found everywhere. */
const shortestPart = 3;

/**
 * Entries that hold every word of `words`, by number, each with how badly it matches (0 is a whole-word match of all).
 * No words: every entry, at 0.
 */
export function searchEntries(index: SearchIndex, words: string): Map<number, number> {
  const asked = foldText(words)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => matchingWords(index.vocabulary, word));
  const found = new Map<number, number>();
  index.entries.forEach((entry, number) => {
    let cost = 0;
    for (const matches of asked) {
      let best = Number.POSITIVE_INFINITY;
      for (const word of entry) best = Math.min(best, matches.get(word) ?? Number.POSITIVE_INFINITY);
      cost += best;
    }
    if (cost < Number.POSITIVE_INFINITY) found.set(number, cost);
  });
  return found;
}

/** The words of the vocabulary that a typed word may stand for, with how badly they match. */
function matchingWords(vocabulary: readonly string[], typed: string): Map<string, number> {
  const found = new Map<string, number>();
  // half an ij is an i, as long as its j has not been typed
  const half = typed.endsWith('i') ? `${typed.slice(0, -1)}y` : null;
  for (const word of vocabulary) {
    const cost = plainCost(word, typed) ?? (half === null ? null : plainCost(word, half));
    if (cost !== null) found.set(word, cost);
  }
  if (found.size > 0) return found;
  const allowed = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  if (allowed === 0) return found;
  for (const word of vocabulary) {
    const errors = typingErrors(word, typed, allowed);
    if (errors <= allowed) found.set(word, asTypingError + errors);
  }
  return found;
}

function plainCost(word: string, typed: string): number | null {
  if (word === typed) return asWhole;
  if (word.startsWith(typed)) return asBeginning;
  return typed.length >= shortestPart && word.includes(typed) ? asPart : null;
}

/**
 * Letters that were missed, added, changed or swapped between what was typed and the word or its nearest beginning:
 * the smallest number, or more than `most` when there are too many.
 */
export function typingErrors(word: string, typed: string, most: number): number {
  if (word.length < typed.length - most) return most + 1;
  const width = Math.min(word.length, typed.length + most);
  let before: number[] = [];
  let previous = Array.from({ length: width + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row];
    for (let at = 1; at <= width; at += 1) {
      const same = typed[row - 1] === word[at - 1];
      let cost = Math.min(
        cell(previous, at) + 1,
        cell(current, at - 1) + 1,
        cell(previous, at - 1) + (same ? 0 : 1),
      );
      const isSwap = row > 1 && at > 1 && typed[row - 1] === word[at - 2] && typed[row - 2] === word[at - 1];
      if (isSwap) cost = Math.min(cost, cell(before, at - 2) + 1);
      current.push(cost);
    }
    if (Math.min(...current) > most) return most + 1;
    before = previous;
    previous = current;
  }
  return Math.min(...previous);
}

function cell(row: readonly number[], at: number): number {
  return row[at] ?? Number.POSITIVE_INFINITY;
}
