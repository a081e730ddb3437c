import type { DataRow } from '../../src/card/data-row.ts';
import type { TrendFigure } from '../../src/model/figure.ts';
import { groups, type Group } from '../../src/model/group.ts';
import type { Language } from '../../src/model/label.ts';
import { groupHeading } from '../../src/text/group.ts';
import { formatCount, formatGrade } from '../../src/text/number.ts';
import { words } from '../../src/text/words.ts';

/**
 * Parts of pages put together from the rows of a download alone: trends, the figures of a service, the rows of a list.
 * Period ids are their labels in the demonstration, and sort as they follow each other.
 */

type TrendRow = TrendFigure['rows'][number];

/** One figure among the rows of one edition; undefined where there is no such row. */
function one(rows: readonly DataRow[], measure: DataRow['measure'], service: string): DataRow | undefined {
  return rows.find((row) => row.measure === measure && row.service === service && row.option === null);
}

function pointOf(row: DataRow | undefined, language: Language): TrendRow['points'][number] {
  if (!row) return { mark: words(language).trend.notSurveyed };
  if (row.status !== 'shown' || row.value === null) {
    return { mark: words(language).reason.mark[row.status === 'shown' ? 'absent' : row.status] };
  }
  return { value: row.value };
}

function periodsOf(rows: readonly DataRow[]): string[] {
  return [...new Set(rows.map(({ period }) => period))].sort();
}

/** The trends of a provider, from its rows of all periods: periods and rows of the chart for each group. */
export function trendsFromRows(
  own: readonly DataRow[],
  all: readonly string[],
  language: Language,
): { readonly group: Group; readonly periods: readonly string[]; readonly rows: readonly TrendRow[] }[] {
  const tallied = own.filter(({ origin }) => origin === 'tallied');
  return groups.flatMap((group) => {
    const rows = tallied.filter((row) => row.group === group);
    const surveyed = periodsOf(rows);
    if (surveyed.length < 2) return [];
    const periods = all.slice(all.indexOf(surveyed[0] ?? ''), all.indexOf(surveyed.at(-1) ?? '') + 1);
    const moments = periods.map((period) => rows.filter((row) => row.period === period));
    const services = [
      ...new Set(
        rows
          .filter(({ measure, service }) => measure === 'grade' && service !== 'total')
          .map(placeOf(language)),
      ),
    ];
    const graded = services.filter((label) =>
      rows.some(
        (row) => row.measure === 'grade' && row.status === 'shown' && placeOf(language)(row) === label,
      ),
    );
    const lines: TrendRow[] = [
      {
        label: words(language).trend.grade,
        measure: 'grade',
        points: moments.map((moment) => totalPoint(moment, language)),
      },
      ...(services.length > 1 ? graded : []).map((label) => ({
        label,
        measure: 'grade' as const,
        points: moments.map((moment) =>
          pointOf(
            moment.find((row) => row.measure === 'grade' && placeOf(language)(row) === label),
            language,
          ),
        ),
      })),
      {
        label: words(language).card.responseRate,
        measure: 'response',
        points: moments.map((moment) => pointOf(one(moment, 'response', 'total'), language)),
      },
      {
        label: words(language).card.promoterScore,
        measure: 'promoter',
        points: moments.map((moment) => pointOf(one(moment, 'promoter_score', 'total'), language)),
      },
    ];
    return [{ group, periods, rows: lines }];
  });
}

function totalPoint(moment: readonly DataRow[], language: Language): TrendRow['points'][number] {
  const grade = one(moment, 'grade', 'total');
  const point = pointOf(grade, language);
  if ('mark' in point || !grade) return point;
  const [low, high] = [one(moment, 'grade_low', 'total')?.value, one(moment, 'grade_high', 'total')?.value];
  return {
    ...point,
    ...(grade.n !== null && { n: grade.n }),
    ...(low !== undefined &&
      low !== null &&
      high !== undefined &&
      high !== null && { interval: { low, high } }),
  };
}

function placeOf(language: Language): (row: DataRow) => string {
  return (row) => row[`service_${language}`] ?? '';
}

