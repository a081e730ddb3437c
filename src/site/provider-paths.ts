import {
  comparisonDataAddress,
  editionAddress,
  editionReportPageAddress,
  embedAddress,
  embedCardAddress,
  providerAddress,
} from '../address/address.ts';
import { siteLanguages, type Language } from '../model/label.ts';
import type { Provider } from '../model/provider.ts';
import { pathsOf, type InLanguage, type Path } from './paths.ts';
import { siteSource } from './source.ts';

/** What is about one provider: `id` is what its address says, which may be a former one, and `ofProvider` whose it is. */
interface OfProvider {
  readonly id: string;
  readonly ofProvider: string;
}

/** A page about one provider. */
interface AboutProvider extends OfProvider, InLanguage {}

/** Which page about a provider stands at an address: the newest card, what is shared, or one edition's card or report. */
export type ProviderRoute = AboutProvider &
  (
    | { readonly kind: 'newest' }
    | { readonly kind: 'share' }
    | { readonly kind: 'edition'; readonly period: string }
    | { readonly kind: 'report'; readonly period: string }
  );

/**
 * Every page about a provider but the framed card, which has a style of its own. They are one route because a builder makes
 * route after route: so the pages of one provider are made one after the other, and what they show is made once
 * (`providerPageAt`). Below a former id stands what leads to the present one. The addresses of withdrawn editions are among
 * them: such an address is for ever.
 */
export async function providerPaths(): Promise<Path<'provider', ProviderRoute>[]> {
  const { register } = await siteSource();
  const providers = await wantedProviders();
  return pathsOf(
    'provider',
    providers.flatMap((provider) => {
      const periods = [...register.editions(provider.id), ...register.withdrawn(provider.id)].map(
        ({ period }) => period,
      );
      return siteLanguages().flatMap((language) => pagesAbout(provider, periods, language));
    }),
  );
}

function pagesAbout(
  { id: ofProvider, formerIds }: Provider,
  periods: readonly string[],
  language: Language,
): { readonly address: string; readonly props: ProviderRoute }[] {
  const share = { id: ofProvider, ofProvider, language, kind: 'share' } as const;
  return [
    { address: embedAddress(ofProvider, language), props: share },
    ...[ofProvider, ...formerIds].flatMap((id) => {
      const about = { id, ofProvider, language };
      return [
        { address: providerAddress(id, language), props: { ...about, kind: 'newest' } as const },
        ...periods.flatMap((period) => [
          {
            address: editionAddress(id, period, language),
            props: { ...about, period, kind: 'edition' } as const,
          },
          {
            address: editionReportPageAddress(id, period, language),
            props: { ...about, period, kind: 'report' } as const,
          },
        ]),
      ];
    }),
  ];
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
  const providers = await wantedProviders();
  return providers.flatMap(({ id, formerIds }) =>
    [id, ...formerIds].map((one) => ({ id: one, ofProvider: id })),
  );
}

/** The providers whose pages are to be made: all, save those whose pages are kept from an earlier build. */
async function wantedProviders(): Promise<readonly Provider[]> {
  const { register, wanted } = await siteSource();
  const { providers } = register.publication;
  const ids = wanted.providers;
  return ids === null ? providers : providers.filter(({ id }) => ids.has(id));
}
