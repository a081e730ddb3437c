import type { comparison as dutch } from '../nl/comparison.ts';

/** The comparison page as it is without script. */
export const comparison: typeof dutch = {
  withheld: 'Not published.',
  title: 'Compare providers',
  description: 'Put two to four providers side by side: grades, uncertainty, response and strengths.',
  lead: 'Put two to four providers side by side. There is no winner: look at what suits you, and how certain a difference is.',
  add: 'Choose a provider',
  addLabel: 'Search by name or place',
  noScript:
    'Comparing needs JavaScript. Without JavaScript you can open two report cards side by side: they all have the same structure.',
  instead: 'You can also look here:',
  printed:
    'The figures of this provider come from a printed report. We do not compare those. You can find them on its own page.',
  never: 'No survey of this provider has been published yet.',
  between: (low, high) => `Probably between ${low} and ${high}`,
};
