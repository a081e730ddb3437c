import type { Figure } from '../model/figure.ts';
import { groupTraits } from '../model/group.ts';
import type { Language } from '../model/label.ts';
import type { Audience } from '../model/measure.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import type { Benchmark } from '../publish/publication.ts';
import { gradeChange, participantsChange } from '../text/change.ts';
import { groupHeading } from '../text/group.ts';
import { formatCount, formatDecimal, formatGrade, formatResponse } from '../text/number.ts';
import { emptySentence } from '../text/reason.ts';
import { words } from '../text/words.ts';
import { differenceVerdict } from '../statistics/difference.ts';
import { batteryFigure, shownValue, type FigureContext } from './figures.ts';
import type { PlainFigure } from './page.ts';
import { periodLabel } from './period-label.ts';
import type { NationalGroup, PlacedFigure } from './place-page.ts';
import type { Register } from './register.ts';
import { gradeBasisOf } from './trend.ts';

/** All participants of one period and group, as figures. */
export function nationalGroup<A extends Audience>(
  register: Register<A>,
  period: string,
  benchmark: Benchmark,
  language: Language,
): NationalGroup {
  const label = periodLabel(register, period, language);
  const context: FigureContext = {
    language,
    prefix: `${benchmark.group}-`,
    providerName: words(language).places.nationally.toLowerCase(),
    source: words(language).edition.source(register.period(period).period.source.name, label),
  };
  const questionnaire = register.publication.questionnaires[benchmark.questionnaire];
  const figures: PlacedFigure[] = [
    ...placed(spreadOf(benchmark, register.period(period).period.norm.failingUpTo, context)),
    ...placed(serviceGrades(register, period, benchmark, context)),
    ...(questionnaire ? batteriesOf(benchmark, questionnaire, context) : []).map((figure) => ({ figure })),
  ];
  return {
    id: `${benchmark.group}-national`,
    heading: groupHeading(benchmark.group, language),
    basis: words(language).national.basis(
      benchmark.participants,
      benchmark.completed,
      benchmark.netSample,
      benchmark.group,
    ),
    facts: factsOf(benchmark, language),
    figures,
    missing: missingOf(benchmark, questionnaire, language),
    changes: changesOf(register, period, benchmark, language),
  };
}

/** The national figures that are single numbers, each with its label; those that are not shown are left out. */
export function factsOf(benchmark: Benchmark, language: Language): PlainFigure[] {
  const say = words(language);
  const { grade, promoterScore } = benchmark;
  const response = shownValue(benchmark.response);
  return [
    { value: formatCount(benchmark.participants, language), label: say.start.participants },
    { value: formatCount(benchmark.completed, language), label: say.start.questionnaires },
    ...(response === null
      ? []
      : [{ value: formatResponse(response, language), label: say.card.responseRate.toLowerCase() }]),
    ...(grade.status === 'shown'
      ? [
          {
            value: formatGrade(grade.value, language),
            label: say.card.averageGrade.toLowerCase(),
            basis: words(language).chart.countPeople(grade.n),
          },
        ]
      : []),
    ...(promoterScore.status === 'shown'
      ? [
          {
            value: formatDecimal(promoterScore.value, 1, language),
            label: say.card.promoterScore.toLowerCase(),
            basis: words(language).chart.countPeople(promoterScore.n),
          },
        ]
      : []),
  ];
}

/** Mean grade per service of all participants; null where none may be shown. */
function serviceGrades<A extends Audience>(
  register: Register<A>,
  period: string,
  benchmark: Benchmark,
  context: FigureContext,
): Figure | null {
  const { norm } = register.period(period).period;
  const surveyed = benchmark.services.filter(({ participants }) => participants > 0);
  if (!surveyed.some(({ grade }) => grade.status === 'shown')) return null;
  return {
    kind: 'grade',
    id: `${context.prefix}services`,
    language: context.language,
    title: words(context.language).places.perService,
    n: benchmark.grade.status === 'shown' ? benchmark.grade.n : 0,
    source: context.source,
    isNamed: true,
    rows: surveyed.map(({ service, grade }) => ({
      label: register.service(service).label[context.language],
      ...(groupTraits[benchmark.group].hasNorm && { norm: norm.service }),
      ...(grade.status === 'shown'
        ? { grade: grade.value, n: grade.n }
        : { reason: emptySentence(grade, context.language) }),
    })),
  };
}

