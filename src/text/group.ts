import type { Group } from '../model/group.ts';
import type { Language } from '../model/label.ts';

/** The names of the respondent groups. */
interface GroupWords {
  /** At the start of a heading: "Cliënten". */
  readonly heading: string;
  /** Inside a sentence, more than one: "cliënten". */
  readonly many: string;
  /** Inside a sentence, exactly one: "cliënt". */
  readonly one: string;
}

const words: Readonly<Record<Language, Readonly<Record<Group, GroupWords>>>> = {
  nl: {
    clients: { heading: 'Cliënten', many: 'cliënten', one: 'cliënt' },
    inburgering: { heading: 'Inburgeraars', many: 'inburgeraars', one: 'inburgeraar' },
    principals: { heading: 'Opdrachtgevers', many: 'opdrachtgevers', one: 'opdrachtgever' },
  },
  en: {
    clients: { heading: 'Clients', many: 'clients', one: 'client' },
    inburgering: { heading: 'Inburgering clients', many: 'inburgering clients', one: 'inburgering client' },
    principals: { heading: 'Principals', many: 'principals', one: 'principal' },
  },
};

/** The group as a heading: "Cliënten". */
export function groupHeading(group: Group, language: Language): string {
  return words[language][group].heading;
}

/** The title of a group's chapter in the report: "Onderzoek onder cliënten". */
export function chapterTitle(group: Group, language: Language): string {
  const people = words[language][group].many;
  return language === 'nl' ? `Onderzoek onder ${people}` : `Survey among ${people}`;
}

/** The group's noun for a number of people: 1 -> "cliënt", 2 -> "cliënten". */
export function groupNoun(group: Group, count: number, language: Language): string {
  return count === 1 ? words[language][group].one : words[language][group].many;
}
