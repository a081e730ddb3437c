import {
  editionAddress,
  periodAddress,
  periodReportAddress,
  periodsAddress,
  inEveryLanguage,
} from '../address/address.ts';
import type { Language } from '../model/label.ts';
import type { Audience } from '../model/measure.ts';
import { words } from '../text/words.ts';
import { compareProviders } from './directory-order.ts';
import { directoryRow } from './directory.ts';
import { nationalGroup } from './national.ts';
import type { DirectoryRow } from './page.ts';
import { periodLabel } from './period-label.ts';
import type { IndexPage, PeriodPage } from './place-page.ts';
import type { Register } from './register.ts';
import { rowGrade } from './row-grade.ts';

/** The page of one survey period: figures of all participants, what changed, and who took part, by name. */
export function periodPage<A extends Audience>(
  register: Register<A>,
  id: string,
  language: Language,
): PeriodPage {
  const { period, benchmarks } = register.period(id);
  const label = periodLabel(register, id, language);
  return {
    language,
    addresses: inEveryLanguage((one) => periodAddress(id, one)),
    title: words(language).places.period(label),
    description: words(language).places.periodDescription(label),
    id,
    sentence: words(language).edition.period(
      register.terms.programmes[language],
      period.from,
      period.until,
      period.reportedOn,
    ),
    printedOnly: benchmarks.length === 0 ? words(language).places.printedOnly : null,
    groups: benchmarks.map((benchmark) => nationalGroup(register, id, benchmark, language)),
    rows: rowsOf(register, id, language),
  };
}

/** The whole report of a period: the page object of the period, at the report's address and under its title. */
export function periodReportPage(page: PeriodPage): PeriodPage {
  const { id, language, title } = page;
  return {
    ...page,
    addresses: inEveryLanguage((one) => periodReportAddress(id, one)),
    title: words(language).places.reportOf(title),
  };
}

/** Who took part in the period, with the figures of that period. */
function rowsOf<A extends Audience>(register: Register<A>, id: string, language: Language): DirectoryRow[] {
  return register
    .period(id)
    .editions.map((edition) => ({ edition, provider: register.provider(edition.provider) }))
    .sort((a, b) => compareProviders(a.provider, b.provider))
    .flatMap(({ edition, provider }) => {
      const group = edition.groups[0];
      if (!group) return [];
      return [
        {
          ...directoryRow(register, provider, language),
          href: editionAddress(provider.id, id, language),
          period: periodLabel(register, id, language),
          ...rowGrade(group.total.grade, group.total.completed, group.group, language),
          compare: null,
        },
      ];
    });
}

/** All survey periods, newest first. */
export function periodsPage<A extends Audience>(register: Register<A>, language: Language): IndexPage {
  const say = words(language);
  return {
    language,
    addresses: inEveryLanguage(periodsAddress),
    title: say.places.periodsTitle,
    description: say.places.periodsLead,
    lead: say.places.periodsLead,
    parts: [
      {
        heading: null,
        links: register.publication.periods
          .map(({ period, editions }) => ({
            id: period.id,
            label: periodLabel(register, period.id, language),
            href: periodAddress(period.id, language),
            count: words(language).directory.providers(editions.length),
            isEmpty: editions.length === 0,
            about: words(language).edition.period(
              register.terms.programmes[language],
              period.from,
              period.until,
              period.reportedOn,
            ),
          }))
          .toReversed(),
      },
    ],
    hasMap: false,
  };
}
