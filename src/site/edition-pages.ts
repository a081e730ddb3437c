import { editionPage, providerPage } from '../card/edition.ts';
import type { CardPage, EditionPage, UnsurveyedPage } from '../card/page.ts';
import type { Register } from '../card/register.ts';
import { registerUntil } from '../card/until-period.ts';
import type { Language } from '../model/label.ts';

/** The page of a provider's newest edition at the provider's own address, or that there is none. */
export function newestPage(
  register: Register<'public'>,
  id: string,
  language: Language,
): CardPage | UnsurveyedPage {
  const [newest] = register.editions(id);
  return providerPage(register, id, language, newest && pageOfEdition(register, id, newest.period, language));
}

const made = new WeakMap<Register<'public'>, Map<string, EditionPage>>();

/**
 * The page object of an edition, made once for all pages that show it: card, report and what is shared. It is made of what there was
 * when its period came, and kept as long as that register, which is let go a few providers later (`siteSource`).
 */
export function pageOfEdition(
  register: Register<'public'>,
  id: string,
  period: string,
  language: Language,
): EditionPage {
  const then = registerUntil(register, period);
  const known = made.get(then) ?? new Map<string, EditionPage>();
  made.set(then, known);
  const key = `${id} ${period} ${language}`;
  const page = known.get(key) ?? editionPage(then, then.edition(id, period), language);
  known.set(key, page);
  return page;
}
