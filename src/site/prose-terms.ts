import type { Language } from '../model/label.ts';
import type { Terms } from '../model/terms.ts';

/** Names that may stand between braces in a page of prose: words that belong to the site, of its `terms.json`. */
export const proseTerms = [
  'mark',
  'programmes',
  'guidance',
  'guidanceInFull',
] as const satisfies readonly (keyof Terms)[];

const named = new RegExp(`\\{(${proseTerms.join('|')})\\}`, 'g');

/** Signs that Markdown or MDX would read as more than letters. */
const signs = /[\\`*_{}[\]<>|]/g;

/** Signs that would end the value of an attribute, or begin a sign by its name: a backslash does not stop these there. */
const entities: Readonly<Record<string, string>> = { '"': '&quot;', '&': '&amp;' };

/** A text as Markdown that is read as these letters and no more. */
export function asLetters(text: string): string {
  return text.replaceAll(signs, '\\$&').replaceAll(/["&]/g, (sign) => entities[sign] ?? sign);
}

/** A page of prose with the site's own words where their names stand between braces. */
export function withTerms(body: string, terms: Terms, language: Language): string {
  return body.replaceAll(named, (_, name: (typeof proseTerms)[number]) => asLetters(terms[name][language]));
}

/** The same page with letters in their stead, so that all that stands after a name keeps its place. */
export function withoutTerms(body: string): string {
  return body.replaceAll(named, (name) => 'x'.repeat(name.length));
}
