import type { Language } from '../model/label.ts';
import { words } from './words.ts';

/** What a shared grade is about, said of its parts. Texts are formatted; `response` ends with a full stop. */
export interface SharedFacts {
  readonly provider: string;
  readonly period: string;
  /** "8,6", or null where no grade is shown. */
  readonly grade: string | null;
  /** "Gemiddelde van 16 cliënten" */
  readonly basis: string;
  /** "16 van de 32 uitgenodigde cliënten deden mee (50,0%)." */
  readonly response: string;
}

/** A text that may be taken over as it stands. `address` is absolute and leads to the edition for ever. */
export function quoteText(facts: SharedFacts, source: string, address: string, language: Language): string {
  const say = words(language);
  return `${say.share.alternative(facts)} ${say.share.source(source, address)}`;
}
