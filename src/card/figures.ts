import { groupTraits, type Group } from '../model/group.ts';
import type {
  BarsFigure,
  BatteryFigure,
  Figure,
  FigurePart,
  FigureRounding,
  GradeFigure,
  Tone,
} from '../model/figure.ts';
import type { Label, Language } from '../model/label.ts';
import type { Audience, Measure } from '../model/measure.ts';
import type { Option, Question } from '../model/questionnaire.ts';
import { isAskedOf, topSatisfaction } from '../model/questionnaire.ts';
import type {
  Basis,
  Benchmark,
  Distribution,
  PublishedEdition,
  PublishedGroup,
  PublishedRow,
} from '../publish/publication.ts';
import { emptySentence } from '../text/reason.ts';

/** What every figure of one group of one edition shares. */
export interface FigureContext {
  readonly language: Language;
  /** Put before every figure's id, so that two groups on one page never share an anchor. */
  readonly prefix: string;
  /** Provider's name, for `{provider}` in wordings. */
  readonly providerName: string;
  readonly source: string;
}

/** What stands before the anchors of a group: nothing for an edition's first, as most pages have one group only. */
export function groupPrefix<A extends Audience>(
  edition: PublishedEdition<A>,
  group: PublishedGroup<A>,
): string {
  return group === edition.groups[0] ? '' : `${group.group}-`;
}

/**
 * An anchor on the page, the same as long as the questionnaire keeps its ids. A section, a battery and a question may
 * share a name, so each kind has a word before it.
 */
export function anchorOf(
  context: FigureContext,
  kind: 'section' | 'battery' | 'question',
  id: string,
): string {
  return `${context.prefix}${kind}-${id.replaceAll('_', '-')}`;
}

/** A question's wording with the provider's name filled in. */
export function wordingOf(question: Pick<Question, 'wording'>, context: FigureContext): string {
  return question.wording[context.language].replaceAll('{provider}', context.providerName);
}

/**
 * How the options of an aspect are coloured, in their order: by place on their own scale, whose middle is the option as
 * far from one end as from the other. Options off the scale are "geen mening".
 */
export function tonesOf(options: readonly Option[]): Tone[] {
  const top = topSatisfaction(options);
  return options.map(({ satisfaction }) => {
    if (satisfaction === undefined) return 'none';
    if (satisfaction === top) return 'very-good';
    if (satisfaction === 1) return 'very-bad';
    const fromMiddle = satisfaction * 2 - (top + 1);
    return fromMiddle > 0 ? 'good' : fromMiddle < 0 ? 'bad' : 'middle';
  });
}

/** The shown answers of all participants to one question. */
export interface BenchmarkShares {
  readonly value: Distribution;
  readonly basis: Basis;
}

/** The answers of all participants to a question, where they may be shown. */
export function benchmarkShares(benchmark: Benchmark | undefined, question: string): BenchmarkShares | null {
  const one = benchmark?.questions.find((answers) => answers.question === question);
  return one?.distribution.status === 'shown' ? { value: one.distribution.value, basis: one.basis } : null;
}

/** What a figure says of its rounding: nothing where all shares are whole per cent. Its questions are rounded alike. */
function roundingOf(own: readonly Distribution[], benchmarks: readonly BenchmarkShares[]): FigureRounding {
  const coarse = (distributions: readonly Distribution[]): Distribution | undefined =>
    distributions.find(({ rounding }) => rounding !== 'percent');
  const rounding = coarse(own)?.rounding;
  const benchmarkRounding = coarse(benchmarks.map(({ value }) => value))?.rounding;
  return {
    ...(rounding && { rounding }),
    ...(benchmarkRounding && { benchmarkRounding }),
    ...(benchmarks.some(({ basis }) => basis === 'shown') && { isBenchmarkOfShown: true }),
  };
}

/** The parts of a shown distribution, each with the share among all participants where that may be shown. */
export function partsOf(
  question: Question,
  { shares }: Distribution,
  benchmark: BenchmarkShares | null,
  language: Language,
): FigurePart[] {
  const tones = question.kind === 'aspect' ? tonesOf(question.options) : [];
  return readingOrder(question).map((index) => {
    const other = benchmark?.value.shares[index];
    return {
      label: question.options[index]?.label[language] ?? '',
      share: shares[index] ?? 0,
      tone: tones[index] ?? 'plain',
      ...(other !== undefined && { benchmark: other }),
    };
  });
}

/**
 * The places of a question's options in the order in which they are drawn: those of an aspect from the most satisfied
 * to the least, "geen mening" last; those of another question as they were asked.
 */
