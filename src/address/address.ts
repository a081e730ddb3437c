/**
 * Every address of the site. Pages, feeds, downloads and tests ask for addresses here and write none themselves.
 * Dutch has the bare addresses; English stands under /en/. Addresses of an edition are for ever.
 */

/** Languages that have addresses. */
export type AddressLanguage = 'nl' | 'en';

const segments = {
  nl: {
    prefix: '',
    providers: 'dienstverleners',
    services: 'diensten',
    provinces: 'provincies',
    periods: 'perioden',
    compare: 'vergelijken',
    corrections: 'correcties',
    openData: 'open-data',
    about: 'over',
    embed: 'insluiten',
    card: 'kaart',
  },
  en: {
    prefix: '/en',
    providers: 'providers',
    services: 'services',
    provinces: 'provinces',
    periods: 'periods',
    compare: 'compare',
    corrections: 'corrections',
    openData: 'open-data',
    about: 'about',
    embed: 'embed',
    card: 'card',
  },
} as const;

/** The start page. */
export function startAddress(language: AddressLanguage): string {
  return `${segments[language].prefix}/`;
}

/** The directory of all providers. */
export function directoryAddress(language: AddressLanguage): string {
  return `${segments[language].prefix}/${segments[language].providers}/`;
}

/** A provider's newest edition. */
export function providerAddress(provider: string, language: AddressLanguage): string {
  return `${directoryAddress(language)}${provider}/`;
}

/** One edition of a provider. */
export function editionAddress(provider: string, period: string, language: AddressLanguage): string {
  return `${providerAddress(provider, language)}${period}/`;
}

/** Pages of prose, by the name of their file in content/<language>/, with the word in their address. */
const proseSegments = {
  method: { nl: 'methode', en: 'method' },
  publication: { nl: 'publicatie', en: 'publication' },
  anonymity: { nl: 'anonimiteit', en: 'anonymity' },
  questions: { nl: 'vragen', en: 'questions' },
  accessibility: { nl: 'toegankelijkheid', en: 'accessibility' },
  privacy: { nl: 'privacy', en: 'privacy' },
  reuse: { nl: 'hergebruik', en: 'reuse' },
} as const;
export type ProseName = keyof typeof proseSegments;

/** True for the name of a prose page that has an address. */
export function isProseName(name: string): name is ProseName {
  return Object.hasOwn(proseSegments, name);
}

/** The last part of a prose page's address: "methode". */
export function proseSegment(name: ProseName, language: AddressLanguage): string {
  return proseSegments[name][language];
}

/** A page of prose. */
export function aboutAddress(name: ProseName, language: AddressLanguage): string {
  return `${segments[language].prefix}/${segments[language].about}/${proseSegment(name, language)}/`;
}

/** All services. */
export function servicesAddress(language: AddressLanguage): string {
  return `${segments[language].prefix}/${segments[language].services}/`;
}

/** One service, newest period first. */
export function serviceAddress(service: string, language: AddressLanguage): string {
  return `${servicesAddress(language)}${service}/`;
}

/** All provinces, on a map and as a list. */
export function provincesAddress(language: AddressLanguage): string {
  return `${segments[language].prefix}/${segments[language].provinces}/`;
}

/** One province. */
export function provinceAddress(province: string, language: AddressLanguage): string {
  return `${provincesAddress(language)}${province}/`;
}

/** All survey periods. */
export function periodsAddress(language: AddressLanguage): string {
  return `${segments[language].prefix}/${segments[language].periods}/`;
}

/** One survey period: its national figures and who took part. */
export function periodAddress(period: string, language: AddressLanguage): string {
  return `${periodsAddress(language)}${period}/`;
}

/** Providers side by side; `chosen` are their ids. Works as a plain link from pages without script. */
export function compareAddress(language: AddressLanguage, chosen: readonly string[] = []): string {
  const query = chosen.map((id) => `p=${encodeURIComponent(id)}`).join('&');
  return `${segments[language].prefix}/${segments[language].compare}/${query === '' ? '' : `?${query}`}`;
}

/** What the comparison reads about one provider. */
export function comparisonDataAddress(provider: string, language: AddressLanguage): string {
  return `${compareAddress(language)}${language === 'nl' ? 'gegevens' : 'data'}/${provider}.json`;
}

