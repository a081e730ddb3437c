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
