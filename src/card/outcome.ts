import { words } from '../text/words.ts';
import type { Audience } from '../model/measure.ts';
import { isAskedOf, type Question, type Questionnaire } from '../model/questionnaire.ts';
import type { PublishedGroup } from '../publish/publication.ts';
import { emptySentence } from '../text/reason.ts';
import { anchorOf, type FigureContext } from './figures.ts';
import type { OutcomeFact } from './page.ts';

/**
 * What the programme led to: the questions that the questionnaire marks, of those that were asked here. The share is the
 * sum of the printed shares of the answers that count, so that anyone who adds them up finds the same.
 */
export function outcomesOf<A extends Audience>(
  group: PublishedGroup<A>,
  questionnaire: Questionnaire,
  context: FigureContext,
): OutcomeFact[] {
  return questionnaire.questions.flatMap((question) => outcomeOf(group, question, context) ?? []);
}

function outcomeOf<A extends Audience>(
  group: PublishedGroup<A>,
  question: Question,
  context: FigureContext,
): OutcomeFact | null {
  const { language } = context;
  const { outcome } = question;
  const measure = group.questions.find((one) => one.question === question.id)?.distribution;
  const isAsked = group.rows.length === 0 || group.rows.some(({ service }) => isAskedOf(question, service));
  if (!outcome || !isAsked || measure === undefined || measure.status === 'not-applicable') return null;
  const base = {
    id: `outcome-${anchorOf(context, 'question', question.id)}`,
    title: question.label[language],
  };
  if (measure.status !== 'shown') return { ...base, reason: emptySentence(measure, language) };
  const share = question.options.reduce(
    (sum, { id }, index) => sum + (outcome.answers.includes(id) ? (measure.value.shares[index] ?? 0) : 0),
    0,
  );
  const asked = outcome.asked?.[language];
  const whole = Math.min(100, share);
  return {
    ...base,
    sentence: words(language).figure.ofHundred(whole, outcome.label[language]),
    basis: [
      words(language).cardPage.answered(measure.n),
      ...(asked === undefined ? [] : [words(language).cardPage.outcomeAsked(asked)]),
    ].join(' '),
    figure: {
      kind: 'people',
      id: base.id,
      language,
      title: base.title,
      n: measure.n,
      source: context.source,
      share: whole,
      label: outcome.label[language],
    },
  };
}
