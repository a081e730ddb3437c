import type { Language } from '../model/label.ts';
import { words } from '../text/words.ts';
import type { ProviderFacts } from './page.ts';

/** A way to reach a provider, with what it leads to where that says more than its label. */
interface Reach {
  readonly label: string;
  readonly detail: string;
  readonly href: string;
}

/** How a provider may be reached, telephone first; empty where nothing is known. */
export function reachOf({ phone, email, website }: ProviderFacts, language: Language): readonly Reach[] {
  const say = words(language);
  return [
    ...(phone === undefined
      ? []
      : [{ label: say.cardPage.call, detail: phone, href: `tel:${phone.replace(/[^+0-9]/g, '')}` }]),
    ...(email === undefined ? [] : [{ label: say.cardPage.mail, detail: '', href: `mailto:${email}` }]),
    ...(website === undefined ? [] : [{ label: say.cardPage.site, detail: '', href: website }]),
  ];
}
