import { editionAddress, periodAddress, periodsAddress, inEveryLanguage } from '../address/address.ts';
import type { Language } from '../model/label.ts';
import type { Audience } from '../model/measure.ts';
import { directoryBasis } from '../text/directory.ts';
import { periodSentence } from '../text/edition.ts';
import { providersIn } from '../text/find.ts';
import { periodDescription, periodTitle, placeWords } from '../text/places.ts';
import { compareProviders } from './directory-order.ts';
import { directoryRow } from './directory.ts';
import { gradeCell } from './grade-cell.ts';
import { nationalGroup } from './national.ts';
import type { DirectoryRow } from './page.ts';
import { periodLabel } from './period-label.ts';
import type { IndexPage, PeriodPage } from './place-page.ts';
import type { Register } from './register.ts';

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
    title: periodTitle(label, language),
    description: periodDescription(label, language),
    id,
    sentence: periodSentence(period.from, period.until, period.reportedOn, language),
    printedOnly: benchmarks.length === 0 ? placeWords(language).printedOnly : null,
    groups: benchmarks.map((benchmark) => nationalGroup(register, id, benchmark, language)),
    rows: rowsOf(register, id, language),
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
      const { grade, completed, netSample } = group.total;
      return [
        {
          ...directoryRow(register, provider, language),
          href: editionAddress(provider.id, id, language),
          period: periodLabel(register, id, language),
          ...gradeCell(grade, language),
          basis: directoryBasis(completed, netSample, group.group, language),
          compare: null,
        },
      ];
    });
}

/** All survey periods, newest first. */
export function periodsPage<A extends Audience>(register: Register<A>, language: Language): IndexPage {
  const words = placeWords(language);
  return {
    language,
    addresses: inEveryLanguage(periodsAddress),
    title: words.periodsTitle,
    description: words.periodsLead,
    lead: words.periodsLead,
    parts: [
      {
        heading: null,
        links: register.publication.periods
          .map(({ period, editions }) => ({
            id: period.id,
            label: periodLabel(register, period.id, language),
            href: periodAddress(period.id, language),
            count: providersIn(editions.length, language),
            isEmpty: editions.length === 0,
            about: periodSentence(period.from, period.until, period.reportedOn, language),
          }))
          .toReversed(),
      },
    ],
    hasMap: false,
  };
}
