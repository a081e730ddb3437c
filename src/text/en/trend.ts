import type { trend as dutch } from '../nl/trend.ts';
import { number } from './number.ts';

/** The part of a page about the years before. */
export const trend: typeof dutch = {
  title: 'Over the years',
  figure: 'Grade, response and promoter score over the years',
  charts: 'See the charts',
  grade: 'Average grade',
  notSurveyed: 'not surveyed',
  gap: '– no published figure',
  cut: '// scale does not begin at 1',
  margin: '| margin: the grade probably lies within it',
  services: 'We do not know the uncertainty per service. Treat small differences there as chance.',
  restInTable: 'The other rows are in the table.',
  noAnswers: 'No answers.',
  source: (bureaus, first, last) => `${bureaus}, survey periods ${first} to ${last}`,
  counts: (parts) => `Answers: ${parts}.`,
  countIn: (count, period) => `${number.count(count)} in ${period}`,
};
