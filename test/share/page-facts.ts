import type { EditionPage, ReportFigure, Summary } from '../../src/card/page.ts';
import type { NationalGroup } from '../../src/card/place-page.ts';
import type { DataRow } from '../../src/card/data-row.ts';
import type { Figure } from '../../src/model/figure.ts';
import { provinces } from '../../src/model/province.ts';
import { formatCount, formatGrade, formatResponse, formatShare } from '../../src/text/number.ts';

/** Every figure that a Dutch edition page shows, as one line each: "clients|Totaal|grade||8,6". Sorted, each once. */
export function factsOfPage(page: EditionPage): string[] {
  const facts = new Set<string>();
  const add = (...parts: readonly string[]): void => void facts.add(parts.join('|'));
  for (const { group, rows } of page.responses) {
    for (const row of rows) {
      add(group, row.label, 'net_sample', '', row.netSample);
      add(group, row.label, 'completed', '', row.completed);
      if (row.response !== '--') add(group, row.label, 'response', '', row.response);
      add(group, row.label, 'eligible', '', row.published);
      if (row.gradeStatus === 'shown') add(group, row.label, 'grade', '', row.grade);
      const needed = /nodig waren er (\d+(?:\.\d{3})*)/.exec(row.sentence)?.[1];
      if (needed !== undefined) add(group, row.label, 'needed', '', needed);
    }
  }
  for (const summary of page.summaries) summaryFacts(summary, add);
  for (const { group, sections } of page.chapters) {
    for (const item of sections.flatMap(({ figures }) => figures)) figureFacts(group, item, add);
  }
  return [...facts].sort();
}

type Add = (...parts: readonly string[]) => void;

function summaryFacts({ group, grade, staff, organisation, map }: Summary, add: Add): void {
  if (grade.status === 'shown') {
    add(group, 'Totaal', 'grade', '', grade.text);
    const verdict = grade.sentences.find((sentence) => sentence.startsWith('Haalt de tevredenheidsnorm'));
    if (verdict !== undefined) {
      add(group, 'Totaal', 'norm_verdict', verdict.endsWith(' niet.') ? 'nee' : 'ja', '1');
    }
  }
  if (staff && 'figure' in staff && staff.figure.kind === 'donut') {
    for (const part of staff.figure.parts) {
      add(group, staff.label, 'strength_staff', part.label, formatShare(part.share, 'nl'));
      add(group, staff.label, 'strength_staff', 'n', formatCount(staff.figure.n, 'nl'));
    }
  }
  if (organisation && 'labels' in organisation) {
    organisation.labels.forEach((label, index) =>
      add(group, label, 'strength_organisation', '', String(index + 1)),
    );
  }
  if (map && 'figure' in map && map.figure.kind === 'map') {
    for (const id of map.figure.provinces) {
      add(group, 'Totaal', 'province', provinces.find((one) => one.id === id)?.label.nl ?? '', '1');
    }
  }
}

function figureFacts(group: string, item: ReportFigure, add: Add): void {
  if ('note' in item && item.note !== undefined) {
    const score = /: ([−\d,.]+)\. /.exec(item.note)?.[1];
    if (score !== undefined) add(group, 'Totaal', 'promoter_score', '', score);
  }
  if ('figure' in item) drawnFacts(group, item.title, item.figure, add);
}

