import type { glossary as dutch } from '../nl/glossary.ts';

/** Words that a card explains where they stand, without leaving it. */
export const glossary: typeof dutch = {
  close: 'Close the explanation',
  words: {
    norm: {
      forms: ['satisfaction norm'],
      meaning: 'The average grade that the quality mark asks for at least.',
    },
    participants: {
      forms: ['All participants together', 'all participants together'],
      meaning: 'Everyone who took part in the survey in this period, at all providers.',
    },
    chance: {
      forms: ['chance'],
      meaning:
        'The difference may be there because these people happened to take part. With other people it might not be.',
    },
    spread: {
      forms: ['Spread of the grades'],
      meaning: 'How many people gave each grade, from 1 to 10.',
    },
    inburgering: {
      forms: ['Inburgering clients'],
      meaning: 'People who learn Dutch and prepare for the civic integration exam.',
    },
    principals: {
      forms: ['Commissioning organisations'],
      meaning: 'Organisations that pay for the help, such as a municipality or an employer.',
    },
  },
};
