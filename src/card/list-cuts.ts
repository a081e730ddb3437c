import { sortKey } from './directory-order.ts';

/** How far a part may be shorter or longer than the others, so that it begins where few letters tell it. */
const leeway = 0.1;

/** A long list is cut into parts somewhat smaller than they may be: otherwise no cut could move. */
const fill = 0.9;

/** As many letters are few enough for all parts of a list to be told by. */
const mostLetters = 3;

/** How many parts a list of so many names has, none of them longer than `most`. */
export function partCount(names: number, most: number): number {
  return names <= most ? 1 : Math.ceil(names / Math.max(1, Math.round(most * fill)));
}

/**
 * Where the parts of a list in order of name begin, 0 first. A part is about as long as each other and begins where the
 * fewest letters tell the name from the one before: between "Boterbloem" and "Brandnet" rather than amid the Bazuins.
 */
export function cutList(names: readonly string[], most: number): readonly number[] {
  const count = partCount(names.length, most);
  const even = names.length / count;
  const reach = Math.max(0, Math.min(Math.floor((most - Math.ceil(even)) / 2), Math.floor(even * leeway)));
  return Array.from({ length: count }, (_, part) =>
    part === 0 ? 0 : cutNear(names, Math.round(part * even), reach),
  );
}

/** Where the fewest letters tell a name from the one before, at most `reach` from `middle`; the nearest such place. */
function cutNear(names: readonly string[], middle: number, reach: number): number {
  let [best, fewest] = [middle, tellingLetters(names[middle - 1], names[middle] ?? '')];
  for (let away = 1; away <= reach; away += 1) {
    for (const at of [middle - away, middle + away]) {
      const letters = tellingLetters(names[at - 1], names[at] ?? '');
      if (letters < fewest) [best, fewest] = [at, letters];
    }
  }
  return best;
}

/**
 * What parts are called, each from its first and last name: "Be – Bo", or "D" where both begin so. All with as few
 * letters as tell them apart; parts that three letters do not tell apart have more: "Stichting A – Stichting K".
 */
export function nameRanges(parts: readonly (readonly [first: string, last: string])[]): readonly string[] {
  const rangesOf = (letters: number): readonly string[] =>
    parts.map((ends) => [...new Set(ends.map((name) => beginning(name, letters)))].join(' – '));
  const longest = Math.max(0, ...parts.flat().map((name) => name.length));
  let letters = 1;
  while (letters < mostLetters && new Set(rangesOf(letters)).size < parts.length) letters += 1;
  let ranges = rangesOf(letters);
  while (letters < longest && new Set(ranges).size < parts.length) {
    letters += 1;
    const [now, longer] = [ranges, rangesOf(letters)];
    ranges = now.map((range, at) =>
      now.indexOf(range) === now.lastIndexOf(range) ? range : (longer[at] ?? range),
    );
  }
  return ranges;
}

/** How many letters of a name, as lists are sorted, tell it from a neighbour; 1 where there is none. */
function tellingLetters(neighbour: string | undefined, name: string): number {
  const [there, own] = [sortKey(neighbour ?? ''), sortKey(name)];
  let same = 0;
  while (same < own.length && there.charAt(same) === own.charAt(same)) same += 1;
  // a blank tells nothing on a page: one letter more
  return own.charAt(same) === ' ' ? same + 2 : same + 1;
}

/** The beginning of a name with so many letters of those by which it is sorted. */
function beginning(name: string, letters: number): string {
  const all = [...name.trim()];
  const length = all.findIndex((_, at) => sortKey(all.slice(0, at + 1).join('')).length >= letters);
  const begun = length < 0 ? all : all.slice(0, length + 1);
  return begun
    .join('')
    .trimEnd()
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
