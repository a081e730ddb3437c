import { foldText } from '../model/fold.ts';
import { lettersLacking, lettersOf } from './letters.ts';
import { wordsIn } from './words-in.ts';
import { typingErrors } from './typing-errors.ts';

/**
 * Search by name, place and what a provider does. Words are matched as a whole, by their beginning or by a part; a word
 * that is found nowhere so, or in a few entries only, is taken for a typing error as well, and the words nearest to it
 * are found too. Every word of all entries is looked at once, however many entries hold it, so that a letter is answered
 * at once among thousands.
 */
export interface SearchIndex extends Vocabulary {
  /** How many entries there are. */
  readonly size: number;
  /** What entries do: found by the words of a service, which many entries share. */
  readonly services: ServiceIndex | null;
}

/** Words, with the entries that hold them. */
interface Vocabulary {
  /** Every word once. */
  readonly vocabulary: readonly string[];
  /** Per word, its letters as `lettersOf` tells them. */
  readonly letters: readonly number[];
  /** Per word, the numbers of the entries that hold it. */
  readonly holders: readonly (readonly number[])[];
}

/** Services with their words, and the entries by the set of services that they offer. */
interface ServiceIndex {
  readonly words: Vocabulary;
  /** The sets of services, as numbers. */
  readonly sets: readonly (readonly number[])[];
  /** Number of the set of each entry. */
  readonly offers: readonly number[];
}

/** Takes the text by which each entry may be found, one by one: thousands take a phone longer than a frame. */
export interface IndexWriter {
  readonly add: (text: string) => void;
  /** The index of all that was added. */
  readonly index: () => SearchIndex;
}

/** Begins an index. */
export function indexWriter(
  services: Omit<ServiceIndex, 'words'> & { readonly words: readonly string[] },
): IndexWriter {
  const writer = wordWriter();
  return {
    add: writer.add,
    index: () => ({
      ...writer.written(),
      services: { ...services, words: wordsOf(services.words) },
    }),
  };
}

/** Makes an index of texts alone. */
export function searchIndex(texts: readonly string[]): SearchIndex {
  return { ...wordsOf(texts), services: null };
}

interface WordWriter {
  readonly add: (text: string) => void;
  readonly written: () => Vocabulary & { readonly size: number };
}

function wordWriter(): WordWriter {
  const holders = new Map<string, number[]>();
  const letters: number[] = [];
  let size = 0;
  return {
    add: (text) => {
      for (const word of wordsIn(text)) {
        const known = holders.get(word);
        if (known === undefined) {
          holders.set(word, [size]);
          letters.push(lettersOf(word));
        } else if (known.at(-1) !== size) known.push(size);
      }
      size += 1;
    },
    written: () => ({ size, vocabulary: [...holders.keys()], letters, holders: [...holders.values()] }),
  };
}

function wordsOf(texts: readonly string[]): Vocabulary & { readonly size: number } {
  const writer = wordWriter();
  for (const text of texts) writer.add(text);
  return writer.written();
}

/** How badly a word matches; lower is better. */
const asWhole = 0;
const asBeginning = 1;
const asPart = 2;
const asService = 1;
/** More than the words of a question cost together when each is found as it was typed. */
const asTypingError = 30;

/** A part shorter than this is found everywhere. */
const shortestPart = 3;

/** The same in a word of a service, which thousands of providers share: "coach" in "jobcoaching". */
const shortestServicePart = 5;

/** A word that so few entries hold may be another word, mistyped by the reader or by whoever wrote those entries. */
const fewHolders = 3;

/** Only a word this long is tried as a typing error where it was found as it is: short ones resemble too much. */
const shortestDoubted = 6;

/** Stands for an entry that lacks a word. */
export const notFound = 255;

/** True for an entry that was found as it was typed, and not as a typing error. */
export function isAsTyped(cost: number): boolean {
  return cost < asTypingError;
}

/**
 * Per entry how badly it matches `words`, all of which it must hold: 0 is a whole-word match of all, `notFound` no
 * match. No words: every entry, at 0.
 */
export function searchEntries(index: SearchIndex, words: string): Uint8Array {
  const costs = new Uint8Array(index.size);
  for (const word of foldText(words).split(' ')) {
    if (word === '') continue;
    const own = keptCosts(index, word);
    for (let entry = 0; entry < index.size; entry += 1) {
      const cost = own[entry] ?? notFound;
      const before = costs[entry] ?? notFound;
      costs[entry] =
        cost === notFound || before === notFound ? notFound : Math.min(before + cost, notFound - 1);
    }
  }
  return costs;
}

