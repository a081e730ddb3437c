import { compareAddress, directoryAddress, providerAddress, inEveryLanguage } from '../address/address.ts';
import type { DirectorySort } from '../address/query.ts';
import { groups } from '../model/group.ts';
import type { Language } from '../model/label.ts';
import type { Audience } from '../model/measure.ts';
import type { Provider } from '../model/provider.ts';
import { directoryBasis, directoryCount, directoryDescription } from '../text/directory.ts';
import { compareLink, findWords, groupChoice } from '../text/find.ts';
import { wordsIn } from '../text/words.ts';
import { compareProviders, letterOf } from './directory-order.ts';
import { gradeCell } from './grade-cell.ts';
import { providerFacts } from './edition.ts';
import { periodLabel } from './period-label.ts';
import type { DirectoryPage, DirectoryRow, FilterOption } from './page.ts';
import type { Register } from './register.ts';
import { waysIn } from './ways.ts';

/** One provider as a row: its newest edition's Total, shown values only. */
export function directoryRow<A extends Audience>(
  register: Register<A>,
  provider: Provider,
  language: Language,
): DirectoryRow {
  const words = wordsIn(language);
  const facts = providerFacts(provider, language);
  const base = {
    id: provider.id,
    name: provider.name,
    href: providerAddress(provider.id, language),
    where: facts.where ?? '',
    provinceId: provider.province ?? null,
  };
  const newest = register.editions(provider.id)[0];
  const group = newest?.groups[0];
  if (!newest || !group) {
    return {
      ...base,
      services: [],
      period: null,
      grade: words.neverSurveyed,
      gradeStatus: 'none',
      basis: '',
      compare: null,
    };
  }
  const { grade, completed, netSample } = group.total;
  return {
    ...base,
    services: group.rows.map((row) => register.service(row.service).label[language]),
    period: periodLabel(register, newest.period, language),
    ...gradeCell(grade, language),
    basis: directoryBasis(completed, netSample, group.group, language),
    compare:
      newest.origin === 'printed'
        ? null
        : { label: compareLink(provider.name, language), href: compareAddress(language, [provider.id]) },
  };
}

/** All providers, by name under their first letter, with what can be chosen. */
export function directoryPage<A extends Audience>(register: Register<A>, language: Language): DirectoryPage {
  const words = findWords(language);
  const providers = [...register.publication.providers].sort(compareProviders);
  const letters = new Map<string, DirectoryRow[]>();
  for (const provider of providers) {
    const letter = letterOf(provider.name);
    letters.set(letter, [...(letters.get(letter) ?? []), directoryRow(register, provider, language)]);
  }
  return {
    language,
    addresses: inEveryLanguage(directoryAddress),
    title: wordsIn(language).directory,
    description: directoryDescription(providers.length, language),
    count: directoryCount(providers.length, language),
    letters: [...letters].map(([label, rows]) => ({
      id: label === '#' ? 'letter-other' : `letter-${label.toLowerCase()}`,
      label: label === '#' ? words.other : label,
      rows,
    })),
    filters: filtersOf(register, language),
    ways: waysIn(register, language),
  };
}

function filtersOf<A extends Audience>(register: Register<A>, language: Language): DirectoryPage['filters'] {
  const words = findWords(language);
  const all = (label: string): FilterOption => ({ value: '', label });
  const taking = groups.filter((group) =>
    register.publication.periods.some(({ editions }) =>
      editions.some((edition) => edition.groups.some((one) => one.group === group)),
    ),
  );
  const sorts: Readonly<Record<DirectorySort, string>> = {
    name: words.sortName,
    'name-down': words.sortNameDown,
    'grade-down': words.sortGradeDown,
    grade: words.sortGrade,
    'answers-down': words.sortAnswersDown,
    answers: words.sortAnswers,
  };
  return {
    service: [
      all(words.allServices),
      ...waysIn(register, language).services.map(({ id, label }) => ({ value: id, label })),
    ],
    province: [
      all(words.allProvinces),
      ...waysIn(register, language).provinces.map(({ id, label }) => ({ value: id, label })),
    ],
    group: [
      all(words.allGroups),
      ...taking.map((group) => ({ value: group, label: groupChoice(group, language) })),
    ],
    published: [
      all(words.allPublished),
      { value: 'yes', label: words.withGrade },
      { value: 'no', label: words.withoutGrade },
    ],
    sort: [all(words.sortMatch), ...Object.entries(sorts).map(([value, label]) => ({ value, label }))],
  };
}
