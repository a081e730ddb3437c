import type { Language } from '../model/label.ts';
import { words } from '../text/words.ts';
import { letterOf } from './directory-order.ts';
import type { DirectoryRow } from './page.ts';

/** The rows of a list whose names begin with one letter, and the anchor by which a reader jumps to them. */
export interface LetterRows {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly DirectoryRow[];
}

/** Rows by the first letter of the name, for those who look without search. */
export function byLetter(rows: readonly DirectoryRow[], language: Language): readonly LetterRows[] {
  const { other } = words(language).find;
  return [...Map.groupBy(rows, ({ name }) => letterOf(name))].map(([letter, own]) => ({
    id: letter === '#' ? 'letter-other' : `letter-${letter.toLowerCase()}`,
    label: letter === '#' ? other : letter,
    rows: own,
  }));
}