function drawnFacts(group: string, title: string, figure: Figure, add: Add): void {
  switch (figure.kind) {
    case 'grade':
      for (const row of figure.rows) {
        add(group, row.label, 'norm', '', formatGrade(row.norm, 'nl'));
        if (row.grade !== undefined) add(group, row.label, 'grade', '', formatGrade(row.grade, 'nl'));
        if (row.n !== undefined) add(group, row.label, 'grade', 'n', formatCount(row.n, 'nl'));
        if (row.benchmark !== undefined) {
          add(group, row.label, 'grade', 'benchmark', formatGrade(row.benchmark, 'nl'));
        }
        if (row.interval) {
          add(group, row.label, 'grade_low', '', formatGrade(row.interval.low, 'nl'));
          add(group, row.label, 'grade_high', '', formatGrade(row.interval.high, 'nl'));
        }
      }
      return;
    case 'spread':
      figure.counts.forEach((people, index) =>
        add(group, 'Totaal', 'spread', String(index + 1), formatCount(people, 'nl')),
      );
      return;
    case 'bars':
      for (const part of figure.parts) {
        add(group, title, 'answer', part.label, formatShare(part.share, 'nl'));
        add(group, title, 'answer', 'n', formatCount(figure.n, 'nl'));
        if (part.benchmark !== undefined) {
          add(group, title, 'benchmark', part.label, formatShare(part.benchmark, 'nl'));
        }
      }
      return;
    case 'battery':
      for (const aspect of figure.aspects) {
        if (!('shares' in aspect)) continue;
        add(group, aspect.label, 'answer', 'n', formatCount(aspect.n, 'nl'));
        figure.scale.forEach(({ label }, index) => {
          add(group, aspect.label, 'answer', label, formatShare(aspect.shares[index] ?? 0, 'nl'));
          const other = aspect.benchmark?.[index];
          if (other !== undefined) add(group, aspect.label, 'benchmark', label, formatShare(other, 'nl'));
        });
      }
      return;
    default:
      throw new Error(`a chapter shows a figure that no download holds: ${figure.kind}`);
  }
}

/** Every figure that the Dutch page of a period shows of all participants together, in the same lines. */
export function factsOfNation(group: string, nation: NationalGroup): string[] {
  const facts = new Set<string>();
  const add: Add = (...parts) => void facts.add(parts.join('|'));
  for (const { label, value } of nation.facts) {
    const measure = nationalMeasures[label];
    if (measure === undefined) throw new Error(`a figure that no download holds: ${label}`);
    add(group, 'Totaal', measure, '', value);
  }
  for (const { figure } of nation.figures) drawnFacts(group, figure.title, figure, add);
  return [...facts].sort();
}

const nationalMeasures: Readonly<Record<string, string>> = {
  'dienstverleners deden mee': 'participants',
  'vragenlijsten ingevuld': 'completed',
  respons: 'response',
  'gemiddeld cijfer': 'grade',
  'actuele promotorscore': 'promoter_score',
};

/** The same lines from the rows of a download. */
export function factsOfRows(rows: readonly DataRow[]): string[] {
  const facts = new Set<string>();
  const add: Add = (...parts) => void facts.add(parts.join('|'));
  for (const row of rows) {
    if (row.measure === 'grade' && row.benchmark !== null) {
      add(row.group, row.service_nl, 'grade', 'benchmark', formatGrade(row.benchmark, 'nl'));
    }
    if (row.status !== 'shown' || row.value === null) continue;
    const place = row.question_nl ?? row.service_nl;
    add(row.group, place, row.measure, optionText(row), valueText(row, row.value));
    if (['grade', 'answer', 'strength_staff'].includes(row.measure) && row.n !== null) {
      add(row.group, place, row.measure, 'n', formatCount(row.n, 'nl'));
    }
    if (row.measure === 'answer' && row.benchmark !== null) {
      add(row.group, place, 'benchmark', row.option_nl ?? '', formatShare(row.benchmark, 'nl'));
    }
  }
  return [...facts].sort();
}

function optionText(row: DataRow): string {
  if (row.measure === 'norm_verdict') return row.option === 'missed' ? 'nee' : 'ja';
  return row.option_nl ?? '';
}

function valueText(row: DataRow, value: number): string {
  switch (row.unit) {
    case 'percent':
      return row.measure === 'response' ? formatResponse(value, 'nl') : formatShare(value, 'nl');
    case 'grade':
    case 'points':
      return formatGrade(value, 'nl');
    case 'indicator':
      return row.measure === 'eligible' ? (value === 1 ? 'ja' : 'nee') : String(value);
    default:
      return formatCount(value, 'nl');
  }
}
