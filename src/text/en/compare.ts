import type { compare as dutch } from '../nl/compare.ts';

/** What the comparison says while it is used. Travels with the script of the page: every word is downloaded. */
export const compare: typeof dutch = {
  property: 'Item',
  period: 'Survey period',
  response: 'Who took part?',
  grade: 'Average grade',
  norm: 'Satisfaction norm',
  spread: 'Spread of the grades',
  spreadShow: 'Show the spread',
  satisfiedWith: (battery) => `${battery}: satisfied or very satisfied`,
  allAnswers: (group) => `${group}: all answers as bars`,
  spreadFile: 'Save as SVG',
  promoter: 'Current promoter score',
  strengths: 'What the organisation does well',
  services: 'Average grade per service',
  otherServices: 'Other services',
  /** Beside an axis of grades whose lower end is left out. */
  cut: (begin) => `Scale begins at ${begin}, not at 1.`,
  none: 'n/a',
  remove: 'Remove',
  differences: 'Are the differences real?',
  /** What chance says of a difference. */
  chance: {
    within: (a, b) => `${a} and ${b}: the difference may be down to chance.`,
    beyond: (a, b) => `${a} and ${b}: the difference is larger than the uncertainty.`,
    unknown: (a, b) => `${a} and ${b}: we cannot say how large the uncertainty is.`,
  },
  same: (a, b) => `${a} and ${b} have the same grade.`,
  noGrade: (name) => `${name}: there is no grade to compare.`,
  periodsDiffer: 'The surveys cover different periods. That may also explain a difference.',
  start: 'Choose the first provider you want to compare below.',
  oneMore: 'Choose another provider to compare with below.',
  full: 'You are comparing four. Remove one to choose another.',
  notFound: (id) => `We do not know a provider called ${id}.`,
  noMatch: 'Nothing found. Try another word.',
  failed: 'The data cannot be loaded right now.',
  retry: 'Try again',
  busy: 'Loading the figures …',
};
