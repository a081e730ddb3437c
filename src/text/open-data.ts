import type { Language } from '../model/label.ts';

/** The words of the page about open data. */
interface OpenDataWords {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly licence: (name: string) => string;
  readonly closed: string;
  readonly all: string;
  readonly allHelp: string;
  readonly perPeriod: string;
  readonly perEdition: string;
  readonly files: string;
  readonly period: string;
  readonly reported: string;
  readonly forms: string;
  readonly formsHelp: string;
  readonly formCsv: string;
  readonly formExcel: string;
  readonly formJson: string;
  readonly dictionary: string;
  readonly dictionaryFile: string;
  readonly column: string;
  readonly code: string;
  readonly meaning: string;
  readonly machines: string;
  readonly schema: (version: string) => string;
  readonly table: string;
  readonly catalogueJson: string;
  readonly catalogueTurtle: string;
  readonly stays: (version: string) => string;
}

const nl: OpenDataWords = {
  title: 'Open data',
  description: 'Alle gepubliceerde cijfers als bestand, met uitleg bij elke kolom.',
  lead: 'Alle cijfers van deze site staan ook in bestanden. Elke rij is één getal, met het aantal antwoorden en de meetperiode. Wat niet is gepubliceerd, staat er niet in; er staat wel waarom.',
  licence: (name) => `Licentie: ${name}.`,
  closed: 'Deze gegevens hebben geen open licentie.',
  all: 'Alle meetperioden',
  allHelp: 'Alles in één bestand.',
  perPeriod: 'Per meetperiode',
  perEdition: 'De bestanden van één dienstverlener staan onder zijn rapportkaart, bij ‘Delen en gebruiken’.',
  files: 'Bestanden',
  period: 'Meetperiode',
  reported: 'Rapport van',
  forms: 'Welk bestand kies ik?',
  formsHelp: 'De inhoud is gelijk, alleen de vorm verschilt.',
  formCsv: 'CSV: komma tussen de kolommen, punt in getallen, UTF-8. Voor programma’s.',
  formExcel: 'CSV voor Excel: puntkomma tussen de kolommen, komma in getallen. Dubbelklik om te openen.',
  formJson: 'JSON: met uitleg en versienummer van de vorm.',
  dictionary: 'Wat staat er in de kolommen?',
  dictionaryFile: 'Deze uitleg als CSV',
  column: 'Kolom',
  code: 'Code',
  meaning: 'Betekenis',
  machines: 'Voor programma’s',
  schema: (version) => `JSON Schema, versie ${version}`,
  table: 'CSVW: beschrijving van de kolommen',
  catalogueJson: 'Catalogus volgens DCAT-AP-NL 3.0, JSON-LD',
  catalogueTurtle: 'Catalogus volgens DCAT-AP-NL 3.0, Turtle',
  stays: (version) =>
    `De adressen van deze bestanden blijven. De JSON heeft een versienummer, nu ${version}. Komen er codes bij, dan verandert het getal achter de punt. Verandert de vorm, dan verandert het eerste getal.`,
};

const en: OpenDataWords = {
  title: 'Open data',
  description: 'All published figures as files, with an explanation of each column.',
  lead: 'All figures of this site stand in files too. Each row is one number, with the number of answers and the survey period. What is not published is not in them; why it is not, is.',
  licence: (name) => `Licence: ${name}.`,
  closed: 'These data have no open licence.',
  all: 'All survey periods',
  allHelp: 'Everything in one file.',
  perPeriod: 'By survey period',
  perEdition: 'The files of one provider stand below its report card, at ‘Share and use’.',
  files: 'Files',
  period: 'Survey period',
  reported: 'Report of',
  forms: 'Which file do I choose?',
  formsHelp: 'They hold the same and differ in form only.',
  formCsv: 'CSV: comma between columns, point in numbers, UTF-8. For programs.',
  formExcel: 'CSV for Dutch Excel: semicolon between columns, comma in numbers. Double-click to open.',
  formJson: 'JSON: with notes and the version of its shape.',
  dictionary: 'What is in the columns?',
  dictionaryFile: 'This explanation as CSV',
  column: 'Column',
  code: 'Code',
  meaning: 'Meaning',
  machines: 'For programs',
  schema: (version) => `JSON Schema, version ${version}`,
  table: 'CSVW: description of the columns',
  catalogueJson: 'Catalogue by DCAT-AP-NL 3.0, JSON-LD',
  catalogueTurtle: 'Catalogue by DCAT-AP-NL 3.0, Turtle',
  stays: (version) =>
    `The addresses of these files stay. The JSON has a version number, now ${version}. When codes are added, the number after the point changes. When the shape changes, the first number does.`,
};

/** The words of the page about open data in one language. */
export function openDataWords(language: Language): OpenDataWords {
  return language === 'nl' ? nl : en;
}
