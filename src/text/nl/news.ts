import { date } from './date.ts';

/** Replies, corrections and the feed. */
export const news = {
  corrections: 'Correcties',
  correctionsLead:
    'Klopte een cijfer niet, of had het niet op de site mogen staan? Dan passen we het aan en zeggen we hier wat er is veranderd. We zeggen dat in woorden: een cijfer dat er niet had mogen staan, herhalen we niet.',
  noCorrections: 'Er zijn nog geen correcties.',
  report: 'Zie je een fout? Mail ons.',
  reply: 'Reactie van de dienstverlener',
  replyNote:
    'Deze tekst is van de dienstverlener zelf. De redactie heeft er niets aan veranderd en staat niet in voor de inhoud.',
  follow: 'Volg nieuwe metingen en correcties',
  /** On the page of an edition. Dates are ISO dates. */
  corrected: (day: string, title: string) => `Gecorrigeerd op ${date.day(day)}: ${title}.`,
  received: (day: string) => `Ontvangen op ${date.day(day)}.`,
  /** Entries of the feed. `providers` as "36 dienstverleners". */
  newPeriod: (period: string) => `Nieuwe meting: ${period}`,
  newPeriodSummary: (period: string, providers: string) =>
    `De uitkomsten over ${period} staan op de site: ${providers}.`,
  correction: (title: string) => `Correctie: ${title}`,
};
