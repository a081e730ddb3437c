import type { Audience, Measure } from '../model/measure.ts';
import type { Question, Questionnaire } from '../model/questionnaire.ts';
import type { Distribution, PublishedEdition, PublishedGroup } from '../publish/publication.ts';
import { promoterSentence } from '../text/grade.ts';
import { chapterTitle } from '../text/group.ts';
import { formatDecimal } from '../text/number.ts';
import { emptySentence } from '../text/reason.ts';
import { rowSentence } from '../text/row.ts';
import { words } from '../text/words.ts';
import {
  anchorOf,
  barsFigure,
  batteryFigure,
  benchmarkShares,
  gradeFigure,
  normOf,
  shownValue,
  wordingOf,
  type BenchmarkShares,
  type FigureContext,
} from './figures.ts';
import type { ReportChapter, ReportFigure, ReportSection } from './page.ts';
import type { Register } from './register.ts';
import { rowFacts } from './response.ts';
import { spreadFigure } from './spread-figure.ts';
import { totalInterval } from './summary.ts';

type Unnumbered = ReportFigure extends infer F ? (F extends ReportFigure ? Omit<F, 'number'> : never) : never;

/** Everything one chapter is made of. */
interface ChapterInput<A extends Audience> {
  readonly register: Register<A>;
  readonly edition: PublishedEdition<A>;
  readonly group: PublishedGroup<A>;
  readonly questionnaire: Questionnaire;
  readonly context: FigureContext;
}

/**
 * The chapter of one group: sections and figures in the order of its questionnaire. Which figures exist follows from
 * the services and the questionnaire, never from answers that are withheld; figures and sections number themselves.
 */
export function chapterOf<A extends Audience>(input: ChapterInput<A>, number: number): ReportChapter {
  const { questionnaire, context, group, register, edition } = input;
  const { publication } = register.period(edition.period).period;
  let figureNumber = 0;
  let sectionNumber = 0;
  const sections: ReportSection[] = [];
  for (const section of questionnaire.sections) {
    const figures = figuresOf(input, section.id);
    if (figures.length === 0) continue;
    sectionNumber += 1;
    sections.push({
      id: anchorOf(context, 'section', section.id),
      number: `${number}.${sectionNumber}`,
      title: section.label[context.language],
      figures: figures.map((figure) => ({ ...figure, number: `${number}.${(figureNumber += 1)}` })),
    });
  }
  return {
    id: `${context.prefix}chapter`,
    group: group.group,
    number: String(number),
    title: chapterTitle(group.group, context.language),
    sections,
    ...(sections.length === 0 && {
      reason: rowSentence(rowFacts(group.group, group.total, publication), context.language),
    }),
  };
}

function figuresOf<A extends Audience>(input: ChapterInput<A>, section: string): Unnumbered[] {
  const { questionnaire } = input;
  const figures: Unnumbered[] = [];
  const done = new Set<string>();
  for (const question of questionnaire.questions) {
    if (question.section !== section || question.kind === 'province') continue;
    if (question.kind === 'grade') {
      figures.push(gradesOf(input), spreadOf(input, question));
    } else if (question.battery === undefined) {
      figures.push(...answersOf(input, question));
    } else if (!done.has(question.battery)) {
      done.add(question.battery);
      figures.push(...batteryOf(input, question.battery));
    }
  }
  return figures;
}

function gradesOf<A extends Audience>({ register, edition, group, context }: ChapterInput<A>): Unnumbered {
  const say = words(context.language);
  const { norm } = register.period(edition.period).period;
  const benchmark =
    edition.origin === 'printed' ? undefined : register.benchmark(edition.period, group.group);
  const figure = gradeFigure(
    group,
    [
      {
        row: group.total,
        label: say.card.total,
        norm: normOf(group.group, norm.total),
        benchmark: shownValue(benchmark?.grade),
      },
      ...group.rows.map((row) => ({
        row,
        label: register.service(row.service).label[context.language],
        norm: normOf(group.group, norm.service),
        benchmark: shownValue(benchmark?.services.find((one) => one.service === row.service)?.grade),
      })),
    ],
    'grades',
    say.card.averageGrade,
    totalInterval(group),
    context,
  );
  return { id: figure.id, title: figure.title, figure };
}