/** What search in the directory reads: one file for both languages. */
export function directoryIndexAddress(): string {
  return '/dienstverleners/register.json';
}

/** Corrections of published figures. */
export function correctionsAddress(language: AddressLanguage): string {
  return `${segments[language].prefix}/${segments[language].corrections}/`;
}

/** The Atom feed of new periods and corrections. */
export function feedAddress(language: AddressLanguage): string {
  return `${segments[language].prefix}/feed.xml`;
}

/** Names of the files below an edition, below a period and below the open data. They never change. */
export const downloadNames = {
  csv: 'gegevens.csv',
  excel: 'gegevens-excel.csv',
  json: 'gegevens.json',
  csvMetadata: 'gegevens.csv-metadata.json',
} as const;
export type DownloadName = keyof typeof downloadNames;

/** A data file of one edition. Data hold labels in both languages, so they stand under the Dutch address only. */
export function editionDataAddress(provider: string, period: string, file: DownloadName): string {
  return `${editionAddress(provider, period, 'nl')}${downloadNames[file]}`;
}

/** A data file of one period, with every edition in it. */
export function periodDataAddress(period: string, file: DownloadName): string {
  return `/${segments.nl.periods}/${period}/${downloadNames[file]}`;
}

/** The page about the open data. */
export function openDataAddress(language: AddressLanguage): string {
  return `${segments[language].prefix}/${segments[language].openData}/`;
}

const openDataFiles = {
  ...downloadNames,
  schema: 'schema/1.json',
  table: 'tabel.json',
  dictionary: 'woordenboek.csv',
  catalogueJson: 'catalogus.jsonld',
  catalogueTurtle: 'catalogus.ttl',
} as const;
export type OpenDataFile = keyof typeof openDataFiles;

/** A file of the open data as a whole: all periods, the schema, the dictionary, the catalogue. */
export function openDataFileAddress(file: OpenDataFile): string {
  return `${openDataAddress('nl')}${openDataFiles[file]}`;
}

/** The share image of one edition. */
export function editionImageAddress(provider: string, period: string, language: AddressLanguage): string {
  return `${editionAddress(provider, period, language)}kaart.png`;
}

/** The share image of pages that have none of their own. */
export function generalImageAddress(language: AddressLanguage): string {
  return `${startAddress(language)}kaart.png`;
}

/** A chart of one edition as a file of its own. `figure` is its anchor on the page. */
export function editionFigureAddress(
  provider: string,
  period: string,
  figure: string,
  language: AddressLanguage,
): string {
  return `${editionAddress(provider, period, language)}figuren/${figure}.svg`;
}

/** A chart of a provider through the periods. It follows the newest edition. */
export function providerFigureAddress(provider: string, figure: string, language: AddressLanguage): string {
  return `${providerAddress(provider, language)}figuren/${figure}.svg`;
}

/** A chart of all participants of one period. */
export function periodFigureAddress(period: string, figure: string, language: AddressLanguage): string {
  return `${periodAddress(period, language)}figuren/${figure}.svg`;
}

/** A chart of one service through the periods. It follows the newest period. */
export function serviceFigureAddress(service: string, figure: string, language: AddressLanguage): string {
  return `${serviceAddress(service, language)}figuren/${figure}.svg`;
}

/** How a badge is coloured: after the reader's own setting, always light, always dark, or black on nothing. */
export const badgeStyles = ['auto', 'light', 'dark', 'plain'] as const;
export type BadgeStyle = (typeof badgeStyles)[number];

/** A provider's badge. It follows the newest edition. */
export function badgeAddress(provider: string, style: BadgeStyle, language: AddressLanguage): string {
  return `${providerAddress(provider, language)}badge${style === 'auto' ? '' : `-${style}`}.svg`;
}

/** The page from which a provider takes its badge, its card and its downloads. */
export function embedAddress(provider: string, language: AddressLanguage): string {
  return `${providerAddress(provider, language)}${segments[language].embed}/`;
}

/** The card that other sites may show in a frame. It follows the newest edition. */
export function embedCardAddress(provider: string, language: AddressLanguage): string {
  return `${embedAddress(provider, language)}${segments[language].card}/`;
}

/** The report of one edition as a PDF. */
export function editionReportAddress(provider: string, period: string, language: AddressLanguage): string {
  return `${editionAddress(provider, period, language)}rapport.pdf`;
}
