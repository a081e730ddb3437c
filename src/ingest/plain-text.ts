import type { Place } from '../model/finding.ts';
import type { FindingLog } from './log.ts';

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
