import type { openData as dutch } from '../nl/open-data.ts';

/** The page about open data. */
export const openData: typeof dutch = {
  title: 'Open data',
  description: 'All published figures as files, with an explanation of each column.',
  lead: 'All figures of this site stand in files too. Each row is one number, with the number of answers and the survey period. What is not published is not in them; why it is not, is.',
  licence: (name) => `Licence: ${name}.`,
  closed: 'These data have no open licence.',
  all: 'All survey periods',
  allHelp: 'Everything in one file.',
  perPeriod: 'By survey period',
  perEdition: 'The files of one provider stand below its report card, at ‘Share and use’.',
  reported: 'Report of',
  forms: 'Which file do I choose?',
  formsHelp: 'They hold the same and differ in form only.',
  formCsv: 'CSV: comma between columns, point in numbers, UTF-8. For programs.',
  formExcel: 'CSV for Dutch Excel: semicolon between columns, comma in numbers. Double-click to open.',
  formJson: 'JSON: with notes and the version of its shape.',
  dictionary: 'What is in the columns?',
  dictionaryFile: 'This explanation as CSV',
  code: 'Code',
  machines: 'For programs',
  schema: (version) => `JSON Schema, version ${version}`,
  table: 'CSVW: description of the columns',
  catalogueJson: 'Catalogue by DCAT-AP-NL 3.0, JSON-LD',
  catalogueTurtle: 'Catalogue by DCAT-AP-NL 3.0, Turtle',
  stays: (version) =>
    `The addresses of these files stay. The JSON has a version number, now ${version}. When codes are added, the number after the point changes. When the shape changes, the first number does.`,
};
