import {
  editionAddress,
  editionReportPageAddress,
  embedAddress,
  providerAddress,
} from '../address/address.ts';
import type { Register } from '../card/register.ts';
import { siteLanguages } from '../model/label.ts';
import type { KeptUnit } from './kept-unit.ts';
import type { InLanguage } from './paths.ts';

/** What is about one provider: `id` is what its address says, which may be a former one, and `ofProvider` whose it is. */
export interface OfProvider {
  readonly id: string;
  readonly ofProvider: string;
}

/** A page about one provider. */
export interface AboutProvider extends OfProvider, InLanguage {}

/**
 * Which page about a provider stands at an address: the newest card, what is shared, one edition's card, that an edition was
 * withdrawn, or the report of an edition. A report (`ofEdition`: its period) is about that edition alone: nothing newer is seen while it is made.
 */
export type ProviderRoute = AboutProvider &
  (
    | { readonly kind: 'newest' }
    | { readonly kind: 'share' }
    | { readonly kind: 'edition'; readonly period: string }
    | { readonly kind: 'withdrawn'; readonly period: string; readonly isReport: boolean }
    | { readonly kind: 'report'; readonly ofEdition: string }
  );

/** The unit with which a page is kept. */
export function unitOf(route: ProviderRoute): KeptUnit {
  return { provider: route.ofProvider, ...(route.kind === 'report' && { period: route.ofEdition }) };
}

/**
 * Every page about a provider but the framed card, language after language, each with its address. Below a former id stands
 * what leads to the present one. The addresses of withdrawn editions are among them: such an address is for ever.
 */
export function providerRoutes(
  register: Register<'public'>,
  ofProvider: string,
): { readonly address: string; readonly props: ProviderRoute }[] {
  const { formerIds } = register.provider(ofProvider);
  return siteLanguages().flatMap((language) => [
    {
      address: embedAddress(ofProvider, language),
      props: { id: ofProvider, ofProvider, language, kind: 'share' } as const,
    },
    ...[ofProvider, ...formerIds].flatMap((id) => {
      const about = { id, ofProvider, language };
      return [
        { address: providerAddress(id, language), props: { ...about, kind: 'newest' } as const },
        ...register.editions(ofProvider).flatMap(({ period }) => [
          {
            address: editionAddress(id, period, language),
            props: { ...about, period, kind: 'edition' } as const,
          },
          {
            address: editionReportPageAddress(id, period, language),
            props: { ...about, ofEdition: period, kind: 'report' } as const,
          },
        ]),
        ...register.withdrawn(ofProvider).flatMap(({ period }) =>
          [false, true].map((isReport) => ({
            address: (isReport ? editionReportPageAddress : editionAddress)(id, period, language),
            props: { ...about, period, isReport, kind: 'withdrawn' } as const,
          })),
        ),
      ];
    }),
  ]);
}
