import type { rounding as dutch } from '../nl/rounding.ts';
import { chart } from './chart.ts';
import { number } from './number.ts';

/** Numbers that are rounded to protect people, or because few people are behind them. */
export const rounding: typeof dutch = {
  bound: {
    'under-3-people': 'fewer than 3 people',
    'under-1-percent': 'less than 1%',
    'under-5-percent': 'less than 5%',
    'over-90-percent': 'more than 90%',
  },
  about: (count) => `about ${number.count(count)}`,
  aboutPeople: (count) => `about ${chart.countPeople(count)}`,
  basis: (n, source) => `About ${number.count(n)} answers. Source: ${source}.`,
  people: 'Numbers are rounded to 5 people, so that nobody can see what one person answered.',
  peopleOfAll: 'The numbers of all participants are rounded to 5 people.',
  steps: 'These figures are rounded to 5%.',
  stepsOfAll: 'The figures of all participants are rounded to 5%.',
  shownOnly: 'All participants: only the providers of which this figure is public.',
};
