import type { ProseBlock, ProseChapter, Report } from '../../card/report.ts';
import type { ReportChapter, ReportFigure, ResponseTable, Summary } from '../../card/page.ts';
import type { Figure } from '../../model/figure.ts';
import type { Language } from '../../model/label.ts';
import { figureBasis } from '../../text/figure-basis.ts';
import { reportWords } from '../../text/report.ts';
import { wordsIn } from '../../text/words.ts';
import { pdfChart, type PdfChart } from './pdf-chart.ts';

/** A piece of a chapter as the template sets it. Texts are data and are never read as markup. */
export type PdfBlock =
  | { readonly b: 'text' | 'heading' | 'lead'; readonly text: string }
  | { readonly b: 'list'; readonly items: readonly string[] }
  | {
      readonly b: 'figure';
      readonly label: string;
      readonly title: string;
      readonly wording: string;
      readonly note: string;
      readonly chart: PdfChart;
      readonly basis: string;
      /** On a full report: that the public one does not show this figure. */
      readonly mark: string;
    }
  | {
      readonly b: 'empty';
      readonly label: string;
      readonly title: string;
      readonly wording: string;
      readonly note: string;
      readonly reason: string;
    }
  | {
      readonly b: 'table';
      readonly label: string;
      readonly title: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Indexes of rows that are sums. */
      readonly totals: readonly number[];
      readonly layout: 'response' | 'services';
      /** Sentences below the table. */
      readonly notes: readonly { readonly label: string; readonly text: string }[];
    };

export interface PdfSection {
  readonly number: string;
  readonly title: string;
  readonly blocks: readonly PdfBlock[];
}

export interface PdfChapter {
  readonly number: string;
  readonly title: string;
  /** Begins on a new page. */
  readonly fresh: boolean;
  /** Said instead of sections; empty where there are sections. */
  readonly reason: string;
  readonly sections: readonly PdfSection[];
}

interface PdfSummary {
  readonly heading: string;
  readonly response: string;
  readonly grade: {
    readonly label: string;
    readonly text: string;
    readonly basis: string;
    readonly chart: PdfChart | null;
    readonly sentences: readonly string[];
  };
  readonly parts: readonly {
    readonly title: string;
    readonly ticks: readonly string[];
    readonly chart: PdfChart | null;
    readonly note: string;
    readonly reason: string;
  }[];
}

/** All that the template needs, as plain data. The same report gives the same data. */
export interface PdfDocument {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly author: string;
  readonly name: string;
  readonly cover: Report['cover'];
  readonly printed: string;
  readonly header: { readonly left: string; readonly right: string };
  readonly words: {
    readonly contents: string;
    readonly summary: string;
    readonly colophon: string;
    readonly norm: string;
  };
  readonly summaries: readonly PdfSummary[];
  readonly chapters: readonly PdfChapter[];
  readonly colophon: Report['colophon'];
}

/** Widths of drawings in user units: across the text, beside the grade on the card, and in half of the card. */
const wide = 640;
const beside = 400;
const half = 320;

/** Lays a report out as data for the template: every chart drawn once, every text as it stands on the page. */
export function pdfDocument(report: Report): PdfDocument {
  const { page, language } = report;
  const words = reportWords(language);
  const chapters = [
    ...report.before.map((chapter, index) => proseChapterOf(report, chapter, index === 0)),
    ...page.chapters.map((chapter) => groupChapterOf(report, chapter)),
    ...report.after.map((chapter) => proseChapterOf(report, chapter, false)),
  ];
  return {
    language,
    title: `${page.provider.name}: ${words.kicker.toLowerCase()} ${page.period}`,
    description: words.description(page.provider.name, page.period),
    author: page.source,
    name: page.provider.name,
    cover: report.cover,
    printed: page.printed ?? '',
    header: { left: page.provider.name, right: `${words.kicker} ${page.period}` },
    words: {
      contents: words.contents,
      summary: words.summary,
      colophon: words.colophon,
      norm: wordsIn(language).footerNorm,
    },
    summaries: page.summaries.map((summary) => summaryOf(summary, language)),
    chapters,
    colophon: [...report.colophon, { label: words.mapLabel, value: wordsIn(language).mapCredit }],
  };
}

