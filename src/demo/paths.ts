import { handWrittenYears } from './years.ts';

/** What is kept by hand below the data folder: a demonstration elsewhere takes a copy of it. */
export const handWrittenPaths: readonly string[] = [
  'README.md',
  'services.json',
  'questionnaires',
  ...handWrittenYears.map(String),
];

/** The files a made-up period may have: a former one is removed before a new one is written. */
export const generatedNames: readonly string[] = [
  'period.json',
  'accepted.json',
  'sample.csv',
  'approach.csv',
  'responses.csv',
  'counts.csv',
];
