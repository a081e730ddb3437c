import type { Group } from '../../model/group.ts';

/** What people of a group are called: at the start of a heading, and inside a sentence, many and one. */
interface Nouns {
  readonly heading: string;
  readonly many: string;
  readonly one: string;
}

const names: Readonly<Record<Group, Nouns>> = {
  clients: { heading: 'Cliënten', many: 'cliënten', one: 'cliënt' },
  inburgering: { heading: 'Inburgeraars', many: 'inburgeraars', one: 'inburgeraar' },
  principals: { heading: 'Opdrachtgevers', many: 'opdrachtgevers', one: 'opdrachtgever' },
};

/** The respondent groups. */
export const group = {
  names,
  /** The title of a group's chapter in the report. */
  chapter: (people: string) => `Onderzoek onder ${people}`,
};
