import { foldText } from '../model/fold.ts';

/** Names that people write in two ways, folded: who has the one is found by the other. */
const twoWays: readonly (readonly [pattern: RegExp, other: string])[] = [
  [/\bsint\b/, 'st'],
  [/\bst\b/, 'sint'],
  [/\bden haag\b/, 's gravenhage the hague'],
  [/\bs gravenhage\b/, 'den haag the hague'],
  [/\bden bosch\b/, 's hertogenbosch'],
  [/\bs hertogenbosch\b/, 'den bosch'],
];

/** Tells whether any of them is there: most names have none. */
const hasTwoWays = /\b(?:sint|st|haag|gravenhage|bosch|hertogenbosch)\b/;

/** The words by which a text may be found, folded; some also in the other way in which people write them. */
export function wordsIn(text: string): string[] {
  const folded = foldText(text);
  const words = folded.split(' ');
  if (!hasTwoWays.test(folded)) return words;
  return [...words, ...twoWays.flatMap(([pattern, other]) => (pattern.test(folded) ? other.split(' ') : []))];
}
