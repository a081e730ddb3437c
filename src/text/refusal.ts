import type { Language } from '../model/language.ts';
import type { RefusalNote, Refusals } from '../model/refusal.ts';
import { words } from './words.ts';

/** What a command does not do, as a line in one language: what, where, and what to do about it. */
export function refusalLine<Kind extends keyof Refusals>(
  note: RefusalNote & { readonly kind: Kind },
  language: Language,
): string {
  const sentences: { readonly [One in keyof Refusals]: (found: Refusals[One]) => string } =
    words(language).refusal.sentences;
  const sentence = sentences[note.kind] as (found: RefusalNote) => string;
  return sentence(note);
}
