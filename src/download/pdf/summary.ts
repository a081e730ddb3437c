import type { Summary } from '../../card/page.ts';
import type { Figure } from '../../model/figure.ts';
import type { Language } from '../../model/label.ts';
import { figureBasis } from '../../text/figure-basis.ts';
import { words } from '../../text/words.ts';
import { pdfChart, type PdfChart } from './pdf-chart.ts';

/** Widths of drawings on the card in user units: beside the grade, and in half of the card. */
const beside = 400;
const half = 320;

/** One part of a summary card: what it lists or draws, or why it shows nothing. */
interface PdfSummaryPart {
  readonly title: string;
  readonly ticks: readonly string[];
  /** Listed without a tick: what can be better. */
  readonly points: readonly string[];
  readonly chart: PdfChart | null;
  readonly note: string;
  readonly reason: string;
}

/** A summary card as the template sets it: the grade, and up to four parts below it. */
export interface PdfSummary {
  readonly heading: string;
  readonly response: string;
  readonly grade: {
    readonly label: string;
    readonly text: string;
    readonly basis: string;
    readonly chart: PdfChart | null;
    readonly sentences: readonly string[];
  };
  readonly parts: readonly PdfSummaryPart[];
}

/** The summary card of one group: each chart drawn, a part that is not shown with its reason. */
export function pdfSummary({ heading, response, grade, ...rest }: Summary, language: Language): PdfSummary {
  return {
    heading,
    response,
    grade: {
      label: words(language).card.averageGrade,
      text: grade.text,
      basis: grade.status === 'shown' ? grade.basis : '',
      chart: grade.status === 'shown' ? pdfChart(grade.figure, beside) : null,
      sentences: grade.sentences,
    },
    parts: partsOf(rest, language),
  };
}

function partsOf(
  { staff, organisation, improvable, map }: Pick<Summary, 'staff' | 'organisation' | 'improvable' | 'map'>,
  language: Language,
): PdfSummaryPart[] {
  const say = words(language);
  const part = (title: string, shown: Partial<PdfSummaryPart>): PdfSummaryPart => ({
    title,
    ticks: [],
    points: [],
    chart: null,
    note: '',
    reason: '',
    ...shown,
  });
  const drawn = (figure: Figure): PdfChart => pdfChart(figure, half);
  const parts: PdfSummaryPart[] = [];
  if (staff) {
    const shown =
      'figure' in staff
        ? {
            ticks: [staff.label],
            chart: drawn(staff.figure),
            note: figureBasis(staff.figure.n, staff.figure.source, language),
          }
        : { reason: staff.reason };
    parts.push(part(say.card.staffStrength, shown));
  }
  if (organisation) {
    const shown =
      'labels' in organisation
        ? { ticks: organisation.labels, note: say.card.strengthsHelp }
        : { reason: organisation.reason };
    parts.push(part(say.card.strengths, shown));
  }
  if (improvable) {
    const shown = 'labels' in improvable ? { points: improvable.labels } : { reason: improvable.reason };
    parts.push(part(say.cardPage.improvable, shown));
  }
  if (map) {
    parts.push(part(say.card.map, 'figure' in map ? { chart: drawn(map.figure) } : { reason: map.reason }));
  }
  return parts;
}