function readingOrder({ kind, options }: Question): number[] {
  const places = options.map((_, index) => index);
  if (kind !== 'aspect') return places;
  const placeOf = (index: number): number => options[index]?.satisfaction ?? 0;
  return places.sort((a, b) => placeOf(b) - placeOf(a) || a - b);
}

/** The value of a measure that is shown, or null for every kind of empty. */
export function shownValue<T, A extends Audience>(measure: Measure<T, A> | undefined): T | null {
  return measure !== undefined && measure.status === 'shown' ? measure.value : null;
}

/** Mean grades of the Total and of each service, against the norm and all participants. */
export function gradeFigure<A extends Audience>(
  group: PublishedGroup<A>,
  rows: readonly {
    readonly row: PublishedRow<A>;
    readonly label: string;
    /** Null where the group has none. */
    readonly norm: number | null;
    readonly benchmark: number | null;
  }[],
  id: string,
  title: string,
  interval: { readonly low: number; readonly high: number } | null,
  context: FigureContext,
): GradeFigure {
  return {
    kind: 'grade',
    id: `${context.prefix}${id}`,
    language: context.language,
    title,
    n: group.total.grade.status === 'shown' ? group.total.grade.n : 0,
    source: context.source,
    rows: rows.map(({ row, label, norm, benchmark }) => ({
      label,
      ...(norm !== null && { norm }),
      ...(benchmark !== null && { benchmark }),
      ...(row.service === 'total' && interval && { interval }),
      ...(row.grade.status === 'shown'
        ? { grade: row.grade.value, n: row.grade.n }
        : { reason: emptySentence(row.grade, context.language) }),
    })),
  };
}

/** The norm of a group's row; null for a group that has none. */
export function normOf(group: Group, norm: number): number | null {
  return groupTraits[group].hasNorm ? norm : null;
}

/** One question's answers as bars. */
export function barsFigure(
  question: Question,
  distribution: { readonly value: Distribution; readonly n: number },
  benchmark: BenchmarkShares | null,
  context: FigureContext,
): BarsFigure {
  return {
    kind: 'bars',
    id: anchorOf(context, 'question', question.id),
    language: context.language,
    title: question.label[context.language],
    wording: wordingOf(question, context),
    n: distribution.n,
    source: context.source,
    ...roundingOf([distribution.value], benchmark ? [benchmark] : []),
    parts: partsOf(question, distribution.value, benchmark, context.language),
  };
}

/**
 * The aspects of one battery as stacked bars; null when none was asked of these services. Aspects that are not shown
 * stay in the figure with their reason, so that the figure's shape tells nothing.
 */
export function batteryFigure<A extends Audience>(
  battery: { readonly id: string; readonly label: Label },
  aspects: readonly {
    readonly question: Question;
    readonly distribution: Measure<Distribution, A>;
    readonly benchmark: BenchmarkShares | null;
  }[],
  services: readonly string[],
  context: FigureContext,
): Figure | null {
  const asked = aspects.filter(
    ({ question }) => services.length === 0 || services.some((service) => isAskedOf(question, service)),
  );
  const first = asked[0];
  if (!first) return null;
  const tones = tonesOf(first.question.options);
  const order = readingOrder(first.question);
  const inOrder = (shares: readonly number[]): readonly number[] => order.map((index) => shares[index] ?? 0);
  const figure: BatteryFigure = {
    kind: 'battery',
    id: anchorOf(context, 'battery', battery.id),
    language: context.language,
    title: battery.label[context.language],
    wording: wordingOf(first.question, context),
    n: Math.max(
      0,
      ...asked.map(({ distribution }) => (distribution.status === 'shown' ? distribution.n : 0)),
    ),
    source: context.source,
    ...roundingOf(
      asked.flatMap(({ distribution }) => (distribution.status === 'shown' ? [distribution.value] : [])),
      asked.flatMap(({ benchmark }) => (benchmark ? [benchmark] : [])),
    ),
    scale: order.map((index) => ({
      label: first.question.options[index]?.label[context.language] ?? '',
      tone: tones[index] ?? 'plain',
    })),
    aspects: asked.map(({ question, distribution, benchmark }) => ({
      label: question.label[context.language],
      ...(distribution.status === 'shown'
        ? {
            n: distribution.n,
            shares: inOrder(distribution.value.shares),
            ...(benchmark && { benchmark: inOrder(benchmark.value.shares) }),
          }
        : { reason: emptySentence(distribution, context.language) }),
    })),
  };
  return figure;
}
