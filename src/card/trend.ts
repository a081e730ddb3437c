import type { TrendFigure } from '../model/figure.ts';
import type { Group } from '../model/group.ts';
import type { Language } from '../model/label.ts';
import type { Audience, Measure } from '../model/measure.ts';
import { total, type RowId } from '../model/service.ts';
import type { PublishedGroup } from '../publish/publication.ts';
import { gradeChange } from '../text/change.ts';
import { groupHeading } from '../text/group.ts';
import { trendSource } from '../text/trend.ts';
import { words } from '../text/words.ts';
import { differenceVerdict, type GradeBasis } from '../statistics/difference.ts';
import { periodLabel, shortPeriodLabel } from './period-label.ts';
import type { Register } from './register.ts';
import { totalInterval } from './summary.ts';

/** How one group of a provider did through the years. */
export interface Trend {
  readonly id: string;
  readonly group: Group;
  readonly heading: string;
  readonly figure: TrendFigure;
  /** What the newest change means; null where there is no earlier figure to hold it against. */
  readonly sentence: string | null;
  /** A caution about services, where their grades are drawn. */
  readonly note: string | null;
}

/** The trends that have a story to draw: not those of which only the response is known. */
export function toldTrends(trends: readonly Trend[]): Trend[] {
  return trends.filter((trend) =>
    multiplesOf(trend).some(({ rows }) => rows.some(({ measure }) => measure !== 'response')),
  );
}

/**
 * The rows of a trend as charts of their own, each on its own scale. A row of which nothing was ever published has no
 * chart.
 */
export function multiplesOf({ figure }: Trend): TrendFigure[] {
  return figure.rows.flatMap((row, index) =>
    row.points.some((one) => 'value' in one)
      ? [{ ...figure, id: `${figure.id}-${index + 1}`, title: row.label, rows: [row] }]
      : [],
  );
}

/** The charts of a trend in two: those of the group as a whole, which make one row, and those of its services. */
export function multiplesApart(trend: Trend): {
  readonly whole: readonly TrendFigure[];
  readonly services: readonly TrendFigure[];
} {
  const { grade } = words(trend.figure.language).trend;
  const isService = ({ rows }: TrendFigure): boolean =>
    rows.some(({ measure, label }) => measure === 'grade' && label !== grade);
  const all = multiplesOf(trend);
  return { whole: all.filter((one) => !isService(one)), services: all.filter(isService) };
}

/** A group's survey in one period; null when it was not surveyed. */
type Moment<A extends Audience> = PublishedGroup<A> | null;

/**
 * The trends of a provider, one per group that was surveyed at least twice. Editions that exist only in print are
 * left out: they are compared with nothing. With `until`, the id of a period, the trends as they were then.
 */
export function trendsOf<A extends Audience>(
  register: Register<A>,
  provider: string,
  language: Language,
  until?: string,
): Trend[] {
  const known = register.publication.periods.map(({ period }) => period.id);
  const past = until === undefined ? known : known.slice(0, known.indexOf(until) + 1);
  const editions = register
    .editions(provider)
    .filter(({ origin, period }) => origin === 'tallied' && past.includes(period));
  const groups = [...new Set(editions.flatMap((edition) => edition.groups.map(({ group }) => group)))];
  return groups.flatMap((group) => {
    const surveyed = editions.filter((edition) => edition.groups.some((one) => one.group === group));
    if (surveyed.length < 2) return [];
    const [first, last] = [surveyed.at(-1)?.period ?? '', surveyed[0]?.period ?? ''];
    const periods = known.slice(known.indexOf(first), known.indexOf(last) + 1);
    const moments = periods.map(
      (period) =>
        surveyed.find((one) => one.period === period)?.groups.find((one) => one.group === group) ?? null,
    );
    const source = trendSource(
      surveyed.toReversed().map(({ period }) => register.period(period).period.source.name),
      [periodLabel(register, first, language), periodLabel(register, last, language)],
      language,
    );
    return [trendOf(register, group, periods, moments, source, language)];
  });
}

