import { date } from './date.ts';

const lastSurvey = (period: string): string => `De laatste meting is van ${period}.`;

/** A provider itself: contact, standing with the mark, and what is said where there is no survey. */
export const provider = {
  contact: 'Contact',
  place: 'Plaats',
  phone: 'Telefoon',
  email: 'E-mail',
  website: 'Website',
  neverSurveyed: 'Nog niet gemeten',
  /** It left or merged before it was ever surveyed. */
  notSurveyed: 'Niet gemeten',
  /** Its standing with the mark; nothing is said where it is not known. */
  standing: {
    holder: (mark: string) => `Heeft ${mark}`,
    aspirant: (mark: string) => `Is op weg naar ${mark}`,
    former: (mark: string) => `Heeft ${mark} niet meer`,
  },
  unsurveyedNew: 'Deze dienstverlener is nieuw. Er is nog geen onderzoek onder cliënten gepubliceerd.',
  unsurveyed: 'Er is geen onderzoek onder cliënten van deze dienstverlener gepubliceerd.',
  /** In the place of an edition that was withdrawn. */
  withdrawn: 'Cijfers ingetrokken',
  withdrawnOn: (period: string, day: string) =>
    `De cijfers van deze dienstverlener over ${period} zijn ingetrokken op ${date.day(day)}. Ze staan niet meer op deze site.`,
  /** It stopped, or merged with nobody knows whom. `period` is that of its last survey. */
  stopped: (period: string) =>
    `Deze dienstverlener is gestopt, samengegaan met een andere, of heeft het keurmerk niet meer. ${lastSurvey(period)}`,
  lastSurvey,
  /** The name of the other follows, and a full stop. `day` is an ISO date. */
  mergedInto: (day: string) => `Deze dienstverlener is op ${date.day(day)} opgegaan in`,
  mergedWith: (day: string) => `Deze dienstverlener is op ${date.day(day)} samengegaan met`,
  /** At a former address. */
  moved: (name: string) => `Deze dienstverlener heet nu ${name}. De pagina is verhuisd.`,
};