function summaryOf(summary: Summary, language: Language): PdfSummary {
  const words = wordsIn(language);
  const { grade, staff, organisation, map } = summary;
  const chart = (figure: Figure): PdfChart => pdfChart(figure, half);
  return {
    heading: summary.heading,
    response: summary.response,
    grade: {
      label: words.averageGrade,
      text: grade.text,
      basis: grade.status === 'shown' ? grade.basis : '',
      chart: grade.status === 'shown' ? pdfChart(grade.figure, beside) : null,
      sentences: grade.sentences,
    },
    parts: [
      ...(staff
        ? [
            'figure' in staff
              ? {
                  title: words.staffStrength,
                  ticks: [staff.label],
                  chart: chart(staff.figure),
                  note: figureBasis(staff.figure.n, staff.figure.source, language),
                  reason: '',
                }
              : { title: words.staffStrength, ticks: [], chart: null, note: '', reason: staff.reason },
          ]
        : []),
      ...(organisation
        ? [
            'labels' in organisation
              ? {
                  title: words.strengths,
                  ticks: organisation.labels,
                  chart: null,
                  note: words.strengthsHelp,
                  reason: '',
                }
              : { title: words.strengths, ticks: [], chart: null, note: '', reason: organisation.reason },
          ]
        : []),
      ...(map
        ? [
            'figure' in map
              ? { title: words.map, ticks: [], chart: chart(map.figure), note: '', reason: '' }
              : { title: words.map, ticks: [], chart: null, note: '', reason: map.reason },
          ]
        : []),
    ],
  };
}

function groupChapterOf(report: Report, chapter: ReportChapter): PdfChapter {
  return {
    number: chapter.number,
    title: chapter.title,
    fresh: chapter.sections.length > 0,
    reason: chapter.reason ?? '',
    sections: chapter.sections.map((section) => {
      const intro = report.intros[section.id];
      return {
        number: section.number,
        title: section.title,
        blocks: [
          ...(intro === undefined ? [] : [{ b: 'lead' as const, text: intro }]),
          ...section.figures.map((figure) =>
            figureOf(
              figure,
              report.language,
              report.hidden.includes(figure.id) ? reportWords(report.language).notPublic : '',
            ),
          ),
        ],
      };
    }),
  };
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
      blocks: section.blocks.flatMap((block) => proseOf(report, block)),
    })),
  };
}

function proseOf(report: Report, block: ProseBlock): PdfBlock[] {
  const words = reportWords(report.language);
  switch (block.kind) {
    case 'text':
    case 'heading':
      return [{ b: block.kind, text: block.text }];
    case 'list':
      return [{ b: 'list', items: block.items }];
    case 'figure':
      return [figureOf(block.figure, report.language)];
    case 'response':
      return [responseOf(report, `${words.table} ${block.number}`, block.title)];
    case 'services':
      return [
        {
          b: 'table',
          label: `${words.table} ${block.number}`,
          title: block.title,
          head: block.head,
          rows: block.rows,
          totals: [],
          layout: 'services',
          notes: [],
        },
      ];
  }
}

/** Table 1.1: the rows of every group below each other, each group under its name; the explanations follow. */
function responseOf({ page, language }: Report, label: string, title: string): PdfBlock {
  const words = wordsIn(language);
  const rows = page.responses.flatMap((table) =>
    table.rows.map((row) => ({
      row,
      name: page.responses.length > 1 ? groupedName(table, row.label, row.isTotal) : row.label,
    })),
  );
  return {
    b: 'table',
    label,
    title,
    head: [words.service, words.netSample, words.completed, words.responseRate, words.grade, words.published],
    rows: rows.map(({ row, name }) => [
      name,
      row.netSample,
      row.completed,
      row.response,
      row.grade,
      row.published,
    ]),
    totals: rows.flatMap(({ row }, index) => (row.isTotal ? [index] : [])),
    layout: 'response',
    notes: rows.map(({ row, name }) => ({ label: name, text: row.sentence })),
  };
}

function groupedName(table: ResponseTable, label: string, isTotal: boolean): string {
  return isTotal ? `${label} ${table.heading.toLowerCase()}` : label;
}

function figureOf(item: ReportFigure, language: Language, mark = ''): PdfBlock {
  const label = `${wordsIn(language).figure} ${item.number}`;
  const base = {
    label,
    title: item.title,
    wording: item.wording ?? '',
    note: item.note ?? '',
  };
  if (!('figure' in item)) return { b: 'empty', ...base, reason: item.reason };
  const chart = pdfChart(item.figure, wide);
  return {
    b: 'figure',
    ...base,
    chart,
    basis: figureBasis(item.figure.n, item.figure.source, language),
    mark,
  };
}
