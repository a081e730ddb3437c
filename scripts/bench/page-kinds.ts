import {
  aboutAddress,
  compareAddress,
  correctionsAddress,
  directoryAddress,
  editionAddress,
  editionReportPageAddress,
  embedAddress,
  embedCardAddress,
  explainedAddress,
  listPartAddress,
  openDataAddress,
  periodAddress,
  periodReportAddress,
  periodsAddress,
  proseNames,
  providerAddress,
  provinceAddress,
  provincesAddress,
  serviceAddress,
  servicesAddress,
  startAddress,
} from '../../src/address/address.ts';
import { languages, type Language } from '../../src/model/label.ts';

/** Most that a page may weigh and be high. */
export interface PageBudget {
  /** Compressed with brotli, as web servers send it, in kB of 1,024 bytes. */
  readonly kilobytes: number;
  /** In pixels, 390 and 1280 wide; null where a page holds all there is and promises none. */
  readonly heights: readonly [narrow: number, wide: number] | null;
}

/** A kind of page: which addresses are of it, and what it may cost. */
export interface PageKind extends PageBudget {
  readonly name: string;
  readonly fits: (address: string) => boolean;
}

const any = 'ANY';
const card: PageBudget = { kilobytes: 14, heights: [8_400, 4_500] };
/** 150 rows of a list, 160 and 80 pixels each, beside all else. */
const list: PageBudget = { kilobytes: 60, heights: [30_000, 16_000] };
const short: PageBudget = { kilobytes: 60, heights: [8_400, 4_500] };

/** In the order in which an address is tried. */
const addresses: readonly (readonly [
  name: string,
  made: (language: Language) => readonly string[],
  budget: PageBudget,
])[] = [
  ['start', (language) => [startAddress(language)], short],
  ['directory', (language) => [directoryAddress(language)], list],
  ['services', (language) => [servicesAddress(language)], short],
  ['service', (language) => [serviceAddress(any, language)], list],
  ['provinces', (language) => [provincesAddress(language)], short],
  ['province', (language) => [provinceAddress(any, language)], list],
  ['periods', (language) => [periodsAddress(language)], short],
  ['period', (language) => [periodAddress(any, language)], list],
  ['period in full', (language) => [periodReportAddress(any, language)], { kilobytes: 60, heights: null }],
  [
    'further part of a list',
    (language) =>
      [
        directoryAddress(language),
        serviceAddress(any, language),
        provinceAddress(any, language),
        periodAddress(any, language),
      ].map((page) => listPartAddress(page, 2, language).replace('2', any)),
    list,
  ],
  ['comparison', (language) => [compareAddress(language)], short],
  ['corrections', (language) => [correctionsAddress(language)], short],
  ['open data', (language) => [openDataAddress(language)], short],
  ['everything explained', (language) => [explainedAddress(language)], short],
  [
    'explained',
    (language) => proseNames.map((name) => aboutAddress(name, language)),
    { kilobytes: 60, heights: [16_000, 9_000] },
  ],
  ['share and use', (language) => [embedAddress(any, language)], short],
  ['framed card', (language) => [embedCardAddress(any, language)], { kilobytes: 14, heights: null }],
  ['report', (language) => [editionReportPageAddress(any, any, language)], { kilobytes: 20, heights: null }],
  ['card', (language) => [providerAddress(any, language)], card],
  ['card of an edition', (language) => [editionAddress(any, any, language)], card],
];

/** Every kind of page of the site; an address is of the first that fits. */
export const pageKinds: readonly PageKind[] = addresses.map(([name, made, budget]) => {
  const patterns = languages.flatMap(made).map((one) => new RegExp(`^${one.replaceAll(any, '[^/]+')}$`));
  return { name, ...budget, fits: (address) => patterns.some((pattern) => pattern.test(address)) };
});
