import { words } from '../text/words.ts';
import type { Figure, FigureTable } from '../model/figure.ts';
import type { Language } from '../model/label.ts';
import type { ShareRounding } from '../model/share-rounding.ts';
import { formatCount, formatGrade, formatShare } from '../text/number.ts';
import { provinceName } from '../text/province.ts';
import { aboutCount, shareText } from '../text/rounding.ts';
import { formatTrend } from '../text/trend.ts';
import type { FigureOf } from './sketch.ts';

/** A cell in which there is nothing to say. */
const none = '–';

/**
 * A figure's numbers as a table of texts, for readers and for copying; the first column holds row headers. Every row
 * has a cell for each column, and there is at least one row: where there is nothing, it says so.
 */
export function figureTable(figure: Figure): FigureTable {
  const table = filledTable(figure);
  if (table.rows.length > 0) return table;
  const { noAnswers } = words(figure.language).chart;
  return { ...table, rows: [table.head.map((_, column) => (column === 0 ? noAnswers : none))] };
}

function filledTable(figure: Figure): FigureTable {
  switch (figure.kind) {
    case 'grade':
      return gradeTable(figure);
    case 'spread':
      return spreadTable(figure);
    case 'donut':
    case 'bars':
      return partsTable(figure);
    case 'battery':
      return batteryTable(figure);
    case 'map':
      return mapTable(figure);
    case 'trend':
      return trendTable(figure);
    case 'path':
      return pathTable(figure);
    case 'people':
      return peopleTable(figure);
  }
}

function gradeTable({ title, rows, language }: FigureOf<'grade'>): FigureTable {
  const say = words(language);
  const compared = rows.some((row) => row.benchmark !== undefined);
  const bounded = rows.some((row) => row.interval !== undefined);
  const normed = rows.some((row) => row.norm !== undefined);
  return {
    caption: title,
    head: [
      say.chart.aspect,
      say.chart.grade,
      say.chart.people,
      ...(normed ? [say.chart.norm] : []),
      ...(compared ? [say.chart.participants] : []),
      ...(bounded ? [say.chart.interval] : []),
    ],
    rows: rows.map((row) => [
      row.label,
      row.grade === undefined ? (row.reason ?? none) : formatGrade(row.grade, language),
      row.n === undefined ? none : formatCount(row.n, language),
      ...(normed ? [row.norm === undefined ? none : formatGrade(row.norm, language)] : []),
      ...(compared ? [row.benchmark === undefined ? none : formatGrade(row.benchmark, language)] : []),
      ...(bounded
        ? [
            row.interval === undefined
              ? none
              : words(language).chart.margin(row.interval.low, row.interval.high),
          ]
        : []),
    ]),
  };
}

function spreadTable(figure: FigureOf<'spread'>): FigureTable {
  const { title, counts, rounding, mean, benchmark, language } = figure;
  const say = words(language);
  const answered = counts.some((count) => count > 0);
  return {
    caption: title,
    head: [say.chart.grade, rounding === undefined ? say.chart.people : say.chart.share],
    rows: [
      ...counts.map((count, i) => [
        String(i + 1),
        rounding === undefined ? formatCount(count, language) : shareText(count, rounding, language),
      ]),
      [say.chart.mean, answered ? formatGrade(mean, language) : none],
      ...(benchmark === undefined
        ? []
        : [[`${say.chart.mean}, ${say.chart.keyParticipants}`, formatGrade(benchmark.mean, language)]]),
    ],
  };
}

function partsTable(figure: FigureOf<'donut' | 'bars'>): FigureTable {
  const { title, parts, language, rounding, benchmarkRounding } = figure;
  const say = words(language);
  const compared = parts.some((part) => part.benchmark !== undefined);
  return {
    caption: title,
    head: [say.chart.answer, say.chart.share, ...(compared ? [say.chart.participants] : [])],
    rows: parts.map((part) => [
      part.label,
      shareText(part.share, rounding, language),
      ...(compared
        ? [part.benchmark === undefined ? none : shareText(part.benchmark, benchmarkRounding, language)]
        : []),
    ]),
  };
}

function batteryTable(figure: FigureOf<'battery'>): FigureTable {
  const { title, scale, aspects, language, rounding, benchmarkRounding } = figure;
  const say = words(language);
  return {
    caption: title,
    head: [say.chart.aspect, ...scale.map((option) => option.label), say.chart.people],
    rows: aspects.flatMap((aspect) => {
      if ('reason' in aspect) return [[aspect.label, aspect.reason, ...scale.map(() => none)]];
      const own = [
        aspect.label,
        ...shareCells(aspect.shares, scale.length, rounding, language),
        aboutCount(aspect.n, rounding, language),
      ];
      if (aspect.benchmark === undefined) return [own];
      const cells = shareCells(aspect.benchmark, scale.length, benchmarkRounding, language);
      return [own, [`${aspect.label} – ${say.chart.keyParticipants}`, ...cells, none]];
    }),
  };
}

function shareCells(
  shares: readonly number[],
  columns: number,
  rounding: ShareRounding | undefined,
  language: Language,
): readonly string[] {
  return Array.from({ length: columns }, (_, i) => {
    const share = shares[i];
    return share === undefined ? none : shareText(share, rounding, language);
  });
}

function trendTable({ title, periods, rows, language }: FigureOf<'trend'>): FigureTable {
  return {
    caption: title,
    head: [words(language).chart.aspect, ...periods],
    rows: rows.map(({ label, measure, points }) => [
      label,
      ...periods.map((_, at) => {
        const point = points[at];
        if (point === undefined) return none;
        return 'mark' in point ? point.mark : formatTrend(point.value, measure, language);
      }),
    ]),
  };
}

function mapTable({ title, provinces, office, language }: FigureOf<'map'>): FigureTable {
  const say = words(language);
  const names = provinces.map((id) => [provinceName(id, language)]);
  const rows = names.length === 0 ? [[say.chart.noProvinces]] : names;
  return office === undefined
    ? { caption: title, head: [say.chart.province], rows }
    : { caption: title, head: [say.chart.onMap], rows: [...rows, [say.figure.office(office.place)]] };
}

function peopleTable({ title, label, share, language }: FigureOf<'people'>): FigureTable {
  const say = words(language);
  return {
    caption: title,
    head: [say.chart.answer, say.chart.share],
    rows: [[label, formatShare(share, language)]],
  };
}

function pathTable({ title, lanes, language }: FigureOf<'path'>): FigureTable {
  const say = words(language);
  const columns = Math.max(0, ...lanes.map((lane) => lane.steps.length));
  return {
    caption: title,
    head: [say.chart.group, ...Array.from({ length: columns }, (_, i) => `${say.chart.step} ${i + 1}`)],
    rows: lanes.map((lane) => [
      lane.label,
      ...Array.from({ length: columns }, (_, i) => lane.steps[i] ?? none),
    ]),
  };
}
