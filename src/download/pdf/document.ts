import { cardOf } from '../../card/card.ts';
import type { ProseChapter } from '../../card/prose-chapter.ts';
import type { Report } from '../../card/report.ts';
import type { ReportChapter, ReportFigure, Summary } from '../../card/page.ts';
import type { Language } from '../../model/label.ts';
import { logoBytes, logoWidth } from '../../model/logo.ts';
import { linkedText, type Stretch } from '../../text/linked-text.ts';
import { words } from '../../text/words.ts';
import { figureBlock, proseBlocks, type PdfBlock } from './block.ts';
import { runTogether } from './run-together.ts';
import { pdfSummary, type PdfSummary } from './summary.ts';
import { pdfYears, type PdfYears } from './years.ts';

interface PdfSection {
  readonly number: string;
  readonly title: string;
  readonly blocks: readonly PdfBlock[];
}

interface PdfChapter {
  readonly number: string;
  readonly title: string;
  /** Begins on a new page. */
  readonly fresh: boolean;
  /** Said instead of sections; empty where there are sections. */
  readonly reason: string;
  readonly sections: readonly PdfSection[];
}

/** The cover, with what stands on it in stretches where it may lead somewhere. */
type PdfCover = Omit<Report['cover'], 'lines' | 'confidential'> & {
  readonly lines: readonly (readonly Stretch[])[];
  readonly confidential: {
    readonly title: string;
    readonly lines: readonly (readonly Stretch[])[];
  } | null;
};

/** All that the template needs, as plain data. The same report gives the same data. */
export interface PdfDocument {
  readonly language: Language;
  /** `#rrggbb` */
  readonly accent: string;
  /** The logo on the cover: a drawing as text, a picture as bytes, and its width in millimetres; null without one. */
  readonly logo:
    | { readonly format: 'svg'; readonly alternative: string; readonly width: number; readonly data: string }
    | {
        readonly format: 'png';
        readonly alternative: string;
        readonly width: number;
        readonly data: readonly number[];
      }
    | null;
  readonly title: string;
  readonly description: string;
  readonly author: string;
  readonly name: string;
  readonly cover: PdfCover;
  readonly notice: string;
  readonly header: { readonly left: string; readonly right: string };
  readonly words: {
    readonly contents: string;
    readonly summary: string;
    readonly colophon: string;
    readonly norm: string;
  };
  readonly summaries: readonly PdfSummary[];
  readonly years: PdfYears;
  readonly chapters: readonly PdfChapter[];
  readonly colophon: readonly { readonly label: string; readonly value: readonly Stretch[] }[];
}

/** Lays a report out as data for the template: every chart drawn once, every text as it stands on the page. */
export function pdfDocument(report: Report): PdfDocument {
  const { page, language } = report;
  const say = words(language);
  const chapters = [
    ...report.before.map((chapter, index) => proseChapterOf(report, chapter, index === 0)),
    ...page.chapters.map((chapter) => groupChapterOf(report, chapter)),
    ...report.after.map((chapter) => proseChapterOf(report, chapter, false)),
  ];
  return {
    language,
    accent: report.accent,
    logo: logoOf(report),
    title: `${page.provider.name}: ${say.report.kicker.toLowerCase()} ${page.period}`,
    description: say.report.description(page.provider.name, page.period),
    author: page.source,
    name: page.provider.name,
    cover: coverOf(report),
    notice: page.notice ?? '',
    header: { left: page.provider.name, right: `${say.report.kicker} ${page.period}` },
    words: {
      contents: say.report.contents,
      summary: say.report.summary,
      colophon: say.report.colophon,
      norm: words(language).frame.footerNorm,
    },
    summaries: summariesOf(page).map((summary) => pdfSummary(summary, language)),
    years: pdfYears(report),
    chapters,
    colophon: [
      ...report.colophon,
      {
        label: say.report.mapLabel,
        value: `${words(language).frame.mapCredit} ${words(language).frame.placeCredit}`,
      },
    ].map(({ label, value }) => ({ label, value: linkedText(value) })),
  };
}

function coverOf({ cover }: Report): PdfCover {
  const { lines, confidential } = cover;
  return {
    ...cover,
    lines: lines.map(linkedText),
    confidential: confidential && { title: confidential.title, lines: confidential.lines.map(linkedText) },
  };
}

/** Height of a logo on the cover, and the most room it has beside it, in millimetres. */
const logoHeight = 14;
const widestLogo = 70;

function logoOf({ logo }: Report): PdfDocument['logo'] {
  if (logo === undefined) return null;
  const { file, alternative } = logo;
  const bytes = logoBytes(file);
  const width = Math.min(widestLogo, logoWidth(file, logoHeight));
  return file.kind === 'svg'
    ? { format: 'svg', alternative, width, data: bytes.toString('utf8') }
    : { format: 'png', alternative, width, data: [...bytes] };
}

/** The summaries as the card has them: the group with most answers first. */
function summariesOf(page: Report['page']): readonly Summary[] {
  const { main, others } = cardOf(page);
  return main ? [main, ...others] : [];
}

function groupChapterOf(report: Report, chapter: ReportChapter): PdfChapter {
  return {
    number: chapter.number,
    title: chapter.title,
    // a page of its own for figures; what says only that there are none goes on where the page before it ends
    fresh: chapter.sections.some(({ figures }) => figures.some(isDrawn)),
    reason: chapter.reason ?? '',
    sections: chapter.sections.map((section) => {
      const intro = section.figures.some(isDrawn) ? report.intros[section.id] : undefined;
      const figures = section.figures.map((figure) =>
        figureBlock(
          figure,
          report.language,
          report.hidden.includes(figure.id) ? words(report.language).report.notPublic : '',
        ),
      );
      return {
        number: section.number,
        title: section.title,
        blocks: [
          ...(intro === undefined ? [] : [{ b: 'lead' as const, text: intro }]),
          ...runTogether(figures),
        ],
      };
    }),
  };
}

/** True for a figure with anything to see. */
function isDrawn(item: ReportFigure): boolean {
  if (!('figure' in item)) return false;
  return item.figure.kind !== 'grade' || item.figure.rows.some(({ grade }) => grade !== undefined);
}

function proseChapterOf(report: Report, chapter: ProseChapter, fresh: boolean): PdfChapter {
  return {
    number: chapter.number,
    title: chapter.title,
    fresh,
    reason: '',
    sections: chapter.sections.map((section) => ({
      number: section.number,
      title: section.title,
      blocks: section.blocks.flatMap((block) => proseBlocks(report, block)),
    })),
  };
}
