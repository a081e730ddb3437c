import type { explained as dutch } from '../nl/explained.ts';
import { number } from './number.ts';

/** Pages that explain: the list of them, examples of the response rule, and the card whose parts are numbered. */
export const explained: typeof dutch = {
  all: 'Everything explained',
  allLead: 'What the figures say, how they come about, and what you may do with them.',
  examples: 'Examples',
  examplesLead: (period) => `This is how the rule works out for the ${period} survey.`,
  examplesCaption: (period) => `How many people must take part for a grade, ${period}`,
  invited: 'Invited',
  needed: 'Must take part',
  people: (count) => (count === 1 ? '1 person' : `${number.count(count)} people`),
  impossible: 'too small for a grade',
  anyNumber: 'no limit',
  parts: 'What you see',
  part: {
    name: 'Who it is about: the provider, the place and the period in which people were helped.',
    grade: 'The average grade, and how many people it comes from.',
    verdict: 'What the grade means, in one sentence.',
    scale: 'The grade on a line from 1 to 10, beside what you can compare it with.',
    more: 'How all participants together score, and how certain the grade is.',
    response: 'How many of the people invited took part.',
  },
};
