import { answerLevel } from '../model/answer-level.ts';
import { words, type Words } from '../text/words.ts';
import { groupTraits } from '../model/group.ts';
import type { Audience, Measure } from '../model/measure.ts';
import type { Provider } from '../model/provider.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { roundEstimate } from '../statistics/rounding.ts';
import type { PublishedEdition, PublishedGroup } from '../publish/publication.ts';
import { benchmarkSentence, intervalSentence } from '../text/grade.ts';
import { groupHeading } from '../text/group.ts';
import { formatGrade } from '../text/number.ts';
import { approachSentence } from '../text/approach.ts';
import { listed } from '../text/listed.ts';
import { provinceName } from '../text/province.ts';
import { emptySentence } from '../text/reason.ts';
import { rowSentence } from '../text/row.ts';
import { gradeInterval, type Interval } from '../statistics/interval.ts';
import { gradeFigure, normOf, partsOf, shownValue, type FigureContext } from './figures.ts';
import { missingOf } from './missing.ts';
import { outcomesOf } from './outcome.ts';
import type { Summary } from './page.ts';
import type { Register } from './register.ts';
import { spreadFigure } from './spread-figure.ts';
import { rowFacts } from './response.ts';

/** The interval of a group's mean grade as it is printed, from its shown spread; null where the spread is not public. */
export function totalInterval<A extends Audience>(group: PublishedGroup<A>): Interval | null {
  if (group.spread.status !== 'shown' || group.total.grade.status !== 'shown') return null;
  const interval = gradeInterval(group.spread.value, group.total.netSample);
  return interval && { low: roundEstimate(interval.low), high: roundEstimate(interval.high) };
}

/** The summary card of one group: grade, staff aspect, strengths, map; each shown or with the reason why not. */
export function summaryOf<A extends Audience>(
  register: Register<A>,
  edition: PublishedEdition<A>,
  group: PublishedGroup<A>,
  questionnaire: Questionnaire,
  context: FigureContext,
): Summary {
  return {
    id: `${context.prefix}summary`,
    group: group.group,
    heading: groupHeading(group.group, context.language),
    grade: gradeOf(register, edition, group, context),
    response: words(context.language).grade.response(
      group.total.completed,
      group.total.netSample,
      shownValue(group.total.response),
      group.group,
    ),
    completed: group.total.completed,
    spread: spreadFigure(register, edition, group, questionnaire, context),
    outcomes: outcomesOf(group, questionnaire, context),
    ...strengthsOf(group, questionnaire, context),
    map: mapOf(group, register.provider(edition.provider), context),
    invited: invitedOf(edition, group, context),
    fewer: fewerOf(group, context),
    missing: missingOf(
      register,
      register.period(edition.period).period.publication,
      group,
      questionnaire,
      context,
    ),
  };
}

function fewerOf<A extends Audience>(
  { group, total }: PublishedGroup<A>,
  context: FigureContext,
): string | null {
  if (total.grade.status !== 'shown' || total.grade.n >= total.completed) return null;
  return words(context.language).cardPage.fewerGraded(total.grade.n, total.completed, group);
}

function invitedOf<A extends Audience>(
  edition: PublishedEdition<A>,
  { group }: PublishedGroup<A>,
  { language }: FigureContext,
): string | null {
  const approach = edition.approaches.find((one) => one.group === group);
  return approach ? approachSentence(approach, language) : null;
}

