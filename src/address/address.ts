import { languages, siteLanguages, type Language } from '../model/language.ts';
import { basePath } from './base-path.ts';

/**
 * Every address of the site. Pages, feeds, downloads and tests ask for addresses here and write none themselves.
 * The site's first language has the bare addresses; every other stands under its code. Addresses of an edition are for ever.
 */

/** The words of addresses in one language. */
interface Segments {
  readonly providers: string;
  readonly services: string;
  readonly provinces: string;
  readonly periods: string;
  readonly compare: string;
  /** Below the comparison: the files that it reads. */
  readonly compared: string;
  readonly corrections: string;
  readonly openData: string;
  readonly about: string;
  readonly embed: string;
  readonly card: string;
  /** Below an edition or a period: its whole report as a page. */
  readonly report: string;
  /** Below a page with a list of providers: the further parts of a long one. */
  readonly list: string;
}

const english: Segments = {
  providers: 'providers',
  services: 'services',
  provinces: 'provinces',
  periods: 'periods',
  compare: 'compare',
  compared: 'data',
  corrections: 'corrections',
  openData: 'open-data',
  about: 'about',
  embed: 'embed',
  card: 'card',
  report: 'report',
  list: 'list',
};

const own: Readonly<Record<string, Segments>> = {
  nl: {
    providers: 'dienstverleners',
    services: 'diensten',
    provinces: 'provincies',
    periods: 'perioden',
    compare: 'vergelijken',
    compared: 'gegevens',
    corrections: 'correcties',
    openData: 'open-data',
    about: 'over',
    embed: 'insluiten',
    card: 'kaart',
    report: 'rapport',
    list: 'lijst',
  },
  en: english,
};

/** Names of the folder with all pages and data of providers, in any first language: an older site may have had another. */
export const providerFolders: readonly string[] = [english, ...Object.values(own)].map(
  ({ providers }) => providers,
);

/** A language without words of its own for addresses has the English ones, under its code. */
function segmentsOf(language: Language): Segments {
  return own[language] ?? english;
}

/** What every address in a language begins with: "/", "/en/", or "/kaart/en/" for a site under a path. */
function rootOf(language: Language): string {
  return basePath() + (language === first() ? '' : `${language}/`);
}

/** The language whose addresses hold the files that are there once for all languages. */
function first(): Language {
  return siteLanguages()[0];
}

/** The address of one page in every language of the site, for the language switch and for hreflang. */
export function inEveryLanguage(address: (language: Language) => string): Record<Language, string> {
  return Object.fromEntries(languages.map((language) => [language, address(language)])) as Record<
    Language,
    string
  >;
}

/** The start page. */
export function startAddress(language: Language): string {
  return `${rootOf(language)}`;
}

/** The directory of all providers. */
export function directoryAddress(language: Language): string {
  return `${rootOf(language)}${segmentsOf(language).providers}/`;
}

/** A provider's newest edition. */
export function providerAddress(provider: string, language: Language): string {
  return `${directoryAddress(language)}${provider}/`;
}

/** One edition of a provider. */
export function editionAddress(provider: string, period: string, language: Language): string {
  return `${providerAddress(provider, language)}${period}/`;
}

/** The whole report of one edition as a page: every chapter and figure. */
export function editionReportPageAddress(provider: string, period: string, language: Language): string {
  return `${editionAddress(provider, period, language)}${segmentsOf(language).report}/`;
}

/** Pages of prose, by the name of their file in content/<language>/, with the word in their address. */
const proseSegments = {
  method: { nl: 'methode', en: 'method' },
  publication: { nl: 'publicatie', en: 'publication' },
  missing: { nl: 'ontbreekt', en: 'missing' },
  anonymity: { nl: 'anonimiteit', en: 'anonymity' },
  questions: { nl: 'vragen', en: 'questions' },
  accessibility: { nl: 'toegankelijkheid', en: 'accessibility' },
  privacy: { nl: 'privacy', en: 'privacy' },
  reuse: { nl: 'hergebruik', en: 'reuse' },
} as const satisfies Record<string, Partial<Record<Language, string>>>;
export type ProseName = keyof typeof proseSegments;

