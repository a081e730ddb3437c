import type { Figure } from '../model/figure.ts';
import type { Language } from '../model/label.ts';
import { formatCount, formatGrade, formatDecimal, formatResponse } from './number.ts';

type TrendFigure = Extract<Figure, { kind: 'trend' }>;
type TrendMeasure = TrendFigure['rows'][number]['measure'];

/** A value of a trend as it is printed: a grade, a response rate in per cent or a promoter score. */
export function formatTrend(value: number, measure: TrendMeasure, language: Language): string {
  if (measure === 'response') return formatResponse(value, language);
  return measure === 'grade' ? formatGrade(value, language) : formatDecimal(value, 1, language);
}

/** What a trend tells: its first row in full; the others stand in the table. */
export function trendAlternative({ rows, periods, language }: TrendFigure): string {
  const [first, ...others] = rows;
  const rest = { nl: 'De andere rijen staan in de tabel.', en: 'The other rows are in the table.' }[language];
  if (!first) return { nl: 'Geen antwoorden.', en: 'No answers.' }[language];
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
  return `${first.label}: ${told.join(', ')}.${others.length === 0 ? '' : ` ${rest}`}`;
}

/** Where a trend comes from: who surveyed, from the first period to the last. */
export function trendSource(
  bureaus: readonly string[],
  [first, last]: readonly [string, string],
  language: Language,
): string {
  const all = [...new Set(bureaus)].join(', ');
  return language === 'nl'
    ? `${all}, meetperioden ${first} tot en met ${last}`
    : `${all}, survey periods ${first} to ${last}`;
}

/** How many people stand behind a trend in each period, on the rows that tell it; an empty text where none does. */
export function trendCounts({ rows, periods, language }: TrendFigure): string {
  const told = rows.flatMap(({ label, points }) => {
    const counts = points.flatMap((point, at) =>
      'value' in point && point.n !== undefined
        ? [`${formatCount(point.n, language)} in ${periods[at] ?? ''}`]
        : [],
    );
    return counts.length === 0 ? [] : [{ label, text: counts.join(', ') }];
  });
  if (told.length === 0) return '';
  const parts = told.map(({ label, text }) => (told.length === 1 ? text : `${label} ${text}`));
  return `${language === 'nl' ? 'Antwoorden' : 'Answers'}: ${parts.join('; ')}.`;
}

/** The words of the part of a page about the years before. */
interface TrendWords {
  readonly title: string;
  readonly lead: string;
  readonly figure: string;
  readonly grade: string;
  readonly notSurveyed: string;
  readonly gap: string;
  readonly margin: string;
  readonly services: string;
}

const words: Readonly<Record<Language, TrendWords>> = {
  nl: {
    title: 'Door de jaren',
    lead: 'Wordt het beter? Een verschil tussen twee jaren kan ook toeval zijn.',
    figure: 'Cijfer, respons en promotorscore door de jaren',
    grade: 'Gemiddeld cijfer',
    notSurveyed: 'niet gemeten',
    gap: '– geen gepubliceerd cijfer',
    margin: '| marge: hier ligt het cijfer waarschijnlijk tussen',
    services:
      'Per dienst weten we niet hoe groot de onzekerheid is. Lees kleine verschillen daar als toeval.',
  },
  en: {
    title: 'Over the years',
    lead: 'Is it getting better? A difference between two years may also be chance.',
    figure: 'Grade, response and promoter score over the years',
    grade: 'Average grade',
    notSurveyed: 'not surveyed',
    gap: '– no published figure',
    margin: '| margin: the grade probably lies within it',
    services: 'Per service we do not know the uncertainty. Read small differences there as chance.',
  },
};

/** The words of the part of a page about the years before, in one language. */
export function trendWords(language: Language): TrendWords {
  return words[language];
}
