import type { DirectoryQuery, DirectorySort } from '../address/query.ts';
import type { DirectoryEntry, DirectoryFigures } from '../card/directory-code.ts';
import { groups, type Group } from '../model/group.ts';
import { notFound, searchEntries, type SearchIndex } from './search.ts';

/** A provider that was found, with the group whose figures are shown. */
export interface Found {
  readonly entry: DirectoryEntry;
  readonly group: Group | null;
  readonly figures: DirectoryFigures | null;
}

/**
 * The entries that a query asks for, in its order. `entries` stand in order of name. A grade that is not shown has no
 * place in an order of grades: those entries stand last, by name, whichever way the order runs.
 */
export function selectEntries(
  entries: readonly DirectoryEntry[],
  index: SearchIndex,
  query: DirectoryQuery,
): Found[] {
  const costs = searchEntries(index, query.words);
  // entries that match equally well stand together, by name
  const found: Found[][] = [];
  entries.forEach((entry, number) => {
    const cost = costs[number] ?? notFound;
    if (cost === notFound || !offersAndStands(entry, query)) return;
    const one = figuresFor(entry, query.group);
    if (one === null || !isPublishedAs(one, query)) return;
    const order = query.sort === '' ? cost : 0;
    (found[order] ??= []).push(one);
  });
  const inOrder = found.flat();
  return query.sort === '' ? inOrder : sorted(inOrder, query.sort);
}

function offersAndStands({ services, province }: DirectoryEntry, query: DirectoryQuery): boolean {
  return (
    (query.service === '' || services.includes(query.service)) &&
    (query.province === '' || province === query.province)
  );
}

/** The entry with the figures of the group that was asked for, else of its first group. Null: not in that group. */
function figuresFor(entry: DirectoryEntry, asked: string): Found | null {
  const group = groups.find((one) => (asked === '' || one === asked) && entry.groups[one] !== undefined);
  if (group === undefined) return asked === '' ? { entry, group: null, figures: null } : null;
  return { entry, group, figures: entry.groups[group] ?? null };
}

function isPublishedAs({ figures }: Found, query: DirectoryQuery): boolean {
  return query.published === '' || (figures?.status === 'shown') === (query.published === 'yes');
}

function sorted(found: Found[], sort: DirectorySort): Found[] {
  const isDown = sort.endsWith('-down');
  if (sort === 'name' || sort === 'name-down') return isDown ? found.toReversed() : found;
  const value = ({ figures }: Found): number | null =>
    sort.startsWith('grade') ? (figures?.grade ?? null) : (figures?.completed ?? null);
  return found.toSorted((a, b) => {
    const [left, right] = [value(a), value(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return isDown ? right - left : left - right;
  });
}
