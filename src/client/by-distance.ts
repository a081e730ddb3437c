import type { DirectoryQuery } from '../address/query.ts';
import type { DirectoryEntry } from '../card/directory-code.ts';
import { kilometresBetween, type Point } from '../model/place.ts';
import { foundAs, sorted, type Found } from './selection.ts';

/** Whole kilometres within which a provider is near. */
export const radius = 50;

/** Where fewer are within it, so many of the nearest are told. */
const fewest = 10;

/** Closer than this, in kilometres, is the same place. */
export const samePlace = 0.2;

/** Kilometres to the points of towns, of which many providers share one; Infinity where a point is not known. */
type Distances = (to: Point | null) => number;

/** What was measured from a point, kept: every letter of a question asks for the same places again. */
const measured = new WeakMap<Point, Distances>();

/** Distances from a point, each of which is measured once. */
export function distancesFrom(from: Point): Distances {
  const kept = measured.get(from);
  if (kept !== undefined) return kept;
  const known = new Map<Point | null, number>();
  const distances = (to: Point | null): number => {
    let away = known.get(to);
    if (away === undefined) {
      away = to === null ? Infinity : kilometresBetween(to, from);
      known.set(to, away);
    }
    return away;
  };
  measured.set(from, distances);
  return distances;
}

/** Who is near, nearest first. */
interface ByDistance {
  readonly found: Found[];
  readonly here: number;
  readonly isNearest: boolean;
}

/**
 * Entries by distance, those that are meant by name first; the order that was chosen, where one was. Of a country only
 * what is near is looked at closely.
 */
export function byDistance(
  entries: readonly DirectoryEntry[],
  from: Point,
  query: DirectoryQuery,
  isSought: (at: number) => boolean,
  isMeant: (entry: DirectoryEntry, at: number) => boolean,
): ByDistance {
  const distances = distancesFrom(from);
  const meant: Placed[] = [];
  // many stand in one town: they share its point
  const towns = new Map<Point | null, number[]>();
  entries.forEach((entry, at) => {
    if (!isSought(at)) return;
    if (isMeant(entry, at)) {
      meant.push(...placed(entries, [at], distances(entry.point), query));
      return;
    }
    const town = towns.get(entry.point);
    if (town === undefined) towns.set(entry.point, [at]);
    else town.push(at);
  });
  const ordered = [...towns]
    .map(([point, town]) => ({ town, away: distances(point) }))
    .toSorted((a, b) => a.away - b.away);
  const told = meant.toSorted((a, b) => a.away - b.away || a.at - b.at);
  let isNearest = false;
  for (const { town, away } of ordered) {
    if (away > radius && told.length >= fewest) break;
    const more = placed(entries, town, away, query);
    isNearest ||= away > radius && more.length > 0;
    told.push(...(away > radius ? more.slice(0, fewest - told.length) : more));
  }
  const inOrder = query.sort === '' ? told : told.toSorted((a, b) => a.at - b.at);
  const found = inOrder.map((one) => one.found);
  return {
    found: query.sort === '' ? found : sorted(found, query.sort),
    here: told.filter(({ away }) => away < samePlace).length,
    isNearest,
  };
}

interface Placed {
  readonly found: Found;
  readonly at: number;
  /** Kilometres; Infinity where it is not known. */
  readonly away: number;
}

/** Entries of one town by number, as the query's choices have them; they are all as far `away`. */
function placed(
  entries: readonly DirectoryEntry[],
  numbers: readonly number[],
  away: number,
  query: DirectoryQuery,
): Placed[] {
  const distance = away === Infinity ? null : Math.round(away);
  const some: Placed[] = [];
  for (const at of numbers) {
    const entry = entries[at];
    const found = entry === undefined ? null : foundAs(entry, query, distance);
    if (found !== null) some.push({ found, at, away });
  }
  return some;
}
