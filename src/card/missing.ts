import { words } from '../text/words.ts';
import type { Audience, Measure, NotApplicable, Shown } from '../model/measure.ts';
import type { PublicationRule } from '../model/period.ts';
import { isAskedOf, type Questionnaire } from '../model/questionnaire.ts';
import type { PublishedGroup } from '../publish/publication.ts';
import { emptySentence } from '../text/reason.ts';
import { rowSentence } from '../text/row.ts';
import type { FigureContext } from './figures.ts';
import type { Missing } from './page.ts';
import type { Register } from './register.ts';
import { rowFacts } from './response.ts';

type Empty<A extends Audience> = Exclude<Measure<unknown, A>, Shown<unknown> | NotApplicable>;

/** What is not there, and the sentence that says why. */
interface Gap {
  readonly item: string;
  readonly sentence: string;
}

/**
 * All that a reader could expect of a group and does not find, by reason: each reason once, with what it is about. A row
 * that was held against the response rule says how many took part and how many the rule asks. What a printed report
 * does not have is not missing: its page says so itself.
 */
export function missingOf<A extends Audience>(
  register: Register<A>,
  rule: PublicationRule,
  group: PublishedGroup<A>,
  questionnaire: Questionnaire,
  context: FigureContext,
): Missing[] {
  const bySentence = Map.groupBy(
    gapsOf(register, rule, group, questionnaire, context),
    ({ sentence }) => sentence,
  );
  return [...bySentence].map(([sentence, gaps], index) => ({
    id: `${context.prefix}missing-${index + 1}`,
    sentence,
    items: [...new Set(gaps.map(({ item }) => item))],
  }));
}

function gapsOf<A extends Audience>(
  register: Register<A>,
  rule: PublicationRule,
  group: PublishedGroup<A>,
  questionnaire: Questionnaire,
  { language }: FigureContext,
): Gap[] {
  const say = words(language);
  const { rows, total, strengths } = group;
  const totalSentence = rowSentence(rowFacts(group.group, total, rule), language);
  const isTotalShown = total.grade.status === 'shown';
  const gap = (item: string, measure: Measure<unknown, A> | undefined): Gap[] => {
    const empty = measure === undefined ? null : emptyOf<A>(measure);
    if (empty === null) return [];
    // all that follows a total that is not shown has the total's own reason
    return [{ item, sentence: isTotalShown ? emptySentence(empty, language) : totalSentence }];
  };
  const measures = new Map(group.questions.map((one) => [one.question, one.distribution]));
  const isAsked = (id: string): boolean => {
    const question = questionnaire.questions.find((one) => one.id === id);
    return !!question && (rows.length === 0 || rows.some(({ service }) => isAskedOf(question, service)));
  };
  return [
    ...gap(say.card.averageGrade, total.grade),
    ...rows.flatMap((row) =>
      emptyOf<A>(row.grade) === null
        ? []
        : [
            {
              item: register.service(row.service).label[language],
              sentence: rowSentence(rowFacts(group.group, row, rule), language),
            },
          ],
    ),
    ...gap(say.card.spread, group.spread),
    ...gap(say.card.promoterScore, group.promoterScore),
    ...gap(words(language).cardPage.staff, strengths.staff),
    ...gap(words(language).cardPage.strengths, strengths.organisation),
    ...gap(words(language).cardPage.improvable, strengths.improvable),
    ...gap(say.card.map, group.provinces),
    ...questionnaire.questions
      .filter(({ id }) => isAsked(id))
      .flatMap(({ id, label }) => gap(label[language], measures.get(id))),
  ];
}

/** A measure without a value that a reader could expect; null for all others. */
function emptyOf<A extends Audience>(measure: Measure<unknown, A>): Empty<A> | null {
  if (measure.status === 'shown' || measure.status === 'not-applicable') return null;
  if (measure.status === 'absent' && measure.reason === 'not-printed') return null;
  return measure as Empty<A>;
}
