import type { Figure } from '../model/figure.ts';
import type { Language } from '../model/label.ts';
import { formatDecimal, formatGrade, formatResponse } from './number.ts';
import { words } from './words.ts';

type TrendFigure = Extract<Figure, { kind: 'trend' }>;
type TrendMeasure = TrendFigure['rows'][number]['measure'];

/** A value of a trend as it is printed: a grade, a response rate in per cent or a promoter score. */
export function formatTrend(value: number, measure: TrendMeasure, language: Language): string {
  if (measure === 'response') return formatResponse(value, language);
  return measure === 'grade' ? formatGrade(value, language) : formatDecimal(value, 1, language);
}

/** What a trend tells: its first row in full; the others stand in the table. */
export function trendAlternative({ rows, periods, language }: TrendFigure): string {
  const say = words(language);
  const [first, ...others] = rows;
  if (!first) return say.trend.noAnswers;
  const told = periods.map((period, at) => {
    const point = first.points[at];
    const text =
      point === undefined
        ? '–'
        : 'mark' in point
          ? point.mark
          : formatTrend(point.value, first.measure, language);
    return `${period} ${text}`;
  });
  return `${first.label}: ${told.join(', ')}.${others.length === 0 ? '' : ` ${say.trend.restInTable}`}`;
}

/** Where a trend comes from: who surveyed, from the first period to the last. */
export function trendSource(
  bureaus: readonly string[],
  [first, last]: readonly [string, string],
  language: Language,
): string {
  return words(language).trend.source([...new Set(bureaus)].join(', '), first, last);
}

/** How many people stand behind a trend in each period, on the rows that tell it; an empty text where none does. */
export function trendCounts({ rows, periods, language }: TrendFigure): string {
  const say = words(language);
  const told = rows.flatMap(({ label, points }) => {
    const counts = points.flatMap((point, at) =>
      'value' in point && point.n !== undefined ? [say.trend.countIn(point.n, periods[at] ?? '')] : [],
    );
    return counts.length === 0 ? [] : [{ label, text: counts.join(', ') }];
  });
  if (told.length === 0) return '';
  const parts = told.map(({ label, text }) => (told.length === 1 ? text : `${label} ${text}`));
  return say.trend.counts(parts.join('; '));
}
