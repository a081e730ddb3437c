import { chart } from './chart.ts';
import { number } from './number.ts';

/** Numbers that are rounded to protect people, or because few people are behind them. */
export const rounding = {
  /** What is said instead of a share of which only a bound is told. */
  bound: {
    'under-3-people': 'minder dan 3 mensen',
    'under-1-percent': 'minder dan 1%',
    'under-5-percent': 'minder dan 5%',
    'over-90-percent': 'meer dan 90%',
  },
  about: (count: number) => `ongeveer ${number.count(count)}`,
  aboutPeople: (count: number) => `ongeveer ${chart.countPeople(count)}`,
  /** Below a figure: about how many people it is, and where it comes from. */
  basis: (n: number, source: string) => `Ongeveer ${number.count(n)} antwoorden. Bron: ${source}.`,
  people: 'Aantallen zijn afgerond op 5 mensen, zodat niemand kan zien wat één persoon heeft geantwoord.',
  peopleOfAll: 'De aantallen van alle deelnemers zijn afgerond op 5 mensen.',
  steps: 'Deze cijfers zijn afgerond op 5%.',
  stepsOfAll: 'De cijfers van alle deelnemers zijn afgerond op 5%.',
  shownOnly: 'Alle deelnemers: alleen de dienstverleners van wie dit cijfer openbaar is.',
};
