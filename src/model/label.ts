import { languages, siteLanguages, type Language } from './language.ts';

export { languages, siteLanguages, type Language };

/** One thing for every language. */
export function perLanguage<T>(make: (language: Language) => T): Readonly<Record<Language, T>> {
  const made = languages.map((language) => [language, make(language)] as const);
  return Object.fromEntries(made) as Readonly<Record<Language, T>>;
}

/** A text in every language. In one that the site does not speak it repeats the site's first: nobody reads it there. */
export type Label = Readonly<Record<Language, string>>;

/** A text in the languages of the site alone, in their order: as it leaves the site. */
export function spokenLabel(label: Label): Partial<Label> {
  return Object.fromEntries(siteLanguages().map((language) => [language, label[language]]));
}

/** A text as a file tells it that has a place for every language: null in one that the site does not speak. */
export function spokenText(label: Label, language: Language): string | null {
  return siteLanguages().includes(language) ? label[language] : null;
}
