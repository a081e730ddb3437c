import { perLanguage, type Label, type Language } from '../model/label.ts';
import * as catalogues from './languages.ts';

/**
 * All words of a language, by topic. Dutch has them first: a language that lacks one, or has one more, does not
 * compile.
 */
export type Words = typeof catalogues.nl;

const byLanguage: Readonly<Record<Language, Words>> = catalogues;

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
