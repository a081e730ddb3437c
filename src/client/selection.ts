import type { DirectoryQuery, DirectorySort } from '../address/query.ts';
import type { DirectoryEntry, DirectoryFigures } from '../card/directory-code.ts';
import { groups, type Group } from '../model/group.ts';
import { foldText } from '../model/fold.ts';
import { notFound, searchEntries, type SearchIndex } from './search.ts';

/** A provider that was found, with the group whose figures are shown. */
export interface Found {
  readonly entry: DirectoryEntry;
  readonly group: Group | null;
  readonly figures: DirectoryFigures | null;
  /** Whole kilometres from the place that was asked for; null where none was, or where it is not known. */
  readonly distance: number | null;
  /** True where it was found by a name that it no longer has. */
  readonly isFormer: boolean;
  /** The provider that merged into it and by whose name it was found; null where it was found by its own. */
  readonly merged: string | null;
}

/**
 * The entries that a query asks for, in its order. `entries` stand in order of name; `costs` tell how badly each matches
 * the words. A grade that is not shown has no place in an order of grades: those entries stand last, by name, whichever
 * way the order runs.
 */
export function selectEntries(
  entries: readonly DirectoryEntry[],
  index: SearchIndex,
  query: DirectoryQuery,
  costs: Uint8Array = searchEntries(index, query.words),
): Found[] {
  // entries that match equally well stand together, by name
  const found = new Map<number, Found[]>();
  for (const [number, entry] of entries.entries()) {
    const cost = costs[number] ?? notFound;
    if (cost === notFound) continue;
    const one = foundAs(entry, query);
    if (one === null) continue;
    const order = query.sort === '' ? cost : 0;
    const equals = found.get(order);
    if (equals === undefined) found.set(order, [one]);
    else equals.push(one);
  }
  const inOrder = [...found].toSorted(([a], [b]) => a - b).flatMap(([, equals]) => equals);
  return query.sort === '' ? inOrder : sorted(inOrder, query.sort);
}

/** The entry with the figures that the query's choices ask for; null where the choices leave it out. */
export function foundAs(
  entry: DirectoryEntry,
  query: DirectoryQuery,
  distance: number | null = null,
): Found | null {
  if (!offersAndStands(entry, query)) return null;
  const group = groupIn(entry, query.group);
  if (group === null && query.group !== '') return null;
  const figures = (group && entry.groups[group]) ?? null;
  if (query.published !== '' && (figures?.status === 'shown') !== (query.published === 'yes')) return null;
  const isFormer = entry.former !== '' && isFoundBy(entry.former, entry, query.words);
  const merged =
    entry.merged.length === 0
      ? null
      : (entry.merged.find((name) => isFoundBy(name, entry, query.words)) ?? null);
  return { entry, group, figures, distance, isFormer, merged };
}

/** The group that was asked for, else the first that an entry has. */
function groupIn({ groups: own }: DirectoryEntry, asked: string): Group | null {
  for (const group of groups) {
    if ((asked === '' || group === asked) && own[group] !== undefined) return group;
  }
  return null;
}

/** Few providers had another name, or another that merged into them: nobody else is looked at closely. */
function isFoundBy(other: string, { name }: DirectoryEntry, words: string): boolean {
  const [first = ''] = foldText(words).split(' ');
  return first !== '' && !foldText(name).includes(first) && foldText(other).includes(first);
}

function offersAndStands({ services, province }: DirectoryEntry, query: DirectoryQuery): boolean {
  return (
    (query.service === '' || services.includes(query.service)) &&
    (query.province === '' || province === query.province)
  );
}

/** Found entries, which stand in order of name, in another order. */
export function sorted(found: Found[], sort: DirectorySort): Found[] {
  const isDown = sort.endsWith('-down');
  if (sort === 'name' || sort === 'name-down') return isDown ? found.toReversed() : found;
  const value = ({ figures }: Found): number | null =>
    sort.startsWith('grade') ? (figures?.grade ?? null) : (figures?.people ?? null);
  return found.toSorted((a, b) => {
    const [left, right] = [value(a), value(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return isDown ? right - left : left - right;
  });
}
