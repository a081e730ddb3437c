import { directory } from './directory.ts';
import { number } from './number.ts';

/** What search says of places. Travels with the script that looks for them: every word is downloaded. */
export const near = {
  /** In a place with providers of its own. */
  here: (count: number, place: string) => `${number.count(count)} in ${place}.`,
  nobody: (place: string) => `In ${place} zelf staat niemand.`,
  within: (count: number, kilometres: number) =>
    `${directory.providers(count)} binnen ${kilometres} km, dichtbij eerst.`,
  nearest: 'Deze zijn het dichtst bij.',
  /** A postcode that no provider has, and the one that is nearest in number. */
  postcode: (asked: string, known: string, place: string) =>
    `Postcode ${asked} kennen we niet. We zoeken vanaf ${known} in ${place}.`,
  /** Found without some of the words. */
  without: (count: number, words: string) =>
    `${directory.providers(count)} gevonden. Voor “${words}” vonden we niets.`,
  meant: 'Zoek je hier?',
  begun: 'Bedoel je een van deze plaatsen?',
  unknown: 'Niets gevonden. Typ een naam, een stad of een dienst. Kleine dorpen kennen we niet allemaal.',
  provinces: 'Of kies een provincie',
};