function gradeOf<A extends Audience>(
  register: Register<A>,
  edition: PublishedEdition<A>,
  group: PublishedGroup<A>,
  context: FigureContext,
): Summary['grade'] {
  const { language } = context;
  const say = words(language);
  const { norm, publication } = register.period(edition.period).period;
  const { grade, completed } = group.total;
  if (grade.status !== 'shown') {
    return {
      status: grade.status,
      text: {
        withheld: say.card.noGrade,
        absent: say.card.noAnswers,
        'not-applicable': say.card.noGradeAsked,
      }[grade.status],
      sentences: [rowSentence(rowFacts(group.group, group.total, publication), language)],
    };
  }
  const benchmark =
    edition.origin === 'printed' ? null : shownValue(register.benchmark(edition.period, group.group)?.grade);
  const interval = totalInterval(group);
  return {
    status: 'shown',
    text: formatGrade(grade.value, language),
    basis: words(language).grade.basis(grade.n, group.group),
    figure: gradeFigure(
      group,
      [{ row: group.total, label: say.card.total, norm: normOf(group.group, norm.total), benchmark }],
      'grade',
      say.card.averageGrade,
      interval,
      context,
    ),
    sentences: [
      ...(groupTraits[group.group].hasNorm
        ? [words(language).grade.norm[normVerdict(group)](norm.total)]
        : []),
      ...(group.norm.status === 'shown' && group.norm.value === 'met-corrected'
        ? [words(language).cardPage.correctionDecided(norm.failingCountsAs)]
        : []),
      ...(benchmark === null ? [] : [benchmarkSentence(grade.value, benchmark, interval, language)]),
      ...(interval ? [intervalSentence(interval.low, interval.high, language)] : []),
      ...(answerLevel(completed, publication) === 'few' ? [words(language).grade.caution(grade.n)] : []),
    ],
  };
}

function normVerdict<A extends Audience>(group: PublishedGroup<A>): keyof Words['grade']['norm'] {
  if (group.norm.status === 'shown') return group.norm.value;
  return group.norm.status === 'withheld' ? 'withheld' : 'absent';
}

function strengthsOf<A extends Audience>(
  group: PublishedGroup<A>,
  questionnaire: Questionnaire,
  context: FigureContext,
): Pick<Summary, 'staff' | 'organisation' | 'improvable'> {
  const { language } = context;
  const say = words(language);
  const question = new Map(questionnaire.questions.map((one) => [one.id, one]));
  const { staff, organisation, improvable } = group.strengths;
  const best = shownValue(staff)?.[0];
  const aspect = best && question.get(best.aspect);
  const named = (list: Measure<readonly string[], A>, none: string): Summary['improvable'] => {
    if (list.status === 'not-applicable') return null;
    if (list.status === 'absent' && list.reason === 'not-printed') return null;
    if (list.status !== 'shown') return { reason: emptySentence(list, language) };
    const labels = list.value.flatMap((id) => question.get(id)?.label[language] ?? []);
    return labels.length > 0 ? { labels } : { reason: none };
  };
  return {
    staff:
      staff.status === 'not-applicable'
        ? null
        : staff.status !== 'shown'
          ? { reason: emptySentence(staff, language) }
          : best && aspect
            ? {
                label: aspect.label[language],
                figure: {
                  kind: 'donut',
                  id: `${context.prefix}staff`,
                  language,
                  title: aspect.label[language],
                  n: best.n,
                  source: context.source,
                  parts: partsOf(aspect, best.distribution, null, language),
                },
              }
            : { reason: say.card.noStrengths },
    organisation: named(organisation, say.card.noStrengths),
    improvable: named(improvable, words(language).cardPage.noImprovable),
  };
}

function mapOf<A extends Audience>(
  group: PublishedGroup<A>,
  { place, office }: Provider,
  context: FigureContext,
): Summary['map'] {
  const { language } = context;
  if (group.provinces.status === 'not-applicable') return null;
  if (group.provinces.status !== 'shown') return { reason: emptySentence(group.provinces, language) };
  if (group.provinces.value.length === 0)
    return { reason: emptySentence({ status: 'withheld', reason: 'few-answers' }, language) };
  return {
    sentence: words(language).cardPage.live(
      listed(
        group.provinces.value.map((id) => provinceName(id, language)),
        words(language).figure.and,
      ),
      group.group,
    ),
    figure: {
      kind: 'map',
      id: `${context.prefix}map`,
      language,
      title: words(language).card.map,
      n: group.provinces.n,
      source: context.source,
      provinces: group.provinces.value,
      ...(place !== undefined && office && { office: { place, point: office } }),
    },
  };
}
