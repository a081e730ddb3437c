import { providerAddress } from '../address/address.ts';
import type { Language } from '../model/label.ts';
import type { Merger, Provider } from '../model/provider.ts';
import { provinces } from '../model/province.ts';
import type { Terms } from '../model/terms.ts';
import { markSentence } from '../text/provider.ts';
import { provinceName } from '../text/province.ts';
import { whereText } from '../text/where.ts';
import { words } from '../text/words.ts';
import type { MergerNotice, ProviderFacts } from './page.ts';

/** A provider as it stands on pages. Fields that are not known are left out. */
export function providerFacts(provider: Provider, terms: Terms, language: Language): ProviderFacts {
  const known = provinces.find(({ id }) => id === provider.province);
  const province = known && provinceName(known.id, language);
  const where = whereText(provider.place, province);
  const mergers = mergersOf(provider, language);
  const mark = markSentence(provider.status, terms.mark, language);
  return {
    id: provider.id,
    name: provider.name,
    ...(where !== '' && { where }),
    ...(mark !== null && { mark }),
    ...(provider.phone !== undefined && { phone: provider.phone }),
    ...(provider.email !== undefined && { email: provider.email }),
    ...(provider.website !== undefined && { website: provider.website }),
    ...(mergers.length > 0 && { mergers }),
  };
}

/** The merger by which a provider went on in another; null where it is there itself. */
export function mergedInto({ mergers = [] }: Pick<ProviderFacts, 'mergers'>): MergerNotice | null {
  return mergers.find(({ into }) => into) ?? null;
}

/** The one that it merged into first; then those that merged into it. */
function mergersOf({ successor, predecessors = [] }: Provider, language: Language): MergerNotice[] {
  const say = words(language);
  const notice = (into: boolean, sentence: string, { id, name, place, since }: Merger): MergerNotice => ({
    into,
    since,
    sentence,
    link: { label: whereText(name, place), href: providerAddress(id, language) },
  });
  return [
    ...(successor ? [notice(true, say.provider.mergedInto(successor.since), successor)] : []),
    ...predecessors.map((one) => notice(false, say.provider.mergedWith(one.since), one)),
  ];
}
