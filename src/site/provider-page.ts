import { editionAddress, editionReportPageAddress, providerAddress } from '../address/address.ts';
import { reportPage } from '../card/card.ts';
import { cardPage } from '../card/edition.ts';
import { providerCharts } from '../card/figure-files.ts';
import type { CardPage, EditionPage, UnsurveyedPage } from '../card/page.ts';
import { sharePage, type SharePage } from '../card/share.ts';
import { withdrawnPage } from '../card/unsurveyed.ts';
import { newestPage, pageOfEdition } from './edition-pages.ts';
import type { ProviderRoute } from './provider-routes.ts';
import { siteSource } from './source.ts';

/** What a page about a provider shows, and which view shows it. */
export type ProviderPage =
  | { readonly view: 'card'; readonly page: CardPage }
  | { readonly view: 'report'; readonly page: EditionPage }
  | { readonly view: 'unsurveyed'; readonly page: UnsurveyedPage }
  | { readonly view: 'share'; readonly page: SharePage }
  | { readonly view: 'moved'; readonly name: string; readonly href: string };

/** What stands at an address about a provider. Throws where the provider or its edition is unknown. */
export async function providerPageAt(route: ProviderRoute): Promise<ProviderPage> {
  const { register, site } = await siteSource();
  const { id, ofProvider, language } = route;
  // below a former id every page of the provider leads to the same page below the present one
  if (id !== ofProvider)
    return { view: 'moved', name: register.provider(ofProvider).name, href: presentAddress(route) };
  if (route.kind === 'newest' || route.kind === 'share') {
    const page = newestPage(register, id, language);
    if (route.kind === 'share')
      return { view: 'share', page: sharePage(page, site.address, providerCharts(register, page)) };
    return page.kind === 'edition' ? { view: 'card', page } : { view: 'unsurveyed', page };
  }
  if (route.kind === 'withdrawn')
    return { view: 'unsurveyed', page: withdrawnPage(register, id, route.period, language) };
  return route.kind === 'edition'
    ? { view: 'card', page: cardPage(register, pageOfEdition(register, id, route.period, language)) }
    : { view: 'report', page: reportPage(pageOfEdition(register, id, route.ofEdition, language)) };
}

function presentAddress(route: ProviderRoute): string {
  const { ofProvider, language } = route;
  if (route.kind === 'report') return editionReportPageAddress(ofProvider, route.ofEdition, language);
  if (route.kind === 'edition') return editionAddress(ofProvider, route.period, language);
  if (route.kind === 'withdrawn')
    return (route.isReport ? editionReportPageAddress : editionAddress)(ofProvider, route.period, language);
  return providerAddress(ofProvider, language);
}
