import type { Group } from '../../model/group.ts';
import { group as groups } from './group.ts';
import { number } from './number.ts';

/** The words of the card, and of the way from it to the report. */
export const cardPage = {
  call: 'Bel',
  mail: 'Mail',
  site: 'Website',
  compare: 'Vergelijk',
  share: 'Delen',
  pdf: 'Rapport (pdf)',
  actions: 'Wat je kunt doen',
  services: 'Helpt met',
  outcomes: 'Wat het opleverde',
  compared: 'Vergeleken met anderen',
  staff: 'Het beste punt van de medewerkers',
  strengths: 'Dit gaat goed',
  improvable: 'Dit kan beter',
  noImprovable: 'Op geen enkel punt zijn mensen minder tevreden dan bij alle deelnemers samen.',
  asked: 'Wie is gevraagd',
  others: 'Andere groepen',
  missing: 'Waarom ontbreekt er iets?',
  missingQuality: 'Dit zegt niets over de kwaliteit van de dienstverlener.',
  missingRule:
    'De regel beschermt de mensen die meededen: uit een cijfer van een paar mensen kun je afleiden wat iemand antwoordde. Een dienstverlener kan volgend jaar meer mensen vragen om mee te doen.',
  missingList: (count: number) =>
    count === 1 ? 'Wat ontbreekt: 1 onderdeel' : `Wat ontbreekt: ${count} onderdelen`,
  missingLink: 'Lees de regel voor publicatie',
  missingMore: 'Lees waarom er iets kan ontbreken',
  /** Where the card says the reason itself; `group` as it stands above that part: "Cliënten". */
  toldAbove: (group: string) => `De reden staat hierboven bij ${group}.`,
  /** Where the report's table of who took part says it; `table` is its number. */
  toldInTable: (table: string) => `De reden staat in tabel ${table}.`,
  noOutcomes: 'Van deze groep staan er geen uitkomsten in dit rapport.',
  whole: 'Het hele rapport',
  wholeLead: 'Alle vragen, alle antwoorden en hoe het onderzoek is gedaan.',
  readReport: 'Lees het rapport',
  figuresOf: 'Alle figuren',
  charts: 'Grafieken (zip)',
  backToCard: 'Naar de kaart',
  backToPeriod: 'Naar de meetperiode',
  reportOf: (provider: string) => `${provider}: het hele rapport`,
  goTo: 'Ga naar',
  seeChapter: 'Alle antwoorden van deze groep',
  correctionDecided: (countsAs: number) => `Voor de norm tellen onvoldoendes als een ${countsAs}.`,
  outcomeAsked: (asked: string) => `Gevraagd aan ${asked}.`,
  /** Where fewer people gave a grade than took part: both numbers stand on the card. */
  fewerGraded: (graded: number, completed: number, group: Group) =>
    `Van de ${number.count(completed)} ${groups.names[group].many} die meededen, ${graded === 1 ? 'gaf' : 'gaven'} er ${number.count(graded)} een cijfer.`,
  /** The map in a sentence; `places` is a list in words. */
  live: (places: string, group: Group) => `De ${groups.names[group].many} wonen onder meer in ${places}.`,
  /** Where the number is rounded: "ongeveer 65 mensen". */
  answeredAbout: (people: string) => `Antwoord van ${people}.`,
  answered: (n: number) =>
    n === 1 ? '1 persoon gaf antwoord.' : `${number.count(n)} mensen gaven antwoord.`,
};
