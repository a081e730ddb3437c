import type { Place } from '../model/finding.ts';
import type { FindingLog } from './log.ts';

/**
 * Text that was decoded once too often or too seldom: U+FFFD, and UTF-8 read as Windows-1252, such as "Ã«" for "ë"
 * and "â‚¬" for the euro sign. No Dutch or English word has these pairs.
 */
const damage = /\ufffd|[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â(?:€|‚¬)/;

/** The damaged characters as they stand, or null for sound text. */
export function damageIn(text: string): string | null {
  return damage.exec(text)?.[0] ?? null;
}

/** False when a text is certainly sound: a quick look at whole pieces of a file. */
export function mayBeDamaged(text: string): boolean {
  return text.includes('\ufffd') || text.includes('Ã') || text.includes('Â') || text.includes('â');
}

/** A name, a place or a telephone number is not longer than this. */
const longest = 200;

/** Controls, and marks that turn the direction of text round or have no width: they make a name look like another. */
const unwanted = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

/** Logs text that cannot be shown as it stands. True when the text is good. */
export function isPlainText(text: string, place: Place, log: FindingLog): boolean {
  const character = unwanted.exec(text)?.[0];
  if (character === undefined && text.length <= longest) return true;
  if (character === undefined)
    log.error('bad-text/long', place, () => ({ length: text.length, most: longest }));
  else log.error('bad-text/unseen', place, () => ({ text, most: longest }));
  return false;
}
