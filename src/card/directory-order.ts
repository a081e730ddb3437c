import { compareText } from '../model/finding.ts';
import { withoutAccents } from '../model/fold.ts';
import type { Provider } from '../model/provider.ts';

/**
 * The order of the directory: by name as people read it, accents and case folded. Never by grade: a ranking on
 * differences that are noise helps nobody.
 */
export function compareProviders(a: Provider, b: Provider): number {
  return compareText(sortKey(a.name), sortKey(b.name)) || compareText(a.id, b.id);
}

/** The letter under which a name stands: "A" to "Z", or "#" for a name that begins otherwise. */
export function letterOf(name: string): string {
  const first = sortKey(name).trim().charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '#';
}

/** What a name is sorted by: small letters, digits and blanks. */
export function sortKey(name: string): string {
  return withoutAccents(name)
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, '');
}
