import { editionDataAddress, editionImageAddress, providerAddress } from '../address/address.ts';
import type { CardPage, EditionPage, UnsurveyedPage } from '../card/page.ts';
import { mergedInto } from '../card/provider-facts.ts';
import { shareCard } from '../card/share.ts';
import { siteLanguages } from '../model/language.ts';
import { words } from '../text/words.ts';
import type { Publisher } from './publisher.ts';
import { scriptText } from './script-text.ts';
import { datasetFacts } from './structured-catalogue.ts';

/**
 * What a provider's page says to machines, in the words of schema.org: the organisation, the data set of the edition
 * and, on the newest edition's card alone, the mean grade as a rating. An older edition has no rating, as search engines show it
 * as the present one, and a report has none, as it stays when a newer edition comes. No rating either where no grade is published.
 */
export function structuredData(page: EditionPage | CardPage | UnsurveyedPage, publisher: Publisher): string {
  const absolute = (address: string): string => new URL(address, publisher.address).href;
  const { provider, language } = page;
  const organisation = absolute(`${providerAddress(provider.id, siteLanguages()[0])}#organisatie`);
  const card = shareCard(page);
  const merger = mergedInto(provider);
  const isNewest = 'editions' in page && page.editions.some((link) => link.isNewest && link.isCurrent);
  const rating =
    isNewest && card.mean !== null && card.n !== null
      ? {
          aggregateRating: {
            '@type': 'AggregateRating',
            ratingValue: card.mean,
            bestRating: 10,
            worstRating: 1,
            ratingCount: card.n,
            description: words(language).share.noRightsLong,
          },
        }
      : {};
  return scriptText({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Organization',
        '@id': organisation,
        name: provider.name,
        ...(provider.where !== undefined && { address: provider.where }),
        ...(provider.phone !== undefined && { telephone: provider.phone }),
        ...(provider.email !== undefined && { email: provider.email }),
        ...(provider.website !== undefined && { url: provider.website }),
        ...(merger && {
          dissolutionDate: merger.since,
          description: `${merger.sentence} ${merger.link.label}.`,
        }),
        subjectOf: { '@id': absolute(page.addresses[language]) },
        ...rating,
      },
      ...(page.kind === 'edition' ? [dataset(page, organisation, publisher)] : []),
    ],
  });
}

function dataset(page: EditionPage, organisation: string, publisher: Publisher): object {
  const absolute = (address: string): string => new URL(address, publisher.address).href;
  const file = (name: 'csv' | 'json', format: string): object => ({
    '@type': 'DataDownload',
    encodingFormat: format,
    contentUrl: absolute(editionDataAddress(page.provider.id, page.periodId, name)),
  });
  return {
    '@type': 'Dataset',
    '@id': absolute(editionDataAddress(page.provider.id, page.periodId, 'csv')),
    name: `${page.provider.name}, ${page.period}`,
    description: `${page.description} ${page.periodSentence}`,
    url: absolute(page.addresses[page.language]),
    identifier: absolute(editionDataAddress(page.provider.id, page.periodId, 'csv')),
    ...datasetFacts(publisher, page.language),
    temporalCoverage: page.period,
    about: { '@id': organisation },
    image: absolute(editionImageAddress(page.provider.id, page.periodId, page.language)),
    distribution: [file('csv', 'text/csv'), file('json', 'application/json')],
  };
}
