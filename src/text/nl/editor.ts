import { date } from './date.ts';

/** What a correction does with one edition: see src/record/correct.ts. */
const outcome: Readonly<
  Record<
    'kept' | 'uneven' | 'revealing' | 'open' | 'reissued' | 'new' | 'gone',
    (provider: string, period: string) => string
  >
> = {
  kept: (provider) =>
    `${provider}: te weinig vragenlijsten zijn anders. De cijfers blijven zoals ze gepubliceerd zijn; je mag zeggen dat er een fout is gevonden.`,
  uneven: (provider) =>
    `${provider}: bij een dienst of vraag zijn te weinig vragenlijsten anders. De cijfers blijven zoals ze gepubliceerd zijn.`,
  revealing: (provider) =>
    `${provider}: oude en nieuwe cijfers samen zouden een beschermd cijfer verraden. De cijfers blijven zoals ze gepubliceerd zijn; intrekken kan wel.`,
  open: (provider, period) =>
    `${provider}: de cijfers kunnen opnieuw worden uitgegeven. Wil je dat? npm run correct -- ${period} --reissue ${provider}`,
  reissued: (provider) => `${provider}: de cijfers zijn opnieuw uitgegeven.`,
  new: (provider, period) =>
    `${provider}: antwoorden van een dienstverlener die nog niet in deze periode staat. Toevoegen: npm run release -- ${period} --late ${provider}`,
  gone: (provider, period) =>
    `${provider}: er zijn geen antwoorden meer. Zet ze terug, of trek de cijfers in: npm run withdraw -- ${period} ${provider}`,
};

/** What the commands of the editor's year say. Nothing of it stands on the site, save the texts of a correction. */
export const editor = {
  noPeriod: (period: string) => `Er is geen periode ${period}: data/${period}/period.json bestaat niet.`,
  hasFindings: 'Er zijn nog fouten in de gegevens. Los ze eerst op; npm run data:check noemt ze allemaal.',
  replyRuns: (day: string) =>
    `Nog niet: dienstverleners kunnen tot en met ${date.day(day)} bezwaar maken. Daarna kun je publiceren.`,
  openObjection: (provider: string, received: string) =>
    `Nog niet: het bezwaar van ${provider} (ontvangen ${received}) is niet afgehandeld. Zet in objections.csv bij settled de dag waarop dat is gebeurd.`,
  released: (period: string) =>
    `${period} is al gepubliceerd. Zijn de antwoorden veranderd, gebruik dan npm run correct -- ${period}.`,
  notReleased: (period: string) => `${period} is nog niet gepubliceerd: npm run release -- ${period}.`,
  noBasis: (period: string) =>
    `data/${period}/basis.json ontbreekt of hoort bij andere cijfers. Daarin staat waarvan de gepubliceerde cijfers zijn gemaakt; zonder dat bestand blijven ze zoals ze zijn. Zet het terug uit je back-up.`,
  knownProvider: (provider: string) =>
    `${provider} staat al in deze periode, of is eruit teruggetrokken. Er is niets veranderd.`,
  noAnswersOf: (provider: string) => `Er zijn geen antwoorden over ${provider} in deze periode.`,
  auditOpen: (provider: string) =>
    `De cijfers van ${provider} zouden een beschermd cijfer verraden, wat we ook weglaten. Er is niets veranderd.`,
  noFiguresOf: (provider: string, period: string) =>
    `Er staan geen cijfers van ${provider} over ${period} op de site.`,
  kept: (period: string) =>
    `De cijfers van ${period} zijn vastgelegd in data/${period}/published.json. Bewaar basis.json bij de antwoorden, nooit in een openbare map.`,
  lateAdded: (provider: string) =>
    `${provider} is toegevoegd. De cijfers van alle anderen zijn niet veranderd.`,
  nothingChanged: 'De antwoorden zijn dezelfde als die waarvan de gepubliceerde cijfers zijn gemaakt.',
  outcome,
  settled: 'Er is niets meer te beslissen: over deze antwoorden krijg je geen melding meer.',
  unsettled: 'Zolang er iets te beslissen is, bouwt de site niet.',
  withdrawn: (provider: string, period: string) =>
    `De cijfers van ${provider} over ${period} zijn ingetrokken. Op hun plaats staat de naam, met de datum.`,
  removed: (release: string) => `verwijderd: ${release}, waarin die cijfers nog stonden`,
  now: 'Zet het nu op de site: npm run release.',
  written: (path: string) => `geschreven: ${path}`,
  holdsWithdrawn: (provider: string, period: string) =>
    `daarin staan cijfers van ${provider} over ${period}, die zijn ingetrokken.`,
  holdsReissued: (provider: string, period: string) =>
    `daarin staan oude cijfers van ${provider} over ${period}, die opnieuw zijn uitgegeven.`,
  onlyInTests: '--today is er alleen voor tests (RAPPORTKAART_TEST=1).',
  reissuedTitle: 'Cijfers opnieuw uitgegeven',
  reissuedText: (name: string, period: string) =>
    `De levering over ${name} in de meting ${period} is verbeterd. Daarom zijn de cijfers opnieuw berekend en uitgegeven. De cijfers van alle deelnemers samen zijn niet veranderd.`,
  withdrawnTitle: 'Cijfers ingetrokken',
  withdrawnText: (name: string, period: string) =>
    `De cijfers van ${name} in de meting ${period} zijn van deze site gehaald. De cijfers van alle deelnemers samen zijn niet veranderd.`,
};
