import type { Label, Language } from '../model/label.ts';
import type { MarkStatus } from '../model/provider.ts';
import { words } from './words.ts';

/** A provider's standing with the mark; null where nothing is known. */
export function markSentence(status: MarkStatus, mark: Label, language: Language): string | null {
  const standing: Readonly<Partial<Record<MarkStatus, (mark: string) => string>>> =
    words(language).provider.standing;
  return standing[status]?.(mark[language]) ?? null;
}

/** The sentence on the page of a provider without a published edition. */
export function unsurveyedSentence(status: MarkStatus, language: Language): string {
  const say = words(language);
  return status === 'aspirant' ? say.provider.unsurveyedNew : say.provider.unsurveyed;
}
