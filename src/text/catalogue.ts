import type { Label } from '../model/label.ts';

interface CatalogueTexts {
  readonly title: Label;
  readonly description: Label;
  readonly wholeTitle: Label;
  readonly file: Readonly<Record<'csv' | 'excel' | 'json', Label>>;
}

/** What the catalogue says of itself. `site` is the site's name. */
export function catalogueTexts(site: string): CatalogueTexts {
  return {
    title: { nl: `Open data van ${site}`, en: `Open data of ${site}` },
    description: {
      nl: 'Hoe tevreden cliënten en opdrachtgevers zijn over dienstverleners voor werk en integratie, per meetperiode.',
      en: 'How satisfied clients and principals are with providers of work and integration services, per survey period.',
    },
    wholeTitle: {
      nl: 'Tevredenheid over dienstverleners voor werk en integratie, alle meetperioden',
      en: 'Satisfaction with providers of work and integration services, all survey periods',
    },
    file: {
      csv: { nl: 'CSV met komma en decimale punt', en: 'CSV with comma and decimal point' },
      excel: {
        nl: 'CSV voor Nederlandse Excel, met puntkomma en decimale komma',
        en: 'CSV for Dutch Excel, with semicolon and decimal comma',
      },
      json: { nl: 'JSON', en: 'JSON' },
    },
  };
}

/** The title of the data of one period. */
export function datasetTitle(period: Label): Label {
  return {
    nl: `Tevredenheid over dienstverleners voor werk en integratie, meetperiode ${period.nl}`,
    en: `Satisfaction with providers of work and integration services, survey period ${period.en}`,
  };
}

/** The title of the data of one edition. */
export function editionDataTitle(provider: string, period: Label): Label {
  return {
    nl: `Tevredenheid over ${provider}, meetperiode ${period.nl}`,
    en: `Satisfaction with ${provider}, survey period ${period.en}`,
  };
}

/** What the data of one period hold. */
export function datasetDescription(period: string, source: string): Label {
  return {
    nl: `Cijfers, spreiding, antwoorden en respons per dienstverlener en dienst over meetperiode ${period}, voor zover gepubliceerd. Bron: ${source}. De tevredenheidsnorm is één van de normen van het keurmerk; aan de cijfers kun je geen rechten ontlenen.`,
    en: `Grades, spread, answers and response per provider and service for survey period ${period}, as far as published. Source: ${source}. The satisfaction norm is one of the norms of the mark; no rights follow from the figures.`,
  };
}

/** What the data of all periods together hold. */
export function seriesDescription(): Label {
  return {
    nl: 'Cijfers, spreiding, antwoorden en respons per dienstverlener en dienst over alle meetperioden, voor zover gepubliceerd. De tevredenheidsnorm is één van de normen van het keurmerk; aan de cijfers kun je geen rechten ontlenen.',
    en: 'Grades, spread, answers and response per provider and service for all survey periods, as far as published. The satisfaction norm is one of the norms of the mark; no rights follow from the figures.',
  };
}

/** Words to find the data by. */
export const datasetKeywords: readonly Label[] = [
  { nl: 'cliënttevredenheid', en: 'client satisfaction' },
  { nl: 're-integratie', en: 'vocational rehabilitation' },
  { nl: 'inburgering', en: 'civic integration' },
  { nl: 'keurmerk', en: 'quality mark' },
];
