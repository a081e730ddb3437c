import { languages, type Language } from './language.ts';

export { languages, type Language };

/** One thing for every language. */
export function perLanguage<T>(make: (language: Language) => T): Readonly<Record<Language, T>> {
  const made = languages.map((language) => [language, make(language)] as const);
  return Object.fromEntries(made) as Readonly<Record<Language, T>>;
}

/** A text in every language of the site. */
export type Label = Readonly<Record<Language, string>>;
