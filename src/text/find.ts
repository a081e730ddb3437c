import type { Group } from '../model/group.ts';
import type { Language } from '../model/label.ts';
import { groupHeading } from './group.ts';
import { formatCount } from './number.ts';

/** The words of search, filters and lists of providers. */
const nl = {
  search: 'Zoeken',
  searchLabel: 'Zoek op naam of plaats',
  searchStart: 'Zoek een dienstverlener',
  searchHint: 'Bijvoorbeeld: Groningen',
  service: 'Dienst',
  province: 'Provincie',
  group: 'Oordeel van',
  published: 'Cijfer',
  sort: 'Volgorde',
  view: 'Weergave',
  allServices: 'Alle diensten',
  allProvinces: 'Alle provincies',
  allGroups: 'Alle groepen',
  allPublished: 'Met en zonder cijfer',
  withGrade: 'Alleen met cijfer',
  withoutGrade: 'Alleen zonder cijfer',
  sortMatch: 'Standaard',
  sortName: 'Naam, A tot Z',
  sortNameDown: 'Naam, Z tot A',
  sortGradeDown: 'Cijfer, hoog naar laag',
  sortGrade: 'Cijfer, laag naar hoog',
  sortAnswersDown: 'Ingevuld, veel naar weinig',
  sortAnswers: 'Ingevuld, weinig naar veel',
  asTable: 'Tabel',
  asCards: 'Kaarten',
  clear: 'Wis alle keuzes',
  filters: 'Zoeken en kiezen',
  choices: 'Filters en volgorde',
  noScript:
    'Zoeken en filteren werkt alleen met JavaScript. Hieronder staan alle dienstverleners. Je kunt ook kiezen per provincie of per dienst.',
  byProvince: 'Zoek per provincie',
  byService: 'Zoek per dienst',
  otherWays: 'Andere manieren om te zoeken',
  letters: 'Naar een letter',
  other: 'Overig',
  services: 'Diensten',
  offers: 'Diensten in de nieuwste meting',
  compare: 'Vergelijk',
  compareTitle: 'Vergelijken',
  order:
    'De volgorde is geen ranglijst: kleine verschillen zijn vaak toeval. Dienstverleners zonder cijfer staan achteraan.',
  allProviders: 'Alle dienstverleners op naam',
} as const;

/** Every language has every word: a missing one does not compile. */
export type FindWords = Readonly<Record<keyof typeof nl, string>>;

const en: FindWords = {
  search: 'Search',
  searchLabel: 'Search by name or place',
  searchStart: 'Find a provider',
  searchHint: 'For example: Groningen',
  service: 'Service',
  province: 'Province',
  group: 'Rated by',
  published: 'Grade',
  sort: 'Order',
  view: 'View',
  allServices: 'All services',
  allProvinces: 'All provinces',
  allGroups: 'All groups',
  allPublished: 'With and without a grade',
  withGrade: 'Only with a grade',
  withoutGrade: 'Only without a grade',
  sortMatch: 'Standard',
  sortName: 'Name, A to Z',
  sortNameDown: 'Name, Z to A',
  sortGradeDown: 'Grade, high to low',
  sortGrade: 'Grade, low to high',
  sortAnswersDown: 'Completed, many to few',
  sortAnswers: 'Completed, few to many',
  asTable: 'Table',
  asCards: 'Cards',
  clear: 'Clear all choices',
  filters: 'Search and choose',
  choices: 'Filters and order',
  noScript:
    'Search and filters need JavaScript. All providers are listed below. You can also choose by province or by service.',
  byProvince: 'Search by province',
  byService: 'Search by service',
  otherWays: 'Other ways to search',
  letters: 'Go to a letter',
  other: 'Other',
  services: 'Services',
  offers: 'Services in the newest survey',
  compare: 'Compare',
  compareTitle: 'Compare',
  order: 'The order is no ranking: small differences are often chance. Providers without a grade come last.',
  allProviders: 'All providers by name',
};

const words: Readonly<Record<Language, FindWords>> = { nl, en };

/** The words of search and lists in one language. */
export function findWords(language: Language): FindWords {
  return words[language];
}

/** A group as a choice of the filter. */
export function groupChoice(group: Group, language: Language): string {
  return groupHeading(group, language);
}

/** The link that begins a comparison, told apart for who hears links one by one: "Vergelijk Appelmoes". */
export function compareLink(name: string, language: Language): string {
  return language === 'nl' ? `Vergelijk ${name}` : `Compare ${name}`;
}

/** Under a way in: what the province or service holds. */
export function providersIn(count: number, language: Language): string {
  const number = formatCount(count, language);
  if (language === 'en') return count === 1 ? '1 provider' : `${number} providers`;
  return count === 1 ? '1 dienstverlener' : `${number} dienstverleners`;
}
