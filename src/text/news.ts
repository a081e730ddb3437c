import type { Language } from '../model/label.ts';
import { formatDate } from './number.ts';

/** The words of replies, corrections and the feed. */
const nl = {
  corrections: 'Correcties',
  correctionsLead:
    'Klopte een cijfer niet, of had het niet op de site mogen staan? Dan passen we het aan en zeggen we hier wat er is veranderd. We zeggen dat in woorden: een cijfer dat er niet had mogen staan, herhalen we niet.',
  noCorrections: 'Er zijn nog geen correcties.',
  report: 'Zie je een fout? Mail ons.',
  reply: 'Reactie van de dienstverlener',
  replyNote:
    'Deze tekst is van de dienstverlener zelf. De redactie heeft er niets aan veranderd en staat niet in voor de inhoud.',
  follow: 'Volg nieuwe metingen en correcties',
} as const;
type NewsWords = Readonly<Record<keyof typeof nl, string>>;

const en: NewsWords = {
  corrections: 'Corrections',
  correctionsLead:
    'Was a figure wrong, or should it not have been on the site? Then we change it and tell here what has changed. We tell it in words: a figure that should not have been there is not repeated.',
  noCorrections: 'There are no corrections yet.',
  report: 'Do you see a mistake? E-mail us.',
  reply: 'Reply of the provider',
  replyNote:
    'This text is the provider’s own, in the language it was written in. The editors have changed nothing in it and do not answer for its content.',
  follow: 'Follow new surveys and corrections',
};

/** The words of replies, corrections and the feed in one language. */
export function newsWords(language: Language): NewsWords {
  return language === 'nl' ? nl : en;
}

/** On the page of an edition that was corrected. `date` is an ISO date. */
export function correctedSentence(date: string, title: string, language: Language): string {
  const day = formatDate(date, language);
  return language === 'nl' ? `Gecorrigeerd op ${day}: ${title}.` : `Corrected on ${day}: ${title}.`;
}

/** When a reply came. `date` is an ISO date. */
export function replyDate(date: string, language: Language): string {
  const day = formatDate(date, language);
  return language === 'nl' ? `Ontvangen op ${day}.` : `Received on ${day}.`;
}

/** The title of the feed's entry for a new period. `period` is in words. */
export function newPeriodTitle(period: string, language: Language): string {
  return language === 'nl' ? `Nieuwe meting: ${period}` : `New survey: ${period}`;
}

/** What the feed says of a new period. `providers` as "36 dienstverleners". */
export function newPeriodSummary(period: string, providers: string, language: Language): string {
  return language === 'nl'
    ? `De uitkomsten over ${period} staan op de site: ${providers}.`
    : `The results of ${period} are on the site: ${providers}.`;
}

/** The title of the feed's entry for a correction. */
export function correctionTitle(title: string, language: Language): string {
  return language === 'nl' ? `Correctie: ${title}` : `Correction: ${title}`;
}

/** On the page of a provider that stopped or merged. */
export function stoppedSentence(period: string, language: Language): string {
  return language === 'nl'
    ? `Deze dienstverlener is gestopt, samengegaan met een andere, of heeft het keurmerk niet meer. De laatste meting is van ${period}.`
    : `This provider has stopped, merged with another, or no longer holds the mark. Its last survey is of ${period}.`;
}

/** The page at a former address. */
export function movedSentence(name: string, language: Language): string {
  return language === 'nl'
    ? `Deze dienstverlener heet nu ${name}. De pagina is verhuisd.`
    : `This provider is now called ${name}. The page has moved.`;
}
