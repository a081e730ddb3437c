import type { Imprint } from '../card/report.ts';
import { reportOf } from '../card/report.ts';
import { editionPage } from '../card/edition.ts';
import type { ReportProse } from '../card/report-prose.ts';
import type { Register } from '../card/register.ts';
import type { Language } from '../model/label.ts';
import { pdfDocument, type PdfDocument } from './pdf/document.ts';

/** What full reports are made from. `open` is the public side of the same data, to tell what is not public. */
export interface FullReportSource {
  readonly own: Register<'provider'>;
  readonly open: Register<'public'>;
  readonly prose: ReportProse;
  readonly imprint: Imprint;
}

/** Which full reports are wanted. */
export interface FullReportWish {
  readonly period: string;
  /** One provider's id; every provider of the period when left out. */
  readonly provider?: string;
  readonly languages: readonly Language[];
}

/** A full report, and its path below the folder for reports. */
export interface FullReport {
  /** Whose it is. */
  readonly provider: string;
  readonly path: string;
  readonly document: PdfDocument;
}

/**
 * The full reports of a period, for the providers themselves: every figure, withheld ones included. Each has a folder
 * of its own, so that one can be handed over without the others. Nothing comes out for a period or a provider that is
 * not there.
 */
export function* fullReports(source: FullReportSource, wish: FullReportWish): Generator<FullReport> {
  const { own, open, prose, imprint } = source;
  const period = own.publication.periods.find((one) => one.period.id === wish.period);
  for (const edition of period?.editions ?? []) {
    if (wish.provider !== undefined && edition.provider !== wish.provider) continue;
    const isOpen = open.editions(edition.provider).find((one) => one.period === wish.period);
    for (const language of wish.languages) {
      const page = isOpen && editionPage(open, isOpen, language);
      yield {
        provider: edition.provider,
        path: `${wish.period}/${edition.provider}/rapport-${language}.pdf`,
        document: pdfDocument(reportOf(own, edition, language, prose, imprint, { open: page })),
      };
    }
  }
}
