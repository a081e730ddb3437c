import { distance } from 'fastest-levenshtein';
import { fold } from './cell.ts';

/** Longer cells are compared by their beginning: a distance costs the product of both lengths. */
const compared = 100;

/** A name that differs in more than this part of the longer one's letters is another name, and no slip of the pen. */
const farthest = 0.4;

/** Shorter cells, and those without a row of letters, are codes or numbers: every other code is as near. */
const wordLike = /\p{L}{3}/u;

/**
 * The known name that was probably meant: the one that differs least from what was found, as a part of the longer one's
 * length (the first of equals). Null where none is near enough, and for codes and numbers: advice that is followed
 * without a thought would change an answer or a provider.
 */
export function nearest(found: string, known: Iterable<string>): string | null {
  if (!wordLike.test(found)) return null;
  const text = fold(found.slice(0, compared));
  let best: string | null = null;
  let least = farthest + Number.EPSILON;
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
