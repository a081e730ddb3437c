import type { group as dutch } from '../nl/group.ts';

/** The respondent groups: at the start of a heading, and inside a sentence, one and more. */
export const group: typeof dutch = {
  names: {
    clients: { heading: 'Clients', many: 'clients', one: 'client' },
    inburgering: { heading: 'Inburgering clients', many: 'inburgering clients', one: 'inburgering client' },
    principals: {
      heading: 'Commissioning organisations',
      many: 'commissioning organisations',
      one: 'commissioning organisation',
    },
  },
  chapter: (people) => `Survey among ${people}`,
};
