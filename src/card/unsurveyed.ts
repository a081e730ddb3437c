import { editionAddress, inEveryLanguage, providerAddress } from '../address/address.ts';
import type { Language } from '../model/label.ts';
import type { Audience } from '../model/measure.ts';
import { unsurveyedSentence } from '../text/provider.ts';
import { words } from '../text/words.ts';
import { noEdition, noEditionMark } from './no-edition.ts';
import type { UnsurveyedPage } from './page.ts';
import { periodLabel } from './period-label.ts';
import { providerFacts } from './provider-facts.ts';
import type { Register } from './register.ts';

/**
 * The page of a provider without a published edition: its survey is still to come, it left or merged before there was
 * one, or what was out is withdrawn.
 */
export function unsurveyedPage<A extends Audience>(
  register: Register<A>,
  id: string,
  language: Language,
): UnsurveyedPage {
  const [withdrawn] = register.withdrawn(id);
  const nothing = {
    heading: noEditionMark(noEdition(register, id), language),
    sentence: unsurveyedSentence(register.provider(id).status, language),
  };
  return {
    ...pageOf(register, id, language),
    addresses: inEveryLanguage((one) => providerAddress(id, one)),
    ...told(register, id, withdrawn ? wordsOf(register, withdrawn, language) : nothing),
  };
}

/**
 * The page at the address of an edition that was withdrawn: its name, and since when its figures are gone. Throws a RangeError
 * where none was: a fault in this code.
 */
export function withdrawnPage<A extends Audience>(
  register: Register<A>,
  id: string,
  period: string,
  language: Language,
): UnsurveyedPage {
  const withdrawn = register.withdrawn(id).find((one) => one.period === period);
  if (withdrawn === undefined) throw new RangeError(`not withdrawn: edition ${id}/${period}`);
  const page = pageOf(register, id, language);
  return {
    ...page,
    addresses: inEveryLanguage((one) => editionAddress(id, period, one)),
    ...told(register, id, wordsOf(register, withdrawn, language)),
    title: `${page.title}, ${periodLabel(register, period, language)}`,
  };
}

function pageOf<A extends Audience>(
  register: Register<A>,
  id: string,
  language: Language,
): Pick<UnsurveyedPage, 'kind' | 'language' | 'title' | 'provider' | 'why'> {
  const provider = register.provider(id);
  return {
    kind: 'unsurveyed',
    language,
    title: register.nameApart(provider.id),
    provider: providerFacts(provider, register.terms, language),
    why: noEdition(register, id),
  };
}

interface Told {
  readonly heading: string;
  readonly sentence: string;
}

function told<A extends Audience>(
  register: Register<A>,
  id: string,
  { heading, sentence }: Told,
): Told & Pick<UnsurveyedPage, 'description'> {
  return { heading, sentence, description: `${register.provider(id).name}. ${sentence}` };
}

function wordsOf<A extends Audience>(
  register: Register<A>,
  { period, date }: { readonly period: string; readonly date: string },
  language: Language,
): Told {
  const say = words(language);
  return {
    heading: say.provider.withdrawn,
    sentence: say.provider.withdrawnOn(periodLabel(register, period, language), date),
  };
}
