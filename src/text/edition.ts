import type { Language } from '../model/label.ts';
import type { MarkStatus } from '../model/provider.ts';
import { formatDate } from './number.ts';

/** Which programmes an edition is about, and when the report came. ISO dates. */
export function periodSentence(from: string, until: string, reportedOn: string, language: Language): string {
  const [first, last, reported] = [from, until, reportedOn].map((date) => formatDate(date, language));
  return language === 'nl'
    ? `Over trajecten die eindigden van ${first} tot en met ${last}. Rapport van ${reported}.`
    : `About programmes that ended from ${first} to ${last}. Report of ${reported}.`;
}

/** On a page with an older edition. */
export function olderSentence(period: string, language: Language): string {
  return language === 'nl'
    ? `Je bekijkt een oudere meting, over ${period}. Er is een nieuwere.`
    : `You are viewing an older survey, about ${period}. There is a newer one.`;
}

/** The link from an older edition to the newest. */
export function newestLink(period: string, language: Language): string {
  return language === 'nl' ? `Naar de meting over ${period}` : `Go to the survey about ${period}`;
}

/** Where an edition's figures come from. */
export function sourceSentence(bureau: string, period: string, language: Language): string {
  return language === 'nl' ? `${bureau}, meetperiode ${period}` : `${bureau}, survey period ${period}`;
}

/** An edition of which only the printed report exists. */
export function printedSentence(
  source: { readonly title: string; readonly publisher: string; readonly date: string },
  language: Language,
): string {
  const date = formatDate(source.date, language);
  return language === 'nl'
    ? `De cijfers van deze meting zijn overgenomen uit een gedrukt rapport: ${source.title}, ${source.publisher}, ${date}. Ze tellen niet mee in het gemiddelde van alle deelnemers en worden daar niet mee vergeleken.`
    : `The figures of this survey were taken from a printed report: ${source.title}, ${source.publisher}, ${date}. They do not count in the average of all participants and are not compared with it.`;
}

/** A provider's standing with the mark; null where nothing is known. */
export function markSentence(status: MarkStatus, language: Language): string | null {
  const sentences: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
    nl: {
      holder: 'Heeft het Blik op Werk Keurmerk',
      aspirant: 'Is op weg naar het Blik op Werk Keurmerk',
      former: 'Heeft het Blik op Werk Keurmerk niet meer',
    },
    en: {
      holder: 'Holds the Blik op Werk quality mark',
      aspirant: 'Is on the way to the Blik op Werk quality mark',
      former: 'No longer holds the Blik op Werk quality mark',
    },
  };
  return sentences[language][status] ?? null;
}

/** The sentence on the page of a provider without a published edition. */
export function unsurveyedSentence(status: MarkStatus, language: Language): string {
  const nl =
    status === 'aspirant'
      ? 'Deze dienstverlener is nieuw. Er is nog geen onderzoek onder cliënten gepubliceerd.'
      : 'Er is geen onderzoek onder cliënten van deze dienstverlener gepubliceerd.';
  const en =
    status === 'aspirant'
      ? 'This provider is new. No survey among its clients has been published yet.'
      : 'No survey among clients of this provider has been published.';
  return language === 'nl' ? nl : en;
}

/** For search engines and shared links. `grade` is formatted, or null where none is shown. */
export function editionDescription(
  provider: string,
  period: string,
  grade: string | null,
  basis: string,
  language: Language,
): string {
  if (language === 'nl') {
    return grade === null
      ? `Rapportkaart van ${provider} over ${period}: wie deed er mee en waarom is er geen cijfer gepubliceerd?`
      : `Rapportkaart van ${provider} over ${period}: gemiddeld cijfer ${grade}. ${basis}.`;
  }
  return grade === null
    ? `Report card of ${provider} for ${period}: who took part, and why is no grade published?`
    : `Report card of ${provider} for ${period}: average grade ${grade}. ${basis}.`;
}
