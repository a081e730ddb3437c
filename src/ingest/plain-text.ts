import type { Place } from '../model/finding.ts';
import type { FindingLog } from './log.ts';
import { quote } from './quote.ts';

/** A name, a place or a telephone number is not longer than this. */
const longest = 200;

/** Controls, and marks that turn the direction of text round or have no width: they make a name look like another. */
const unwanted = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

/** Logs text that cannot be shown as it stands. True when the text is good. */
export function isPlainText(text: string, place: Place, log: FindingLog): boolean {
  const character = unwanted.exec(text)?.[0];
  if (character === undefined && text.length <= longest) return true;
  log.error('bad-text', place, () => ({
    found: character === undefined ? `a text of ${text.length} characters` : quote(text),
    expected: `at most ${longest} characters, all of which can be seen`,
    mend:
      character === undefined ? 'shorten the text' : 'type the text again; a character in it cannot be seen',
  }));
  return false;
}
