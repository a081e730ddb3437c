import { compareAddress, directoryAddress, providerAddress, inEveryLanguage } from '../address/address.ts';
import type { DirectorySort } from '../address/query.ts';
import { groups } from '../model/group.ts';
import type { Language } from '../model/label.ts';
import type { Audience } from '../model/measure.ts';
import type { Provider } from '../model/provider.ts';
import { groupHeading } from '../text/group.ts';
import { words } from '../text/words.ts';
import { servicesOf } from './directory-index.ts';
import { compareProviders } from './directory-order.ts';
import { noEdition, noEditionMark } from './no-edition.ts';
import { providerFacts } from './provider-facts.ts';
import { shortPeriodLabel } from './period-label.ts';
import type { DirectoryPage, DirectoryRow, FilterOption } from './page.ts';
import type { Register } from './register.ts';
import { rowGrade } from './row-grade.ts';
import { waysIn } from './ways.ts';

/** One provider as a row: its newest edition's Total, shown values only. */
export function directoryRow<A extends Audience>(
  register: Register<A>,
  provider: Provider,
  language: Language,
): DirectoryRow {
  const say = words(language);
  const facts = providerFacts(provider, register.terms, language);
  const base = {
    id: provider.id,
    name: provider.name,
    href: providerAddress(provider.id, language),
    where: facts.where ?? '',
    provinceId: provider.province ?? null,
    merged: provider.successor ? say.listed.mergedInto(provider.successor.name) : null,
  };
  const newest = register.editions(provider.id)[0];
  const group = newest?.groups[0];
  if (!newest || !group) {
    return {
      ...base,
      services: [],
      period: null,
      grade: noEditionMark(noEdition(register, provider.id), language),
      gradeStatus: 'none',
      basis: '',
      compare: null,
    };
  }
  return {
    ...base,
    services: servicesOf(newest).map((service) => register.service(service).label[language]),
    period: shortPeriodLabel(register, newest.period, language),
    ...rowGrade(group.total.grade, group.total.completed, group.group, language),
    compare:
      newest.origin === 'printed'
        ? null
        : {
            label: words(language).find.compareWith(register.nameApart(provider.id)),
            href: compareAddress(language, [provider.id]),
          },
  };
}

/** All providers, by name, with what can be chosen. */
export function directoryPage<A extends Audience>(register: Register<A>, language: Language): DirectoryPage {
  const providers = [...register.publication.providers].sort(compareProviders);
  return {
    language,
    addresses: inEveryLanguage(directoryAddress),
    title: words(language).frame.directory,
    description: words(language).directory.description(words(language).directory.providers(providers.length)),
    count: words(language).directory.providers(providers.length),
    rows: providers.map((provider) => directoryRow(register, provider, language)),
    filters: filtersOf(register, language),
    ways: waysIn(register, language),
  };
}

function filtersOf<A extends Audience>(register: Register<A>, language: Language): DirectoryPage['filters'] {
  const say = words(language);
  const all = (label: string): FilterOption => ({ value: '', label });
  const taking = groups.filter((group) =>
    register.publication.periods.some(({ editions }) =>
      editions.some((edition) => edition.groups.some((one) => one.group === group)),
    ),
  );
  const sorts: Readonly<Record<DirectorySort, string>> = {
    name: say.find.sortName,
    'name-down': say.find.sortNameDown,
    'grade-down': say.find.sortGradeDown,
    grade: say.find.sortGrade,
    'answers-down': say.find.sortAnswersDown,
    answers: say.find.sortAnswers,
  };
  return {
    service: [
      all(say.find.allServices),
      ...waysIn(register, language).services.map(({ id, label }) => ({ value: id, label })),
    ],
    province: [
      all(say.find.allProvinces),
      ...waysIn(register, language).provinces.map(({ id, label }) => ({ value: id, label })),
    ],
    group: [
      all(say.find.allGroups),
      ...taking.map((group) => ({ value: group, label: groupHeading(group, language) })),
    ],
    published: [
      all(say.find.allPublished),
      { value: 'yes', label: say.find.withGrade },
      { value: 'no', label: say.find.withoutGrade },
    ],
    sort: [all(say.find.sortMatch), ...Object.entries(sorts).map(([value, label]) => ({ value, label }))],
  };
}