/** The figures of one service's page, from the rows of all participants. */
export function serviceFromRows(
  nation: readonly DataRow[],
  service: string,
  language: Language,
): {
  readonly national: readonly (readonly string[])[];
  readonly trend: { readonly periods: readonly string[]; readonly rows: readonly TrendRow[] } | null;
  readonly surveys: readonly (readonly string[])[];
} {
  const own = nation.filter((row) => row.service === service);
  const text = (period: string, group: Group, measure: DataRow['measure']): string => {
    const rows = own.filter((row) => row.period === period && row.group === group);
    return formatCount(one(rows, measure, service)?.value ?? Number.NaN, language);
  };
  const surveyed = periodsOf(own)
    .toReversed()
    .flatMap((period) =>
      groups
        .filter((group) => own.some((row) => row.period === period && row.group === group))
        .map((group) => ({ period, group })),
    );
  const newest = surveyed[0]?.period;
  const periods = periodsOf(nation);
  const graded = groups.filter((group) =>
    own.some((row) => row.group === group && row.measure === 'grade' && row.status === 'shown'),
  );
  return {
    national: surveyed
      .filter(({ period }) => period === newest)
      .map(({ period, group }) => {
        const grade = one(
          own.filter((row) => row.period === period && row.group === group),
          'grade',
          service,
        );
        return [
          groupHeading(group, language),
          text(period, group, 'participants'),
          text(period, group, 'completed'),
          text(period, group, 'net_sample'),
          grade?.status === 'shown' && grade.value !== null ? formatGrade(grade.value, language) : 'withheld',
        ];
      }),
    trend:
      periods.length < 2 || graded.length === 0
        ? null
        : {
            periods,
            rows: graded.map((group) => ({
              label: groupHeading(group, language),
              measure: 'grade',
              points: periods.map((period) => {
                const rows = own.filter((row) => row.period === period && row.group === group);
                const grade = one(rows, 'grade', service);
                const point = pointOf(grade, language);
                return 'value' in point && grade && grade.n !== null ? { ...point, n: grade.n } : point;
              }),
            })),
          },
    surveys: surveyed.map(({ period, group }) => [
      `${period} · ${groupHeading(group, language)}`,
      text(period, group, 'participants'),
      text(period, group, 'net_sample'),
      text(period, group, 'completed'),
    ]),
  };
}

/** A provider as a row of a list: period, grade and how many took part. */
export interface ListedFigures {
  readonly period: string | null;
  readonly grade: string;
  readonly basis: string;
}

/**
 * What a list says of a provider, from its rows of all periods: its newest edition, or that of `period`; with a
 * service, the first group that was asked about it there, and the Total otherwise.
 */
export function listedFromRows(
  own: readonly DataRow[],
  language: Language,
  { service, period }: { readonly service?: string; readonly period?: string } = {},
): ListedFigures {
  const at = period ?? periodsOf(own).at(-1);
  if (at === undefined) return { period: null, grade: words(language).provider.neverSurveyed, basis: '' };
  const rows = own.filter((row) => row.period === at);
  const asked = groups.filter((group) => rows.some((row) => row.group === group));
  const place = (group: Group, row: string): DataRow[] =>
    rows.filter((line) => line.group === group && line.service === row);
  const group =
    (service === undefined ? undefined : asked.find((candidate) => place(candidate, service).length > 0)) ??
    asked[0];
  if (group === undefined) throw new Error('an edition without a group');
  const line =
    service !== undefined && place(group, service).length > 0 ? place(group, service) : place(group, 'total');
  const value = (measure: DataRow['measure']): number =>
    line.find((row) => row.measure === measure)?.value ?? Number.NaN;
  const grade = line.find((row) => row.measure === 'grade');
  return {
    period: at,
    grade:
      grade?.status === 'shown' && grade.value !== null
        ? formatGrade(grade.value, language)
        : words(language).reason.mark[grade?.status === 'withheld' ? 'withheld' : 'absent'],
    basis:
      grade?.status === 'shown' && grade.n !== null
        ? words(language).listed.from(grade.n, group)
        : words(language).listed.tookPart(value('completed'), group),
  };
}
