import type { near as dutch } from '../nl/near.ts';
import { directory } from './directory.ts';
import { number } from './number.ts';

/** What search says of places. Travels with the script that looks for them: every word is downloaded. */
export const near: typeof dutch = {
  here: (count, place) => `${number.count(count)} in ${place}.`,
  nobody: (place) => `Nobody is based in ${place} itself.`,
  within: (count, kilometres) => `${directory.providers(count)} within ${kilometres} km, nearest first.`,
  nearest: 'These are the nearest.',
  postcode: (asked, known, place) =>
    `We do not know postcode ${asked}. We are searching from ${known} in ${place}.`,
  without: (count, words) => `${directory.providers(count)} found. We found nothing for “${words}”.`,
  meant: 'Looking here?',
  begun: 'Did you mean one of these places?',
  unknown: 'Nothing found. Type a name, a town or a service. We do not know every small village.',
  provinces: 'Or choose a province',
};
