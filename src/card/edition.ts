import { editionAddress, providerAddress, inEveryLanguage } from '../address/address.ts';
import type { Language } from '../model/label.ts';
import type { Audience } from '../model/measure.ts';
import type { Provider } from '../model/provider.ts';
import type { PublishedEdition, PublishedGroup } from '../publish/publication.ts';
import { words } from '../text/words.ts';
import { chapterOf } from './chapter.ts';
import { groupPrefix, type FigureContext } from './figures.ts';
import type { CardPage, EditionLink, EditionPage, UnsurveyedPage } from './page.ts';
import { periodLabel, shortPeriodLabel } from './period-label.ts';
import { providerFacts } from './provider-facts.ts';
import type { Register } from './register.ts';
import { responseTable } from './response.ts';
import { summaryOf } from './summary.ts';
import { unsurveyedPage } from './unsurveyed.ts';

/** The chapters before the first group's: introduction and survey. */
const chaptersBefore = 2;

/** Where the figures come from, when that is not this survey's answers as they were first published. */
function noticeOf<A extends Audience>(
  { printed, late, reissued }: PublishedEdition<A>,
  language: Language,
): { readonly notice?: string } {
  const say = words(language);
  const sentences = [
    ...(printed ? [say.edition.printed(printed)] : []),
    ...(late === undefined ? [] : [say.edition.late(late)]),
    ...(reissued === undefined ? [] : [say.edition.reissued(reissued)]),
  ];
  return sentences.length === 0 ? {} : { notice: sentences.join(' ') };
}

/** The page object of one edition, at the edition's own address. Asks of no other edition of the provider. */
export function editionPage<A extends Audience>(
  register: Register<A>,
  edition: PublishedEdition<A>,
  language: Language,
): EditionPage {
  const provider = register.provider(edition.provider);
  const { period } = register.period(edition.period);
  const label = periodLabel(register, edition.period, language);
  const source = words(language).edition.source(edition.printed?.publisher ?? period.source.name, label);
  const contexts = edition.groups.map((group) => contextOf(group, edition, provider, source, language));
  const parts = edition.groups.flatMap((group, index) => {
    const context = contexts[index];
    const questionnaire = register.publication.questionnaires[group.questionnaire];
    return context && questionnaire ? [{ group, context, questionnaire }] : [];
  });
  const summaries = parts.map(({ group, context, questionnaire }) =>
    summaryOf(register, edition, group, questionnaire, context),
  );
  const first = summaries[0]?.grade;
  return {
    kind: 'edition',
    language,
    addresses: inEveryLanguage((one) => editionAddress(edition.provider, edition.period, one)),
    title: `${register.nameApart(provider.id)}, ${label}`,
    description: words(language).edition.description(
      provider.name,
      label,
      first?.status === 'shown' ? first.text : null,
      first?.status === 'shown' ? first.basis : '',
    ),
    provider: providerFacts(provider, register.terms, language),
    periodId: edition.period,
    period: label,
    periodShort: shortPeriodLabel(register, edition.period, language),
    periodSentence: words(language).edition.period(
      register.terms.programmes[language],
      period.from,
      period.until,
      period.reportedOn,
    ),
    source,
    ...noticeOf(edition, language),
    summaries,
    responses: edition.groups.map((group) => responseTable(register, edition.period, group, language)),
    chapters: parts.map(({ group, context, questionnaire }, index) =>
      chapterOf({ register, edition, group, questionnaire, context }, chaptersBefore + 1 + index),
    ),
  };
}

function contextOf<A extends Audience>(
  group: PublishedGroup<A>,
  edition: PublishedEdition<A>,
  provider: Provider,
  source: string,
  language: Language,
): FigureContext {
  return {
    language,
    prefix: groupPrefix(edition, group),
    providerName: provider.name,
    source,
  };
}

/** The card of an edition, whose page this is, among all editions of its provider. */
export function cardPage<A extends Audience>(register: Register<A>, page: EditionPage): CardPage {
  const { language, provider, periodId } = page;
  const editions = register.editions(provider.id).map(({ period }, index): EditionLink => ({
    label: shortPeriodLabel(register, period, language),
    href: editionAddress(provider.id, period, language),
    isCurrent: period === periodId,
    isNewest: index === 0,
  }));
  const [newest] = register.editions(provider.id);
  if (newest === undefined || newest.period === periodId) return { ...page, editions };
  const link = {
    href: editionAddress(provider.id, newest.period, language),
    label: words(language).edition.newest(periodLabel(register, newest.period, language)),
  };
  return { ...page, older: { sentence: words(language).edition.older(page.period), link }, editions };
}

/**
 * The page at a provider's own address, which follows the newest edition: that edition's, or that there is none. `made` is
 * the newest edition's own page, where somebody has it already.
 */
export function providerPage<A extends Audience>(
  register: Register<A>,
  id: string,
  language: Language,
  made?: EditionPage,
): CardPage | UnsurveyedPage {
  const newest = register.editions(id)[0];
  if (newest === undefined) return unsurveyedPage(register, id, language);
  return {
    ...cardPage(register, made ?? editionPage(register, newest, language)),
    addresses: inEveryLanguage((one) => providerAddress(id, one)),
    title: register.nameApart(id),
  };
}
