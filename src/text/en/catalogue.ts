import type { catalogue as dutch } from '../nl/catalogue.ts';

/** What the catalogue of the open data says of itself and of each data set. */
export const catalogue: typeof dutch = {
  code: 'ENG',
  title: (site) => `Open data of ${site}`,
  description: (field) =>
    `How satisfied clients and commissioning organisations are with ${field}, per survey period.`,
  allPeriodsTitle: (field) => `Satisfaction with ${field}, all survey periods`,
  file: {
    csv: 'CSV with comma and decimal point',
    excel: 'CSV for Dutch Excel, with semicolon and decimal comma',
    json: 'JSON',
  },
  fileDescription: {
    csv: 'One figure a row. Commas between columns, a point in numbers. For programs.',
    excel: 'The same rows, with semicolons and decimal commas. Opens well in Dutch Excel.',
    json: 'The same rows, with the column names beside each figure and where they come from on top.',
  },
  periodTitle: (field, period) => `Satisfaction with ${field}, survey period ${period}`,
  editionTitle: (provider, period) => `Satisfaction with ${provider}, survey period ${period}`,
  periodDescription: (period, source) =>
    `Grades, spread, answers and response per provider and service for survey period ${period}, as far as published. Source: ${source}. The satisfaction norm is one of the norms of the mark; no rights follow from the figures.`,
  allPeriodsDescription:
    'Grades, spread, answers and response per provider and service for all survey periods, as far as published. The satisfaction norm is one of the norms of the mark; no rights follow from the figures.',
  country: 'The Netherlands',
  keywords: {
    satisfaction: 'client satisfaction',
    mark: 'quality mark',
  },
};
