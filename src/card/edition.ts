import { editionAddress, providerAddress, inEveryLanguage } from '../address/address.ts';
import type { Language } from '../model/label.ts';
import type { Audience } from '../model/measure.ts';
import type { Provider } from '../model/provider.ts';
import type { PublishedEdition, PublishedGroup } from '../publish/publication.ts';
import { words } from '../text/words.ts';
import { chapterOf } from './chapter.ts';
import { groupPrefix, type FigureContext } from './figures.ts';
import type { EditionLink, EditionPage, UnsurveyedPage } from './page.ts';
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

/** The page object of one edition, at the edition's own address. */
export function editionPage<A extends Audience>(
  register: Register<A>,
  edition: PublishedEdition<A>,
  language: Language,
): EditionPage {
  const provider = register.provider(edition.provider);
  const { period } = register.period(edition.period);
  const label = periodLabel(register, edition.period, language);
  const source = words(language).edition.source(edition.printed?.publisher ?? period.source.name, label);
  const editions = editionLinks(register, edition, language);
  const newest = editions.find((link) => link.isNewest);
  const newestPeriod = register.editions(edition.provider)[0]?.period ?? edition.period;
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
    ...(newest &&
      !newest.isCurrent && {
        older: {
          sentence: words(language).edition.older(label),
          link: {
            href: newest.href,
            label: words(language).edition.newest(periodLabel(register, newestPeriod, language)),
          },
        },
      }),
    editions,
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

function editionLinks<A extends Audience>(
  register: Register<A>,
  current: PublishedEdition<A>,
  language: Language,
): EditionLink[] {
  return register.editions(current.provider).map((edition, index) => ({
    label: shortPeriodLabel(register, edition.period, language),
    href: editionAddress(edition.provider, edition.period, language),
    isCurrent: edition.period === current.period,
    isNewest: index === 0,
  }));
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
): EditionPage | UnsurveyedPage {
  const newest = register.editions(id)[0];
  if (newest === undefined) return unsurveyedPage(register, id, language);
  return {
    ...(made ?? editionPage(register, newest, language)),
    addresses: inEveryLanguage((one) => providerAddress(id, one)),
    title: register.nameApart(id),
  };
}
