import {
  openDataAddress,
  openDataFileAddress,
  periodDataAddress,
  type DownloadName,
} from '../address/address.ts';
import { dataSchemaVersion } from '../card/data-row.ts';
import type { Register } from '../card/register.ts';
import { siteLanguages, type Language } from '../model/label.ts';
import { words } from '../text/words.ts';
import type { DataSubject } from './json.ts';
import type { Publisher } from './publisher.ts';
import { scriptText } from './script-text.ts';
import { periodSubject, allPeriodsSubject } from './subject.ts';

/** What a data set holds, as search engines for data list it: the measures of the open data that readers look for. */
const measures = ['grade', 'response', 'spread', 'promoter_score', 'answer'] as const;

/** What every data set of the site says of itself in schema.org's words, in one language. */
export function datasetFacts(publisher: Publisher, language: Language): object {
  const say = words(language);
  return {
    inLanguage: siteLanguages(),
    isAccessibleForFree: true,
    version: dataSchemaVersion,
    keywords: [
      ...Object.values(say.catalogue.keywords),
      ...publisher.keywords.map((keyword) => keyword[language]),
    ],
    spatialCoverage: { '@type': 'Country', name: say.catalogue.country, identifier: 'NL' },
    variableMeasured: measures,
    ...(publisher.licence.url !== null && { license: publisher.licence.url }),
    creator: { '@type': 'Organization', name: publisher.owner, email: publisher.email },
  };
}

/** The page about open data, for search engines: a catalogue, and the data set of all periods and of each. */
export function catalogueData(
  register: Register<'public'>,
  publisher: Publisher,
  language: Language,
): string {
  const allPeriods = allPeriodsSubject(register, publisher);
  const catalogue = catalogueFacts(publisher, language);
  return scriptText({
    '@context': 'https://schema.org',
    '@graph': [
      {
        ...catalogue,
        dataset: register.publication.periods.map(({ period }) => ({
          '@id': datasetId(periodSubject(register, period.id, publisher)),
        })),
      },
      {
        ...dataset(allPeriods, openDataFileAddress, publisher, language),
        description: words(language).catalogue.allPeriodsDescription,
        includedInDataCatalog: catalogue,
      },
    ],
  });
}

/** The page of a period, for search engines: its data set, and the catalogue that holds it. */
export function periodData(
  register: Register<'public'>,
  period: string,
  publisher: Publisher,
  language: Language,
): string {
  const subject = periodSubject(register, period, publisher);
  return scriptText({
    '@context': 'https://schema.org',
    ...dataset(subject, (name) => periodDataAddress(period, name), publisher, language),
    description: words(language).catalogue.periodDescription(period, subject.periods[0]?.source ?? ''),
    includedInDataCatalog: catalogueFacts(publisher, language),
  });
}

function catalogueFacts(publisher: Publisher, language: Language): object {
  const say = words(language);
  const page = new URL(openDataAddress(language), publisher.address).href;
  return {
    '@type': 'DataCatalog',
    '@id': `${new URL(openDataAddress(siteLanguages()[0]), publisher.address).href}#catalogus`,
    name: say.catalogue.title(publisher.name),
    description: say.catalogue.description(publisher.field[language]),
    url: page,
  };
}

function dataset(
  subject: DataSubject,
  address: (name: DownloadName) => string,
  publisher: Publisher,
  language: Language,
): object {
  const file = (name: 'csv' | 'json', format: string): object => ({
    '@type': 'DataDownload',
    encodingFormat: format,
    contentUrl: new URL(address(name), publisher.address).href,
  });
  const from = subject.periods[0]?.from;
  const until = subject.periods.at(-1)?.until;
  return {
    '@type': 'Dataset',
    '@id': datasetId(subject),
    identifier: datasetId(subject),
    name: subject.title[language],
    url: subject.page,
    ...datasetFacts(publisher, language),
    ...(from !== undefined && until !== undefined && { temporalCoverage: `${from}/${until}` }),
    distribution: [file('csv', 'text/csv'), file('json', 'application/json')],
  };
}

function datasetId(subject: DataSubject): string {
  return `${subject.page}#gegevens`;
}
