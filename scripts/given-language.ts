import { languages, type Language } from '../src/model/label.ts';

/**
 * The language in which a command was asked to speak (`--lang en`), Dutch where none was: for what has to be told before, or
 * without, its own options.
 */
export function givenLanguage(given: readonly string[] = process.argv): Language {
  const at = given.indexOf('--lang');
  const named =
    at < 0 ? given.find((one) => one.startsWith('--lang='))?.slice('--lang='.length) : given[at + 1];
  return languages.find((one) => one === named) ?? 'nl';
}
