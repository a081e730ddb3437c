import { editionAddress, editionReportPageAddress, providerAddress } from '../address/address.ts';
import { reportPage } from '../card/card.ts';
import { editionPage, providerPage } from '../card/edition.ts';
import { providerCharts } from '../card/figure-files.ts';
import type { EditionPage, UnsurveyedPage } from '../card/page.ts';
import type { Register } from '../card/register.ts';
import { sharePage, type SharePage } from '../card/share.ts';
import { withdrawnPage } from '../card/unsurveyed.ts';
import type { Language } from '../model/label.ts';
import type { ProviderRoute } from './provider-routes.ts';
import { siteSource } from './source.ts';

/** What a page about a provider shows, and which view shows it. */
export type ProviderPage =
  | { readonly view: 'card' | 'report'; readonly page: EditionPage }
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
  const withdrawn = withdrawnPage(register, id, route.period, language);
  if (withdrawn) return { view: 'unsurveyed', page: withdrawn };
  const page = pageOfEdition(register, id, route.period, language);
  return route.kind === 'edition' ? { view: 'card', page } : { view: 'report', page: reportPage(page) };
}

/** The page of a provider's newest edition at the provider's own address, or that there is none. */
export function newestPage(
  register: Register<'public'>,
  id: string,
  language: Language,
): EditionPage | UnsurveyedPage {
  const [newest] = register.editions(id);
  return providerPage(register, id, language, newest && pageOfEdition(register, id, newest.period, language));
}

const made = new WeakMap<Register<'public'>, Map<string, EditionPage>>();

/**
 * The page object of an edition, made once for all pages that show it: card, report and what is shared. It is kept as long
 * as its register, and the register of one provider is let go a few providers later (`siteSource`).
 */
export function pageOfEdition(
  register: Register<'public'>,
  id: string,
  period: string,
  language: Language,
): EditionPage {
  const known = made.get(register) ?? new Map<string, EditionPage>();
  made.set(register, known);
  const key = `${id} ${period} ${language}`;
  const page = known.get(key) ?? editionPage(register, register.edition(id, period), language);
  known.set(key, page);
  return page;
}

function presentAddress(route: ProviderRoute): string {
  const { ofProvider, language } = route;
  if (route.kind === 'edition') return editionAddress(ofProvider, route.period, language);
  if (route.kind === 'report') return editionReportPageAddress(ofProvider, route.period, language);
  return providerAddress(ofProvider, language);
}