/** Every prose page, by the name of its file. */
export const proseNames = Object.keys(proseSegments) as readonly ProseName[];

/** True for the name of a prose page that has an address. */
export function isProseName(name: string): name is ProseName {
  return Object.hasOwn(proseSegments, name);
}

/** The list of all pages of prose. */
export function explainedAddress(language: Language): string {
  return `${rootOf(language)}${segmentsOf(language).about}/`;
}

/** A page of prose. */
export function aboutAddress(name: ProseName, language: Language): string {
  const words: Partial<Record<Language, string>> & { readonly en: string } = proseSegments[name];
  return `${explainedAddress(language)}${words[language] ?? words.en}/`;
}

/** All services. */
export function servicesAddress(language: Language): string {
  return `${rootOf(language)}${segmentsOf(language).services}/`;
}

/** One service, newest period first. */
export function serviceAddress(service: string, language: Language): string {
  return `${servicesAddress(language)}${service}/`;
}

/** All provinces, on a map and as a list. */
export function provincesAddress(language: Language): string {
  return `${rootOf(language)}${segmentsOf(language).provinces}/`;
}

/** One province. */
export function provinceAddress(province: string, language: Language): string {
  return `${provincesAddress(language)}${province}/`;
}

/** All survey periods. */
export function periodsAddress(language: Language): string {
  return `${rootOf(language)}${segmentsOf(language).periods}/`;
}

/** One survey period: its national figures and who took part. */
export function periodAddress(period: string, language: Language): string {
  return `${periodsAddress(language)}${period}/`;
}

/** A part of the list of providers on a page; the first part stands on that page itself. `number` counts from 1. */
export function listPartAddress(page: string, number: number, language: Language): string {
  return number === 1 ? page : `${page}${segmentsOf(language).list}/${number}/`;
}

/** All national figures of one survey period. */
export function periodReportAddress(period: string, language: Language): string {
  return `${periodAddress(period, language)}${segmentsOf(language).report}/`;
}

/** Providers side by side; `chosen` are their ids. Works as a plain link from pages without script. */
export function compareAddress(language: Language, chosen: readonly string[] = []): string {
  const query = chosen.map((id) => `p=${encodeURIComponent(id)}`).join('&');
  return `${rootOf(language)}${segmentsOf(language).compare}/${query === '' ? '' : `?${query}`}`;
}

/** What the comparison reads about one provider: one file for all languages. */
export function comparisonDataAddress(provider: string): string {
  return `${comparisonDataFolder(first())}${provider}.json`;
}

/** Where the files stand that the comparison reads; each language had its own until 1.0.0. */
export function comparisonDataFolder(language: Language): string {
  return `${compareAddress(language)}${segmentsOf(language).compared}/`;
}

/** What search in the directory reads: one file for both languages. */
export function directoryIndexAddress(): string {
  return `${directoryAddress(first())}register.json`;
}

/** The places of the Netherlands, for those who look near one: one file for both languages. */
export function placesFileAddress(): string {
  return `${directoryAddress(first())}plaatsen.json`;
}

/** Corrections of published figures. */
export function correctionsAddress(language: Language): string {
  return `${rootOf(language)}${segmentsOf(language).corrections}/`;
}

/** The Atom feed of new periods and corrections. */
export function feedAddress(language: Language): string {
  return `${rootOf(language)}feed.xml`;
}

/** Names of the files below an edition, below a period and below the open data. They never change. */
export const downloadNames = {
  csv: 'gegevens.csv',
  excel: 'gegevens-excel.csv',
  json: 'gegevens.json',
  csvMetadata: 'gegevens.csv-metadata.json',
} as const;
export type DownloadName = keyof typeof downloadNames;

/** A data file of one edition. Data hold labels in every language of the site, so they stand under the address of its first only. */
export function editionDataAddress(provider: string, period: string, file: DownloadName): string {
  return `${editionAddress(provider, period, first())}${downloadNames[file]}`;
}

