import type { Language } from '../model/label.ts';

interface ReportPhrases {
  readonly kicker: string;
  readonly final: string;
  readonly draft: string;
  readonly programmes: (from: string, until: string) => string;
  readonly dated: (date: string) => string;
  readonly commissioned: (provider: string) => string;
  readonly responsible: (bureau: string) => string;
  readonly confidential: (provider: string) => string;
  readonly duty: string;
  readonly reply: (date: string) => string;
  readonly contents: string;
  readonly summary: string;
  readonly table: string;
  readonly chapter: (number: string, title: string) => string;
  readonly responseTable: string;
  readonly number: string;
  /** Beside a figure of a full report that the public one does not show. */
  readonly notPublic: string;
  readonly colophon: string;
  readonly sourceLabel: string;
  readonly printedLabel: string;
  readonly reportedLabel: string;
  readonly rulesLabel: string;
  readonly rules: (period: string, version: string) => string;
  readonly addressLabel: string;
  readonly licenceLabel: string;
  readonly siteLabel: string;
  readonly mapLabel: string;
  readonly pageOf: (page: string, all: string) => string;
  readonly description: (provider: string, period: string) => string;
  readonly download: string;
  readonly downloadNote: (size: string) => string;
  readonly aboutSurvey: string;
}

const phrases: Readonly<Record<Language, ReportPhrases>> = {
  nl: {
    kicker: 'Tevredenheidsonderzoek',
    final: 'Definitief rapport',
    draft: 'Conceptrapport',
    programmes: (from, until) => `Over trajecten die eindigden van ${from} tot en met ${until}`,
    dated: (date) => `Rapport van ${date}`,
    commissioned: (provider) => `Onderzoek in opdracht van ${provider}`,
    responsible: (bureau) => `Uitgevoerd door ${bureau}, dat verantwoordelijk is voor de cijfers`,
    confidential: (provider) => `Volledig rapport, alleen voor ${provider}`,
    duty: 'Hier staan ook cijfers die niet gepubliceerd mogen worden. Deel ze niet. De mensen die meededen, is anonimiteit beloofd: zoek niet uit wie wat heeft geantwoord en spreek niemand op een antwoord aan.',
    reply: (date) => `Klopt er iets niet? Reageer uiterlijk op ${date} (hoor en wederhoor).`,
    contents: 'Inhoud',
    summary: 'Samenvatting',
    table: 'Tabel',
    chapter: (number, title) => `Hoofdstuk ${number}: ${title}`,
    responseTable: 'Resultaten',
    number: 'Nummer',
    notPublic: 'Niet openbaar, of niet helemaal: zo staat deze figuur alleen in dit rapport.',
    colophon: 'Colofon',
    sourceLabel: 'Bron',
    printedLabel: 'Overgenomen uit',
    reportedLabel: 'Datum van het rapport',
    rulesLabel: 'Regels voor publicatie',
    rules: (period, version) => `meetperiode ${period}, versie ${version}`,
    addressLabel: 'Dit rapport op de site',
    licenceLabel: 'Licentie',
    siteLabel: 'Uitgave',
    mapLabel: 'Kaart',
    pageOf: (page, all) => `${page} / ${all}`,
    description: (provider, period) =>
      `Wat cliënten en opdrachtgevers van ${provider} vonden, meetperiode ${period}: respons, cijfers en antwoorden.`,
    download: 'Download dit rapport (pdf)',
    downloadNote: (size) =>
      `${size} kB, met alle hoofdstukken en figuren. Ook geschikt voor een voorleesprogramma.`,
    aboutSurvey: 'Over het onderzoek',
  },
  en: {
    kicker: 'Satisfaction survey',
    final: 'Final report',
    draft: 'Draft report',
    programmes: (from, until) => `About programmes that ended from ${from} to ${until}`,
    dated: (date) => `Report of ${date}`,
    commissioned: (provider) => `Survey commissioned by ${provider}`,
    responsible: (bureau) => `Carried out by ${bureau}, which is responsible for the figures`,
    confidential: (provider) => `Full report, for ${provider} only`,
    duty: 'This report also holds figures that may not be published. Do not share them. The people who took part were promised anonymity: do not try to find out who answered what, and do not raise an answer with anyone.',
    reply: (date) => `Is something wrong? Reply by ${date} at the latest (right of reply).`,
    contents: 'Contents',
    summary: 'Summary',
    table: 'Table',
    chapter: (number, title) => `Chapter ${number}: ${title}`,
    responseTable: 'Results',
    number: 'Number',
    notPublic: 'Not public, or not all of it: as it is here, this figure stands in this report only.',
    colophon: 'Colophon',
    sourceLabel: 'Source',
    printedLabel: 'Taken from',
    reportedLabel: 'Date of the report',
    rulesLabel: 'Publication rules',
    rules: (period, version) => `survey period ${period}, version ${version}`,
    addressLabel: 'This report on the site',
    licenceLabel: 'Licence',
    siteLabel: 'Published by',
    mapLabel: 'Map',
    pageOf: (page, all) => `${page} / ${all}`,
    description: (provider, period) =>
      `What clients and principals of ${provider} thought, survey period ${period}: response, grades and answers.`,
    download: 'Download this report (PDF)',
    downloadNote: (size) => `${size} kB, with all chapters and figures. Works with screen readers.`,
    aboutSurvey: 'About the survey',
  },
};

/** The fixed words of the report that no page has: cover, colophon, tables. */
export function reportWords(language: Language): ReportPhrases {
  return phrases[language];
}
