import { foldText } from '../model/fold.ts';
import type { Place } from '../model/place.ts';
import { provinces } from '../model/province.ts';
import { placeParticles } from '../text/search-words.ts';
import { lettersLacking, lettersOf } from './letters.ts';
import { typingErrors } from './typing-errors.ts';

/** Places, ready to be looked for by what a reader types. */
export interface PlaceIndex {
  /** The places of this name, folded: the one that people mean first. */
  readonly named: (words: string) => readonly Place[];
  /** The places whose names begin with it, folded. */
  readonly begun: (words: string) => readonly Place[];
  /** The places whose names are nearest to it when it is a typing error, folded. */
  readonly mistyped: (words: string) => readonly Place[];
}

/** A name of fewer letters is no beginning and no typing error: it resembles too much. */
const shortest = 4;

/** No more places than a reader looks through. */
const mostBegun = 6;

/** Makes an index of places. */
export function placeIndex(places: readonly Place[]): PlaceIndex {
  const byName = new Map<string, Place[]>();
  const byCore = new Map<string, Place[]>();
  for (const place of places) {
    for (const name of new Set([place.name, ...place.also].map(foldText))) {
      put(byName, name, place);
      put(byCore, coreOf(name), place);
    }
  }
  const lettersOfNames = Array.from(byName.keys(), lettersOf);
  const named = (words: string): readonly Place[] => {
    const exact = byName.get(words);
    if (exact) return exact;
    const inProvince = provinceNames.flatMap(({ name, id }) =>
      words.endsWith(` ${name}`)
        ? (byName.get(words.slice(0, -name.length - 1)) ?? []).filter(({ province }) => province === id)
        : [],
    );
    return inProvince.length > 0 ? inProvince : (byCore.get(coreOf(words)) ?? []);
  };
  const nearest = (words: string): readonly Place[] => {
    if (words.length < shortest) return [];
    const most = words.length < 8 ? 1 : 2;
    let best: { readonly errors: number; readonly found: Place[] } = { errors: most, found: [] };
    const letters = lettersOf(words);
    let at = -1;
    for (const [name, found] of byName) {
      at += 1;
      if (lettersLacking(letters, lettersOfNames[at] ?? 0) > best.errors) continue;
      // a whole name, not its beginning: half a name that is mistyped may be anything
      if (Math.abs(name.length - words.length) > best.errors) continue;
      const errors = Math.max(typingErrors(name, words, most), name.length - words.length);
      if (errors > best.errors) continue;
      best = { errors, found: errors < best.errors ? found : [...best.found, ...found] };
    }
    return [...new Set(best.found)];
  };
  const begun = (words: string): readonly Place[] => {
    const some = new Set<Place>();
    if (words.length < shortest - 1) return [];
    for (const [name, found] of byName) {
      if (!name.startsWith(words)) continue;
      for (const place of found) some.add(place);
      if (some.size >= mostBegun) break;
    }
    return [...some].slice(0, mostBegun);
  };
  return {
    named,
    begun,
    mistyped: nearest,
  };
}

const provinceNames = provinces.flatMap((province) =>
  province.names.map((name) => ({ id: province.id, name: foldText(name) })),
);

function put(map: Map<string, Place[]>, key: string, place: Place): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [place]);
  else if (!known.includes(place)) known.push(place);
}

/** A name without its small words; as it is where nothing else would be left. */
function coreOf(name: string): string {
  const core = name
    .split(' ')
    .filter((word) => !placeParticles.has(word))
    .join(' ');
  return core === '' ? name : core;
}
