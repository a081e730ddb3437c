import { directoryAddress, providerAddress } from '../address/address.ts';
import type { Language } from '../model/label.ts';
import { compareText } from '../model/finding.ts';
import type { Audience } from '../model/measure.ts';
import type { Provider } from '../model/provider.ts';
import { directoryCount, directoryDescription, directoryBasis } from '../text/directory.ts';
import { formatGrade } from '../text/number.ts';
import { emptyMark } from '../text/reason.ts';
import { wordsIn } from '../text/words.ts';
import { periodLabel, providerFacts } from './edition.ts';
import type { DirectoryPage, DirectoryRow } from './page.ts';
import type { Register } from './register.ts';

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
    };
  }
  const { grade, completed, netSample } = group.total;
  return {
    ...base,
    services: group.rows.map((row) => register.service(row.service).label[language]),
    period: periodLabel(register, newest.period, language),
    grade: grade.status === 'shown' ? formatGrade(grade.value, language) : emptyMark(grade.status, language),
    gradeStatus: grade.status === 'shown' ? 'shown' : grade.status === 'withheld' ? 'withheld' : 'absent',
    basis: directoryBasis(completed, netSample, group.group, language),
  };
}

/**
 * The order of the directory: by name as people read it, accents and case folded. Never by grade: a ranking on
 * differences that are noise helps nobody.
 */
export function compareProviders(a: Provider, b: Provider): number {
  return compareText(sortKey(a.name), sortKey(b.name)) || compareText(a.id, b.id);
}

function sortKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, '');
}

/** All providers, by name. */
export function directoryPage<A extends Audience>(register: Register<A>, language: Language): DirectoryPage {
  const rows = [...register.publication.providers]
    .sort(compareProviders)
    .map((provider) => directoryRow(register, provider, language));
  return {
    language,
    addresses: { nl: directoryAddress('nl'), en: directoryAddress('en') },
    title: wordsIn(language).directory,
    description: directoryDescription(rows.length, language),
    count: directoryCount(rows.length, language),
    rows,
  };
}
