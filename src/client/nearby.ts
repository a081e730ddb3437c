import type { DirectoryQuery } from '../address/query.ts';
import type { DirectoryEntry } from '../card/directory-code.ts';
import { foldText } from '../model/fold.ts';
import type { Place } from '../model/place.ts';
import { emptyWords, wordsBeforePlace } from '../text/search-words.ts';
import { byDistance, distancesFrom, samePlace } from './by-distance.ts';
import type { Directory } from './directory-file.ts';
import type { PlaceIndex } from './place-search.ts';
import { isAsTyped, notFound, searchEntries } from './search.ts';
import { selectEntries, type Found } from './selection.ts';

/** What a question found, with what a reader must know of it. */
export interface Answer {
  readonly found: readonly Found[];
  readonly told: Told;
}

export type Told =
  /** Found by words alone; `places` have that name too. */
  | { readonly kind: 'words'; readonly places: readonly Place[] }
  /** By distance from a place, or from the town of a postcode; `places` are others of that name. */
  | {
      readonly kind: 'near';
      readonly name: string;
      readonly province: string;
      /** How many stand in the place itself. */
      readonly here: number;
      /** True where `found` are the nearest, however far; false where they are all within `radius` kilometres. */
      readonly isNearest: boolean;
      readonly places: readonly Place[];
      /** A postcode that was asked for, and the provider's own that is nearest to it in number. */
      readonly postcode?: { readonly asked: string; readonly known: string };
    }
  /** Found without some of the words, which nobody has. */
  | { readonly kind: 'without'; readonly words: string }
  /** Nothing found; places begin so. */
  | { readonly kind: 'begun'; readonly places: readonly Place[] }
  | { readonly kind: 'nothing' };

/** The end of what is sought, before where it is sought. */
const between = new RegExp(`(?:^| )(?:${wordsBeforePlace.join('|')})$`);

/** Answers a question about places as well as about words. */
export function answerNearby(directory: Directory, places: PlaceIndex, query: DirectoryQuery): Answer {
  const { entries, index } = directory;
  const words = foldText(query.words);
  const byWords = (costs: Uint8Array, told: Told): Answer => ({
    found: selectEntries(entries, index, query, costs),
    told,
  });
  const postcode = /^([1-9]\d{3})(?: ?[a-z]{2})?$/.exec(words)?.[1];
  if (postcode !== undefined) {
    const answer = nearPostcode(entries, postcode, query);
    if (answer) return answer;
  }
  const costs = searchEntries(index, words);
  const isTyped = costs.some(isAsTyped);
  const asked = placeIn(places, words);
  if (asked !== null) {
    const isThere =
      isTyped &&
      entries.some(
        (entry, at) =>
          isAsTyped(costs[at] ?? notFound) && asked.places.some((place) => standsIn(entry, place)),
      );
    if (isTyped && !isThere) return byWords(costs, { kind: 'words', places: asked.places });
    const answer = near(directory, asked, words, costs, query);
    if (answer) return answer;
  }
  if (isTyped) return byWords(costs, { kind: 'words', places: [] });
  const begun = places.begun(words);
  const meant = begun.length > 0 ? begun : places.mistyped(words);
  const resembling = entries.filter((_, at) => (costs[at] ?? notFound) !== notFound);
  const isThere = resembling.some((entry) => meant.some((place) => standsIn(entry, place)));
  // half a name that several places have: nobody knows yet which is meant
  if (begun.length > 1 && resembling.length === 0)
    return { found: [], told: { kind: 'begun', places: begun } };
  if (meant.length > 0 && (resembling.length === 0 || isThere)) {
    const answer = near(directory, { places: meant, rest: '' }, words, costs, query);
    if (answer) return answer;
  }
  if (resembling.length > 0) return byWords(costs, { kind: 'words', places: [] });
  return withoutSome(directory, words, byWords) ?? { found: [], told: { kind: 'nothing' } };
}

interface Asked {
  readonly places: readonly Place[];
  /** What is sought there, folded. */
  readonly rest: string;
}

/** A place in a question: the whole of it, its end or its beginning. */
function placeIn(places: PlaceIndex, words: string): Asked | null {
  const all = words.split(' ');
  for (let from = 0; from < all.length; from += 1) {
    const found = places.named(all.slice(from).join(' '));
    if (found.length > 0) return { places: found, rest: all.slice(0, from).join(' ').replace(between, '') };
  }
  for (let until = all.length - 1; until > 0; until -= 1) {
    const found = places.named(all.slice(0, until).join(' '));
    if (found.length > 0) return { places: found, rest: all.slice(until).join(' ') };
  }
  return null;
}

function standsIn({ point }: DirectoryEntry, place: Place): boolean {
  return distancesFrom(place)(point) < samePlace;
}

/** Who is near a place; null where nobody has what is sought there. `costs` tell how badly each entry matches `words`. */
function near(
  { entries, index }: Directory,
  { places, rest }: Asked,
  words: string,
  costs: Uint8Array,
  query: DirectoryQuery,
): Answer | null {
  const place = places.find((one) => entries.some((entry) => standsIn(entry, one))) ?? places[0];
  if (place === undefined) return null;
  const sought = searchEntries(index, rest);
  const answer = byDistance(
    entries,
    place,
    query,
    (at) => (sought[at] ?? notFound) !== notFound,
    // meant by name: few hold all the words at all
    (entry, at) => isAsTyped(costs[at] ?? notFound) && foldText(entry.name).includes(words),
  );
  if (answer.found.length === 0) return null;
  return {
    found: answer.found,
    told: {
      kind: 'near',
      name: place.name,
      province: place.province,
      here: answer.here,
      isNearest: answer.isNearest,
      places: places.filter((one) => one !== place),
    },
  };
}

/** Who is near the town of a postcode that a provider has, or of the one nearest to it in number. */
function nearPostcode(
  entries: readonly DirectoryEntry[],
  asked: string,
  query: DirectoryQuery,
): Answer | null {
  const region = asked.slice(0, 2);
  const [known] = entries
    .filter(({ postcode, point }) => point !== null && postcode.startsWith(region))
    .toSorted(
      (a, b) => Math.abs(Number(a.postcode) - Number(asked)) - Math.abs(Number(b.postcode) - Number(asked)),
    );
  if (!known?.point) return null;
  const { found, here, isNearest } = byDistance(
    entries,
    known.point,
    query,
    () => true,
    ({ postcode }) => postcode === asked,
  );
  return {
    found,
    told: {
      kind: 'near',
      name: known.place,
      province: known.province,
      here,
      isNearest,
      places: [],
      postcode: { asked, known: known.postcode },
    },
  };
}

/** What is found when words that nobody has are left out of a question of several. */
function withoutSome(
  { index }: Directory,
  words: string,
  byWords: (costs: Uint8Array, told: Told) => Answer,
): Answer | null {
  const all = words.split(' ');
  const isKnown = (word: string): boolean =>
    searchEntries(index, word).some((cost) => cost !== notFound && isAsTyped(cost));
  const known = all.filter((word) => !emptyWords.has(word) && isKnown(word));
  if (known.length === 0) return null;
  const costs = searchEntries(index, known.join(' '));
  if (costs.every((cost) => cost === notFound)) return null;
  const unknown = all.filter((word) => !emptyWords.has(word) && !known.includes(word));
  return byWords(
    costs,
    unknown.length === 0 ? { kind: 'words', places: [] } : { kind: 'without', words: unknown.join(' ') },
  );
}
