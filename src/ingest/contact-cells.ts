import type { Place } from '../model/finding.ts';
import type { ContactColumn } from '../model/findings/cells.ts';
import type { FindingLog } from './log.ts';

/** What a cell looks like, whatever column it stands in. A name of a place looks like nothing but letters. */
const looks: readonly (readonly [ContactColumn, RegExp])[] = [
  ['email', /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i],
  ['website', /^(?:https?:\/\/|www\.)\S+$/i],
  ['postcode', /^[1-9]\d{3}\s?[a-z]{2}$/i],
  ['phone', /^\+?[\d\s().-]{8,20}$/],
  ['place', /^(?=.*\p{L}{3})(?:[\p{L}\s'’()-]|\.(?=\s))+$/u],
];

/** What people type where they have nothing: a cell without a meaning. */
const placeholders =
  /^(?:n\.?\s?v\.?\s?t\.?|nb|n\/?a|geen|onbekend|volgt|invullen|test|todo|tbd|x+|-+|\?+|\.+|0{3,}|1234\s?ab|0000\s?[a-z]{2}|\+?[0-]*(\d)\1{6,}|0?123456789?0?)$/i;

const placeholderMail =
  /^(?:test|naam|email|e-mail|info|noreply|no-reply)@(?:example\.(?:com|org|net|nl)|test\.(?:nl|com)|domein\.nl|bedrijf\.nl)$/i;

/**
 * Logs a cell that stands in for one, and a cell that belongs in another column: an e-mail address where the telephone
 * number goes. True when it is neither.
 */
export function isInPlace(text: string, column: ContactColumn, place: Place, log: FindingLog): boolean {
  if (placeholders.test(text) || placeholderMail.test(text)) {
    log.error('placeholder', place, () => ({ text, column }));
    return false;
  }
  const fits = looks.find(([, pattern]) => pattern.test(text))?.[0];
  if (fits === undefined || fits === column || isWebsiteAnyway(fits, column)) return true;
  log.error('wrong-column', place, () => ({ text, column, fits }));
  return false;
}

/** An address without https:// is a website that is written wrongly, and told as that. */
function isWebsiteAnyway(fits: ContactColumn, column: ContactColumn): boolean {
  return column === 'website' && fits === 'place';
}

/**
 * What is wrong with a telephone number, digits and what stands between them; null when nothing is. Nine digits that begin
 * with no 0 are a Dutch number of ten from which a spreadsheet took the first: a reader who taps it reaches nobody.
 */
export function phoneFault(text: string): 'bad-text/phone' | 'bad-text/lost-zero' | null {
  const digits = text.replaceAll(/\D/g, '');
  if (!/^\+?[\d\s().-]*$/.test(text) || digits.length < 3) return 'bad-text/phone';
  return /^[1-9]\d{8}$/.test(digits) && !text.startsWith('+') ? 'bad-text/lost-zero' : null;
}
