import { comparisonDataAddress, embedCardAddress } from '../address/address.ts';
import { siteLanguages } from '../model/label.ts';
import { pathsOf, type Path } from './paths.ts';
import {
  providerRoutes,
  unitOf,
  type AboutProvider,
  type OfProvider,
  type ProviderRoute,
} from './provider-routes.ts';
import { siteSource } from './source.ts';

/**
 * Every page about a provider but the framed card, which has a style of its own. They are one route because a builder makes
 * route after route: so the pages of one provider are made one after the other, and what they show is made once
 * (`providerPageAt`).
 */
export async function providerPaths(): Promise<Path<'provider', ProviderRoute>[]> {
  const { register, wanted } = await siteSource();
  return pathsOf(
    'provider',
    register.publication.providers.flatMap(({ id }) =>
      providerRoutes(register, id).filter(({ props }) => wanted.has(unitOf(props))),
    ),
  );
}

/** Every framed card. Below a former id stands the same card: frames on other sites cannot be asked to move. */
export async function embedCardPaths(): Promise<Path<'card', AboutProvider>[]> {
  const ids = await wantedIds();
  return pathsOf(
    'card',
    ids.flatMap((one) =>
      siteLanguages().map((language) => ({
        address: embedCardAddress(one.id, language),
        props: { ...one, language },
      })),
    ),
  );
}

/** Every file that the comparison reads. Below a former id stands the present provider's: a link that was kept compares still. */
export async function comparedPaths(): Promise<Path<'compared', OfProvider>[]> {
  return pathsOf(
    'compared',
    (await wantedIds()).map((one) => ({ address: comparisonDataAddress(one.id), props: one })),
    '.json',
  );
}

/** The ids of the providers that pages are to be made of, former ones too. */
async function wantedIds(): Promise<OfProvider[]> {
  const { register, wanted } = await siteSource();
  const providers = register.publication.providers.filter(({ id }) => wanted.has({ provider: id }));
  return providers.flatMap(({ id, formerIds }) =>
    [id, ...formerIds].map((one) => ({ id: one, ofProvider: id })),
  );
}
