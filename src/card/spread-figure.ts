import { words } from '../text/words.ts';
import type { SpreadFigure } from '../model/figure.ts';
import type { Audience } from '../model/measure.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import type { PublishedEdition, PublishedGroup } from '../publish/publication.ts';
import { shownValue, wordingOf, type FigureContext } from './figures.ts';
import type { Register } from './register.ts';

/** How many people gave each grade; null where it is not shown. */
export function spreadFigure<A extends Audience>(
  register: Register<A>,
  edition: PublishedEdition<A>,
  group: PublishedGroup<A>,
  questionnaire: Questionnaire,
  context: FigureContext,
): SpreadFigure | null {
  if (group.spread.status !== 'shown' || group.total.grade.status !== 'shown') return null;
  const question = questionnaire.questions.find((one) => one.kind === 'grade');
  const benchmark =
    edition.origin === 'printed' ? null : shownValue(register.benchmark(edition.period, group.group)?.grade);
  return {
    kind: 'spread',
    id: `${context.prefix}spread`,
    language: context.language,
    title: words(context.language).card.spread,
    ...(question && { wording: wordingOf(question, context) }),
    n: group.spread.n,
    source: context.source,
    counts: group.spread.value,
    failingUpTo: register.period(edition.period).period.norm.failingUpTo,
    mean: group.total.grade.value,
    ...(benchmark !== null && { benchmark: { mean: benchmark } }),
  };
}
