import type { Language } from '../model/label.ts';
import type { Provider } from '../model/provider.ts';
import { provinces } from '../model/province.ts';
import type { Terms } from '../model/terms.ts';
import { markSentence } from '../text/provider.ts';
import { provinceName } from '../text/province.ts';
import { whereText } from '../text/where.ts';
import type { ProviderFacts } from './page.ts';

/** A provider as it stands on pages. Fields that are not known are left out. */
export function providerFacts(provider: Provider, terms: Terms, language: Language): ProviderFacts {
  const known = provinces.find(({ id }) => id === provider.province);
  const province = known && provinceName(known.id, language);
  const where = whereText(provider.place, province);
  const mark = markSentence(provider.status, terms.mark, language);
  return {
    id: provider.id,
    name: provider.name,
    ...(where !== '' && { where }),
    ...(mark !== null && { mark }),
    ...(provider.phone !== undefined && { phone: provider.phone }),
    ...(provider.email !== undefined && { email: provider.email }),
    ...(provider.website !== undefined && { website: provider.website }),
  };
}
