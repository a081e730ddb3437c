import { sortKey } from './directory-order.ts';

/** How far a part may be shorter or longer than the others, so that it begins where few letters tell it. */
const leeway = 0.1;

/** A long list is cut into parts somewhat smaller than they may be: otherwise no cut could move. */
const fill = 0.9;

/** How many parts a list of so many names has, none of them longer than `most`. */
export function partCount(names: number, most: number): number {
  return names <= most ? 1 : Math.ceil(names / Math.max(1, Math.round(most * fill)));
}

/**
 * Where the parts of a list in order of name begin, 0 first. A part is about as long as each other and begins where the
 * fewest letters tell the name from the one before: "A – Be" and "Bi – C" rather than "A – Bazuin op Weg".
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

/** What a part is called, from its first and last name and those around it: "A – Be", or "D" where both are the same. */
export function nameRange(
  first: string,
  last: string,
  before: string | undefined,
  after: string | undefined,
): string {
  // as many letters at both ends
  const letters = Math.max(tellingLetters(before, first), tellingLetters(after, last));
  const [from, until] = [beginning(first, letters), beginning(last, letters)];
  return from === until ? from : `${from} – ${until}`;
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
  return begun.join('').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