/** A data file of one period, with every edition in it. */
export function periodDataAddress(period: string, file: DownloadName): string {
  return `${periodAddress(period, first())}${downloadNames[file]}`;
}

/** The page about the open data. */
export function openDataAddress(language: Language): string {
  return `${rootOf(language)}${segmentsOf(language).openData}/`;
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
  return `${openDataAddress(first())}${openDataFiles[file]}`;
}

/** The share image of one edition. */
export function editionImageAddress(provider: string, period: string, language: Language): string {
  return `${editionAddress(provider, period, language)}kaart.png`;
}

/** The share image of pages that have none of their own. */
export function generalImageAddress(language: Language): string {
  return `${startAddress(language)}kaart.png`;
}

/** A chart of one edition as a file of its own. `figure` is its anchor on the page. */
export function editionFigureAddress(
  provider: string,
  period: string,
  figure: string,
  language: Language,
): string {
  return `${editionAddress(provider, period, language)}figuren/${figure}.svg`;
}

/** A chart of a provider through the periods. It follows the newest edition. */
export function providerFigureAddress(provider: string, figure: string, language: Language): string {
  return `${providerAddress(provider, language)}figuren/${figure}.svg`;
}

/** A chart of all participants of one period. */
export function periodFigureAddress(period: string, figure: string, language: Language): string {
  return `${periodAddress(period, language)}figuren/${figure}.svg`;
}

/** A chart of one service through the periods. It follows the newest period. */
export function serviceFigureAddress(service: string, figure: string, language: Language): string {
  return `${serviceAddress(service, language)}figuren/${figure}.svg`;
}

/** Every chart of one edition, packed in one file. */
export function editionChartsAddress(provider: string, period: string, language: Language): string {
  return `${editionAddress(provider, period, language)}figuren.zip`;
}

/** Every chart of all participants of one period, packed in one file. */
export function periodChartsAddress(period: string, language: Language): string {
  return `${periodAddress(period, language)}figuren.zip`;
}

/** How a badge is coloured: after the reader's own setting, always light, always dark, or black on nothing. */
export const badgeStyles = ['auto', 'light', 'dark', 'plain'] as const;
export type BadgeStyle = (typeof badgeStyles)[number];

/** A provider's badge. It follows the newest edition. */
export function badgeAddress(provider: string, style: BadgeStyle, language: Language): string {
  return `${providerAddress(provider, language)}badge${style === 'auto' ? '' : `-${style}`}.svg`;
}

/** The page from which a provider takes its badge, its card and its downloads. */
export function embedAddress(provider: string, language: Language): string {
  return `${providerAddress(provider, language)}${segmentsOf(language).embed}/`;
}

/** The card that other sites may show in a frame. It follows the newest edition. */
export function embedCardAddress(provider: string, language: Language): string {
  return `${embedAddress(provider, language)}${segmentsOf(language).card}/`;
}

/** The report of one edition as a PDF. */
export function editionReportAddress(provider: string, period: string, language: Language): string {
  return `${editionAddress(provider, period, language)}rapport.pdf`;
}

/** Files with a name of their own: icons, the logo of a site that has one, the style for readers without script, whom to tell of a weakness. */
const rootFiles = {
  icon: 'icon.svg',
  logoSvg: 'logo.svg',
  logoPng: 'logo.png',
  favicon: 'favicon.ico',
  touchIcon: 'apple-touch-icon.png',
  unaidedStyle: 'unaided.css',
  security: '.well-known/security.txt',
} as const;
export type RootFile = keyof typeof rootFiles;

/** One of the files at the root of the site. */
export function rootFileAddress(file: RootFile): string {
  return `${startAddress(first())}${rootFiles[file]}`;
}

/** The logo of a site, by the kind of its file. */
export function logoAddress(kind: 'svg' | 'png'): string {
  return rootFileAddress(kind === 'svg' ? 'logoSvg' : 'logoPng');
}

/** The list of all pages, for crawlers; of a very large site an index, and its parts from 1. */
export function sitemapAddress(part?: number): string {
  return `${rootOf(first())}sitemap${part === undefined ? '' : `-${part}`}.xml`;
}
