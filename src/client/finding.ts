import type { DirectoryQuery } from '../address/query.ts';
import type { DirectoryEntry } from '../card/directory-code.ts';
import type { Language } from '../model/label.ts';
import { placesOf, type PlaceFile } from '../model/place-file.ts';
import type { Place } from '../model/place.ts';
import { directoryLoader } from './directory-file.ts';
import { element } from './element.ts';
import { radius } from './by-distance.ts';
import { answerNearby, type Answer, type Told } from './nearby.ts';
import { provinceNameOnPage } from './page-language.ts';
import { nearWords } from './near-words.ts';
import { placeIndex, type PlaceIndex } from './place-search.ts';
import { selectEntries } from './selection.ts';

/** Finding providers. It comes with its files when a reader goes to the search field, so that the page itself stays light. */
export interface Finding {
  /** Every provider, in order of name. */
  readonly entries: readonly DirectoryEntry[];
  readonly answer: (query: DirectoryQuery) => Answer;
  /** What is said above an answer; null where how many were found says all. */
  readonly told: (answer: Answer) => string | null;
  /** Below it: other places that may be meant, each a button that asks for it; a way on where nothing was found. */
  readonly choices: (told: Told, ask: (words: string) => void) => HTMLElement[];
}

/** Addresses of the directory's file and of the file of places. */
export interface FindingFiles {
  readonly index: string;
  readonly places: string;
}

/** Places that did not come are not asked for again within so many milliseconds, however fast somebody types. */
const pause = 3000;

let loading: Promise<Finding> | undefined;

/**
 * Fetches once what finding needs, however often it is asked for. Without its places search finds by words alone,
 * until they come with a later question; without its directory this rejects, and the next call tries anew.
 */
export function loadFinding(files: FindingFiles, language: Language): Promise<Finding> {
  loading ??= load(files, language).catch((reason: unknown) => {
    loading = undefined;
    throw reason;
  });
  return loading;
}

async function load(files: FindingFiles, language: Language): Promise<Finding> {
  const directory = directoryLoader(
    files.index,
    ({ name, place, province, postcode, former, merged }) =>
      `${name} ${place} ${provinceNameOnPage(province)} ${postcode} ${former} ${merged.join(' ')}`,
  );
  let places: PlaceIndex | null = null;
  let coming: Promise<void> | undefined;
  const placesCome = (): Promise<void> =>
    (coming ??= fetchPlaces(files.places).then(
      (index) => {
        places = index;
      },
      // a later question tries anew: a phone may have been out of reach for a moment
      () => {
        setTimeout(() => (coming = undefined), pause);
      },
    ));
  const [read] = await Promise.all([directory(), placesCome()]);
  const near = nearWords(language);
  const named = ({ name, province }: Place): string => `${name}, ${provinceNameOnPage(province)}`;
  return {
    entries: read.entries,
    answer: (query) => {
      if (query.words !== '') {
        if (places !== null) return answerNearby(read, places, query);
        void placesCome();
      }
      return { found: selectEntries(read.entries, read.index, query), told: { kind: 'words', places: [] } };
    },
    told: ({ found, told }) => {
      if (told.kind === 'nothing') return near.unknown;
      if (told.kind === 'begun') return near.begun;
      if (told.kind === 'without') return near.without(found.length, told.words);
      if (told.kind === 'words') return null;
      const { name, postcode, here, isNearest } = told;
      return [
        ...(postcode && postcode.asked !== postcode.known
          ? [near.postcode(postcode.asked, postcode.known, name)]
          : []),
        here > 0 ? near.here(here, name) : near.nobody(name),
        isNearest ? near.nearest : near.within(found.length, radius),
      ].join(' ');
    },
    choices: (told, ask) => {
      if (told.kind === 'nothing') return [element('a', { href: '#by-province' }, near.provinces)];
      if (told.kind === 'without' || told.places.length === 0) return [];
      const buttons = told.places.map((place) => {
        const button = element('button', { type: 'button', class: 'choice' }, named(place));
        button.addEventListener('click', () => ask(named(place)));
        return button;
      });
      return [element('span', {}, ...(told.kind === 'begun' ? [] : [`${near.meant}: `]), ...buttons)];
    },
  };
}

async function fetchPlaces(address: string): Promise<PlaceIndex> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return placeIndex(placesOf((await response.json()) as PlaceFile));
}