function trendOf<A extends Audience>(
  register: Register<A>,
  group: Group,
  periods: readonly string[],
  moments: readonly Moment<A>[],
  source: string,
  language: Language,
): Trend {
  const say = words(language);
  const labels = periods.map((period) => shortPeriodLabel(register, period, language));
  const services = [
    ...new Set(moments.flatMap((moment) => moment?.rows.map(({ service }) => service) ?? [])),
  ];
  const rowAt = (moment: Moment<A>, row: RowId): PublishedGroup<A>['total'] | undefined =>
    row === total ? moment?.total : moment?.rows.find(({ service }) => service === row);
  const graded = services.filter((service) =>
    moments.some((moment) => rowAt(moment, service)?.grade.status === 'shown'),
  );
  // a survey that never asked for a grade has no row of marks that say so
  const totals: RowId[] = moments.some((moment) => moment && moment.total.grade.status !== 'not-applicable')
    ? [total]
    : [];
  const rows = services.length > 1 ? [...totals, ...graded] : totals;
  const named = (row: string): string => register.service(row).label[language];
  return {
    id: `trend-${group}`,
    group,
    heading: groupHeading(group, language),
    sentence: changeOf(labels, moments, language),
    note: rows.length > 1 ? say.trend.services : null,
    figure: {
      kind: 'trend',
      id: `trend-${group}-figure`,
      language,
      title: say.trend.figure,
      n: 0,
      source,
      periods: labels,
      rows: [
        ...rows.map((row) => ({
          label: row === total ? say.trend.grade : named(row),
          measure: 'grade' as const,
          points: moments.map((moment) => ({
            ...point(rowAt(moment, row)?.grade, language),
            ...(row === total && moment && { ...countOf(moment.total.grade), ...intervalOf(moment) }),
          })),
        })),
        {
          label: words(language).card.responseRate,
          measure: 'response',
          points: moments.map((moment) => point(moment?.total.response, language)),
        },
        {
          label: words(language).card.promoterScore,
          measure: 'promoter',
          points: moments.map((moment) => point(moment?.promoterScore, language)),
        },
      ],
    },
  };
}

/** A measure as a point: its value, or the mark of its kind of empty. */
export function point<A extends Audience>(
  measure: Measure<number, A> | undefined,
  language: Language,
): { readonly value: number } | { readonly mark: string } {
  if (measure === undefined) return { mark: words(language).trend.notSurveyed };
  if (measure.status === 'shown') return { value: measure.value };
  return { mark: words(language).reason.mark[measure.status] };
}

/** How many people a shown measure is about, for a point that tells it. */
export function countOf<A extends Audience>(
  measure: Measure<number, A> | undefined,
): { readonly n: number } | null {
  return measure?.status === 'shown' ? { n: measure.n } : null;
}

function intervalOf<A extends Audience>(
  group: PublishedGroup<A>,
): { interval: { low: number; high: number } } | null {
  const interval = totalInterval(group);
  return interval && { interval };
}

/** What is public of a mean grade and its chance; null where the spread is not. */
export function gradeBasisOf<A extends Audience>(group: {
  readonly spread: PublishedGroup<A>['spread'];
  readonly netSample: number;
}): GradeBasis | null {
  return group.spread.status === 'shown' ? { spread: group.spread.value, netSample: group.netSample } : null;
}

/** The newest two periods side by side, when both grades are shown and no period lies between. */
function changeOf<A extends Audience>(
  labels: readonly string[],
  moments: readonly Moment<A>[],
  language: Language,
): string | null {
  const [before, now] = moments.slice(-2);
  const [label] = labels.slice(-2);
  if (!before || !now || label === undefined) return null;
  const [from, to] = [before.total.grade, now.total.grade];
  if (from.status !== 'shown' || to.status !== 'shown') return null;
  const verdict = differenceVerdict(
    gradeBasisOf({ spread: before.spread, netSample: before.total.netSample }),
    gradeBasisOf({ spread: now.spread, netSample: now.total.netSample }),
  );
  return gradeChange(from.value, to.value, verdict, label, language);
}
