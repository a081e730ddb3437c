import { distance } from 'fastest-levenshtein';
import { fold } from './fold.ts';

/** Longer cells are compared by their beginning: a distance costs the product of both lengths. */
const compared = 100;

/** The known name that differs least from what was found (the first of equals), or null when nothing is known. */
export function nearest(found: string, known: Iterable<string>): string | null {
  const text = fold(found.slice(0, compared));
  let best: string | null = null;
  let least = Infinity;
  for (const name of known) {
    const differs = distance(text, fold(name.slice(0, compared)));
    if (differs < least) {
      least = differs;
      best = name;
    }
  }
  return best;
}
