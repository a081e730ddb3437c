import { differenceVerdict } from '../statistics/difference.ts';
import type { ComparedGroup, ComparedProvider } from '../card/compared.ts';
import type { Language } from '../model/label.ts';
import { element } from './element.ts';
import { compareWords } from './compare-words.ts';

/** What chance says of each pair, in the order in which providers were chosen: no pair has a winner. */
function differenceSentences(
  providers: readonly ComparedProvider<string>[],
  group: string,
  language: Language,
): string[] {
  const compare = compareWords(language);
  const own = providers.flatMap((provider) => {
    const figures = provider.groups.find((one) => one.group === group);
    return figures ? [{ provider, figures }] : [];
  });
  const graded = own.filter(({ figures }) => figures.isShown);
  const pairs = graded.flatMap((a, at) => graded.slice(at + 1).map((b) => [a, b] as const));
  const periods = new Set(graded.map(({ provider }) => provider.period));
  return [
    ...pairs.map(([a, b]) => pairSentence(a.provider.name, a.figures, b.provider.name, b.figures, language)),
    ...own.filter(({ figures }) => !figures.isShown).map(({ provider }) => compare.noGrade(provider.name)),
    ...(periods.size > 1 ? [compare.periodsDiffer] : []),
  ];
}

function pairSentence(
  first: string,
  a: ComparedGroup<string>,
  second: string,
  b: ComparedGroup<string>,
  language: Language,
): string {
  const compare = compareWords(language);
  if (a.grade === b.grade) return compare.same(first, second);
  return compare.chance[differenceVerdict(a.basis, b.basis)](
    `${first} (${a.grade})`,
    `${second} (${b.grade})`,
  );
}

/** The part of the page that says whether the differences are more than chance; nothing with fewer than two providers. */
export function differences(
  providers: readonly ComparedProvider<string>[],
  language: Language,
): HTMLElement[] {
  const headings = new Map(
    providers.flatMap(({ groups }) => groups.map(({ group, heading }) => [group, heading])),
  );
  const parts = [...headings].flatMap(([group, heading]) => {
    const sentences = differenceSentences(providers, group, language);
    const isShared = providers.filter(({ groups }) => groups.some((one) => one.group === group)).length > 1;
    if (!isShared || sentences.length === 0) return [];
    const items = sentences.map((sentence) => element('li', {}, sentence));
    return headings.size > 1
      ? [element('h3', {}, heading), element('ul', {}, ...items)]
      : [element('ul', {}, ...items)];
  });
  if (parts.length === 0) return [];
  const compare = compareWords(language);
  return [element('section', { class: 'differences' }, element('h2', {}, compare.differences), ...parts)];
}