function spreadOf<A extends Audience>(
  { register, edition, group, questionnaire, context }: ChapterInput<A>,
  question: Question,
): Unnumbered {
  const base = {
    id: `${context.prefix}spread`,
    title: words(context.language).card.spread,
    wording: wordingOf(question, context),
  };
  const figure = spreadFigure(register, edition, group, questionnaire, context);
  if (figure !== null) return { ...base, figure };
  const empty = group.spread.status === 'shown' ? group.total.grade : group.spread;
  return {
    ...base,
    reason: empty.status === 'shown' ? '' : emptySentence(empty, context.language),
    isWithheld: empty.status === 'withheld',
  };
}

function answersOf<A extends Audience>(input: ChapterInput<A>, question: Question): Unnumbered[] {
  const { group, context } = input;
  const measure = measureOf(input, question.id);
  const note = question.options.some((option) => option.promoter !== undefined)
    ? promoterNote(group, context)
    : null;
  const base = {
    id: anchorOf(context, 'question', question.id),
    title: question.label[context.language],
    wording: wordingOf(question, context),
    ...(note && { note }),
  };
  if (measure.status === 'not-applicable') return [];
  // a printed report has only the figures it printed: its other questions are no figures of ours
  if (measure.status === 'absent' && measure.reason === 'not-printed' && !note) return [];
  // in a provider's own report a question that nobody was led to is no figure; in public its place must tell nothing
  if (
    input.register.publication.audience === 'provider' &&
    measure.status === 'absent' &&
    measure.reason === 'no-answers' &&
    question.when
  ) {
    return [];
  }
  if (measure.status !== 'shown') {
    const reason = emptySentence(measure, context.language);
    return [{ ...base, reason, isWithheld: measure.status === 'withheld' }];
  }
  return [{ ...base, figure: barsFigure(question, measure, benchmarkOf(input, question.id), context) }];
}

function batteryOf<A extends Audience>(input: ChapterInput<A>, id: string): Unnumbered[] {
  const { questionnaire, group, edition, context } = input;
  const battery = questionnaire.batteries.find((one) => one.id === id);
  if (!battery || edition.origin === 'printed') return [];
  const aspects = questionnaire.questions
    .filter((question) => question.battery === id)
    .map((question) => ({
      question,
      distribution: measureOf(input, question.id),
      benchmark: benchmarkOf(input, question.id),
    }));
  const services = group.rows.map((row) => row.service);
  const figure = batteryFigure(battery, aspects, services, context);
  if (!figure) return [];
  const base = {
    id: figure.id,
    title: figure.title,
    ...(figure.wording !== undefined && { wording: figure.wording }),
  };
  const [first] = aspects.flatMap(({ distribution }) =>
    distribution.status === 'shown' || distribution.status === 'not-applicable' ? [] : [distribution],
  );
  if (first === undefined || aspects.some(({ distribution }) => distribution.status === 'shown')) {
    return [{ ...base, figure }];
  }
  const isWithheld = aspects.some(({ distribution }) => distribution.status === 'withheld');
  return [{ ...base, reason: emptySentence(first, context.language), isWithheld }];
}

function measureOf<A extends Audience>(input: ChapterInput<A>, question: string): Measure<Distribution, A> {
  const published = input.group.questions.find((one) => one.question === question);
  return (
    published?.distribution ?? {
      status: 'absent',
      reason: input.edition.origin === 'printed' ? 'not-printed' : 'not-delivered',
    }
  );
}

function benchmarkOf<A extends Audience>(input: ChapterInput<A>, question: string): BenchmarkShares | null {
  if (input.edition.origin === 'printed') return null;
  const benchmark = input.register.benchmark(input.edition.period, input.group.group);
  return benchmarkShares(benchmark, question);
}

/** The promoter score beside its question: the figure and what it means. */
function promoterNote<A extends Audience>(group: PublishedGroup<A>, context: FigureContext): string | null {
  if (group.promoterScore.status !== 'shown') return null;
  const { language } = context;
  const score = formatDecimal(group.promoterScore.value, 1, language);
  const name = words(language).card.promoterScore;
  return `${name}: ${score}. ${promoterSentence(group.promoterScore.value, context.providerName, language)}`;
}