/** So many words are kept: a question is seldom longer, and each takes a byte an entry. */
const mostKept = 12;

/** What words cost in an index, the one that was asked for last at the end. */
const kept = new WeakMap<SearchIndex, Map<string, Uint8Array>>();

/**
 * Per entry how badly it matches one word, kept for a while. Of a question of several words only the last changes from letter to letter, and
 * what finds nothing as a whole is asked once more word by word.
 */
function keptCosts(index: SearchIndex, word: string): Uint8Array {
  const known = kept.get(index) ?? new Map<string, Uint8Array>();
  kept.set(index, known);
  const costs = known.get(word) ?? wordCosts(index, word);
  known.delete(word);
  known.set(word, costs);
  const [oldest] = known.keys();
  if (known.size > mostKept && oldest !== undefined) known.delete(oldest);
  return costs;
}

/** Per entry how badly it matches one word. */
function wordCosts(index: SearchIndex, word: string): Uint8Array {
  const own = new Uint8Array(index.size).fill(notFound);
  let count = 0;
  const take = (found: ReadonlyMap<number, number>): void => {
    for (const [at, cost] of found) {
      for (const entry of index.holders[at] ?? []) {
        if ((own[entry] ?? notFound) === notFound) count += 1;
        own[entry] = Math.min(own[entry] ?? notFound, cost);
      }
    }
  };
  const takeServices = ({ sets, offers }: ServiceIndex, found: ReadonlyMap<number, number>): void => {
    if (found.size === 0) return;
    const costOf = sets.map((set) =>
      Math.min(...set.map((service) => found.get(service) ?? notFound), notFound),
    );
    offers.forEach((set, entry) => {
      const cost = costOf[set] ?? notFound;
      if (cost >= (own[entry] ?? notFound)) return;
      if (own[entry] === notFound) count += 1;
      own[entry] = cost;
    });
  };
  const { services } = index;
  take(plainMatches(index, word));
  if (services) takeServices(services, serviceCosts(services.words, serviceMatches(services.words, word)));
  const allowed = count === 0 ? errorsAllowed(word) : count <= fewHolders ? errorsDoubted(word) : 0;
  if (allowed > 0) {
    take(mistyped(index, word, allowed));
    if (services)
      takeServices(services, serviceCosts(services.words, mistyped(services.words, word, allowed)));
  }
  return own;
}

/** Per service the cost of its best word; the words of a service say less than those of a name, and its letters nothing. */
function serviceCosts({ holders }: Vocabulary, found: ReadonlyMap<number, number>): Map<number, number> {
  const costs = new Map<number, number>();
  for (const [at, cost] of found) {
    for (const service of holders[at] ?? []) {
      costs.set(service, Math.min(costs.get(service) ?? notFound, cost + asService));
    }
  }
  return costs;
}

/** The words, by number in the vocabulary, that hold a typed word as it is, with how badly they match. */
function plainMatches({ vocabulary, letters }: Vocabulary, typed: string): Map<number, number> {
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
  return found;
}

/**
 * The words of services that hold a typed word: a short one as a whole only, as nearly every service has its letters, and
 * one of a few letters at their beginning, as those letters inside a word are chance ("loo" in "werkloos").
 */
function serviceMatches(words: Vocabulary, typed: string): Map<number, number> {
  const found = plainMatches(words, typed);
  const worst =
    typed.length < shortestPart ? asWhole : typed.length < shortestServicePart ? asBeginning : asPart;
  return new Map([...found].filter(([, cost]) => cost <= worst));
}

function errorsAllowed(typed: string): number {
  return typed.length < 4 || /^\d/.test(typed) ? 0 : typed.length < 8 ? 1 : 2;
}

function errorsDoubted(typed: string): number {
  return typed.length < shortestDoubted ? 0 : Math.min(1, errorsAllowed(typed));
}

/** The words that a typed word may stand for when it has up to so many errors. */
function mistyped({ vocabulary, letters }: Vocabulary, typed: string, allowed: number): Map<number, number> {
  const found = new Map<number, number>();
  const whole = lettersOf(typed);
  vocabulary.forEach((word, at) => {
    // every letter that the word lacks altogether is an error of its own
    if (lettersLacking(whole, letters[at] ?? 0) > allowed) return;
    const errors = typingErrors(word, typed, allowed);
    if (errors > 0 && errors <= allowed) found.set(at, asTypingError + errors);
  });
  return found;
}

function plainCost(word: string, typed: string): number | null {
  if (word === typed) return asWhole;
  if (word.startsWith(typed)) return asBeginning;
  return typed.length >= shortestPart && word.includes(typed) ? asPart : null;
}
