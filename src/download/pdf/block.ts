import type { ProseBlock } from '../../card/prose-chapter.ts';
import type { Report } from '../../card/report.ts';
import type { ReportFigure, ResponseTable } from '../../card/page.ts';
import type { Language } from '../../model/label.ts';
import { basisOf } from '../../text/figure-basis.ts';
import { linkedText, type Stretch } from '../../text/linked-text.ts';
import { words } from '../../text/words.ts';
import { pdfChart, type PdfChart } from './pdf-chart.ts';

/** A piece of a chapter as the template sets it. Texts are data and are never read as markup. */
export type PdfBlock =
  | { readonly b: 'heading' | 'lead'; readonly text: string }
  | { readonly b: 'text'; readonly stretches: readonly Stretch[] }
  | { readonly b: 'list'; readonly items: readonly (readonly Stretch[])[] }
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
  /** Figures in a row that are not there for one reason, which is said once below them. */
  | {
      readonly b: 'empties';
      readonly items: readonly { readonly label: string; readonly title: string; readonly wording: string }[];
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

/** Width of a drawing across the text, in user units. */
const wide = 640;

/** A block of prose as blocks of the template, tables and figures where they stand in the text. */
export function proseBlocks(report: Report, block: ProseBlock): PdfBlock[] {
  const say = words(report.language);
  switch (block.kind) {
    case 'text':
      return [{ b: 'text', stretches: linkedText(block.text) }];
    case 'heading':
      return [{ b: 'heading', text: block.text }];
    case 'list':
      return [{ b: 'list', items: block.items.map(linkedText) }];
    case 'figure':
      return [figureBlock(block.figure, report.language)];
    case 'response':
      return [responseBlock(report, `${say.report.table} ${block.number}`, block.title)];
    case 'services':
      return [
        {
          b: 'table',
          label: `${say.report.table} ${block.number}`,
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
function responseBlock({ page, language }: Report, label: string, title: string): PdfBlock {
  const say = words(language);
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
    head: [
      say.card.service,
      say.card.netSample,
      say.card.completed,
      say.card.responseRate,
      say.card.grade,
      say.card.published,
    ],
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

/** A figure with its chart, or its reason where it is not shown. `mark` tells on a full report that the public one has it not. */
export function figureBlock(item: ReportFigure, language: Language, mark = ''): PdfBlock {
  const label = `${words(language).card.figure} ${item.number}`;
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
    basis: basisOf(item.figure),
    mark,
  };
}
