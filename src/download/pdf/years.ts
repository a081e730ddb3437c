import type { Report } from '../../card/report.ts';
import { multiplesOf } from '../../card/trend.ts';
import { basisOf } from '../../text/figure-basis.ts';
import { words } from '../../text/words.ts';
import { pdfChart, type PdfChart } from './pdf-chart.ts';

/** Width of one small chart in user units: three stand beside each other. */
const third = 230;

/** How a provider did through the years, as the template sets it. */
export interface PdfYears {
  readonly title: string;
  readonly groups: readonly {
    /** Empty where there is one group. */
    readonly heading: string;
    readonly sentence: string;
    readonly charts: readonly PdfChart[];
    readonly note: string;
  }[];
}

/** The small charts of each group, one for each measure on a scale of its own, as on the card; none where nothing is told. */
export function pdfYears({ trends, language }: Report): PdfYears {
  return {
    title: words(language).trend.title,
    groups: trends.map((trend) => ({
      heading: trends.length > 1 ? trend.heading : '',
      sentence: trend.sentence ?? '',
      charts: multiplesOf(trend).map((figure) => pdfChart(figure, third)),
      note: [trend.note ?? '', basisOf(trend.figure)].filter((text) => text !== '').join(' '),
    })),
  };
}
