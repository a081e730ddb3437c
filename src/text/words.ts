import { perLanguage, type Label, type Language } from '../model/label.ts';
import * as catalogues from './languages.ts';
import type { Words } from './nl/index.ts';

export type { Words };

// an object of its own: each look into a module's namespace would be checked for whether that word is there yet
const byLanguage: Readonly<Record<Language, Words>> = { ...catalogues };

/**
 * All words of one language: `words(language).card.summary`, `words(language).edition.older(period)`. A page's script
 * takes one topic instead (src/client/), as it would carry all of them.
 */
export function words(language: Language): Words {
  return byLanguage[language];
}

/** One text in every language, side by side: `inEveryLanguage((say) => say.data.total)`. */
export function inEveryLanguage(text: (say: Words) => string): Label {
  return perLanguage((language) => text(words(language)));
}