/** Which share of all participants gave each grade; null where it may not be shown. */
export function spreadOf(benchmark: Benchmark, failingUpTo: number, context: FigureContext): Figure | null {
  const { spread } = benchmark;
  if (spread.status !== 'shown' || benchmark.grade.status !== 'shown') return null;
  const { shares, rounding } = spread.value;
  return {
    kind: 'spread',
    id: `${context.prefix}spread`,
    language: context.language,
    title: words(context.language).card.spread,
    n: spread.n,
    source: context.source,
    counts: shares,
    rounding,
    failingUpTo,
    mean: benchmark.grade.value,
  };
}

function batteriesOf(benchmark: Benchmark, questionnaire: Questionnaire, context: FigureContext): Figure[] {
  return questionnaire.batteries.flatMap((battery) => {
    const aspects = questionnaire.questions
      .filter((question) => question.battery === battery.id)
      .map((question) => ({
        question,
        distribution: benchmark.questions.find((one) => one.question === question.id)?.distribution ?? {
          status: 'absent' as const,
          reason: 'no-answers' as const,
        },
        benchmark: null,
      }));
    if (aspects.every(({ distribution }) => distribution.status !== 'shown')) return [];
    const figure = batteryFigure(battery, aspects, [], context);
    return figure ? [figure] : [];
  });
}

/** What is not shown of all participants, with why: their grade, its spread, the promoter score, and whole batteries. */
function missingOf(
  benchmark: Benchmark,
  questionnaire: Questionnaire | undefined,
  language: Language,
): NationalGroup['missing'] {
  const say = words(language);
  const batteries = (questionnaire?.batteries ?? []).flatMap((battery) => {
    const own = questionnaire?.questions.filter((question) => question.battery === battery.id) ?? [];
    const measures = benchmark.questions
      .filter(({ question }) => own.some(({ id }) => id === question))
      .map(({ distribution }) => distribution);
    const [first] = measures;
    const isMissing = measures.every(({ status }) => status !== 'shown');
    return first && isMissing ? [{ title: battery.label[language], measure: first }] : [];
  });
  const isGraded = benchmark.grade.status !== 'not-applicable';
  const told = [
    ...(isGraded
      ? [
          { title: say.card.averageGrade, measure: benchmark.grade },
          { title: say.card.spread, measure: benchmark.spread },
        ]
      : []),
    { title: say.card.promoterScore, measure: benchmark.promoterScore },
    ...batteries,
  ].flatMap(({ title, measure }) =>
    measure.status === 'shown' ? [] : [{ title, reason: emptySentence(measure, language) }],
  );
  return isGraded ? told : [{ title: say.card.averageGrade, reason: say.reason.noGrade }, ...told];
}

function placed(figure: Figure | null): PlacedFigure[] {
  return figure ? [{ figure }] : [];
}

function changesOf<A extends Audience>(
  register: Register<A>,
  period: string,
  now: Benchmark,
  language: Language,
): string[] {
  const before = benchmarkBefore(register, period, now.group);
  if (!before) return [];
  const previous = periodLabel(register, before.period, language);
  const [from, to] = [shownValue(before.benchmark.grade), shownValue(now.grade)];
  return [
    participantsChange(before.benchmark.completed, now.completed, previous, now.group, language),
    ...(from === null || to === null
      ? []
      : [
          gradeChange(
            from,
            to,
            differenceVerdict(basisOfAll(before.benchmark), basisOfAll(now)),
            previous,
            language,
          ),
        ]),
  ];
}

/** What is public of all participants' mean and its chance, from their shares: numbers of people are not told. */
function basisOfAll({ spread, netSample }: Benchmark): ReturnType<typeof gradeBasisOf> {
  if (spread.status !== 'shown') return null;
  const counts = spread.value.shares.map((share) => (share * spread.n) / 100);
  return gradeBasisOf({ spread: { status: 'shown', value: counts, n: spread.n }, netSample });
}

/** The national figures of the nearest earlier period that has them for this group. */
export function benchmarkBefore<A extends Audience>(
  register: Register<A>,
  period: string,
  group: Benchmark['group'],
): { readonly period: string; readonly benchmark: Benchmark } | null {
  const all = register.publication.periods;
  const at = all.findIndex((one) => one.period.id === period);
  for (const one of all.slice(0, at).toReversed()) {
    const benchmark = one.benchmarks.find((candidate) => candidate.group === group);
    if (benchmark) return { period: one.period.id, benchmark };
  }
  return null;
}
