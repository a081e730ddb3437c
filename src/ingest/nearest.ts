import { distance } from 'fastest-levenshtein';
import { fold } from './fold.ts';

/** Longer cells are compared by their beginning: a distance costs the product of both lengths. */
const compared = 100;

/**
 * The known name that differs least from what was found, as a part of the longer one's length (the first of equals);
 * null when nothing is known.
 */
export function nearest(found: string, known: Iterable<string>): string | null {
  const text = fold(found.slice(0, compared));
  let best: string | null = null;
  let least = Infinity;
  for (const name of known) {
    const other = fold(name.slice(0, compared));
    const differs = distance(text, other) / Math.max(text.length, other.length, 1);
    if (differs < least) {
      least = differs;
      best = name;
    }
  }
  return best;
}
