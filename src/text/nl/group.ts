/** The respondent groups: at the start of a heading, and inside a sentence, one and more. */
export const group = {
  names: {
    clients: { heading: 'Cliënten', many: 'cliënten', one: 'cliënt' },
    inburgering: { heading: 'Inburgeraars', many: 'inburgeraars', one: 'inburgeraar' },
    principals: { heading: 'Opdrachtgevers', many: 'opdrachtgevers', one: 'opdrachtgever' },
  },
  /** The title of a group's chapter in the report. */
  chapter: (people: string) => `Onderzoek onder ${people}`,
};
