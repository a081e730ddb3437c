import { date } from './date.ts';

/** Which survey an edition is, and where it comes from. Dates are ISO dates. */
export const edition = {
  /** Which programmes it is about, and when the report came. */
  period: (programmes: string, from: string, until: string, reportedOn: string) =>
    `Over ${programmes} die eindigden van ${date.day(from)} tot en met ${date.day(until)}. Rapport van ${date.day(reportedOn)}.`,
  older: (period: string) => `Je bekijkt een oudere meting, over ${period}. Er is een nieuwere.`,
  newest: (period: string) => `Naar de meting over ${period}`,
  source: (bureau: string, period: string) => `${bureau}, meetperiode ${period}`,
  /** Only the printed report exists. */
  printed: (source: { readonly title: string; readonly publisher: string; readonly date: string }) =>
    `De cijfers van deze meting zijn overgenomen uit een gedrukt rapport: ${source.title}, ${source.publisher}, ${date.day(source.date)}. Ze tellen niet mee in het gemiddelde van alle deelnemers en worden daar niet mee vergeleken.`,
  /** Its answers came after the figures of all participants were published. */
  late: (day: string) =>
    `Deze dienstverlener kwam er later bij, op ${date.day(day)}. De cijfers van alle deelnemers zijn van daarvoor: deze antwoorden tellen daar niet in mee.`,
  reissued: (day: string) =>
    `Deze cijfers zijn op ${date.day(day)} opnieuw uitgegeven. Ze komen in de plaats van de cijfers van daarvoor.`,
  /** For search engines and shared links. `grade` is formatted, or null where none is shown. */
  description: (provider: string, period: string, grade: string | null, basis: string) =>
    grade === null
      ? `Rapportkaart van ${provider} over ${period}: wie deed er mee en waarom is er geen cijfer gepubliceerd?`
      : `Rapportkaart van ${provider} over ${period}: gemiddeld cijfer ${grade}. ${basis}.`,
};
