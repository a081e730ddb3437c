import type { Group } from '../model/group.ts';

import type { Questionnaire } from '../model/questionnaire.ts';
import type { Service } from '../model/service.ts';
import { AnswerColumns, type AnswerGround } from './answer-columns.ts';
import type { AnswerRow } from './answer-row.ts';
import { readCodebook } from './codebook.ts';
import { matchColumn } from './column-match.ts';
import { ColumnNames } from './column-names.ts';
import { readCounts, type CountRow } from './count-sheet.ts';
import { withoutDoubles } from './doubles.ts';
import { gathered } from './gathered.ts';
import type { GridFault, Grid } from './grid.ts';
import { guardBatteries } from './guards.ts';
import { KnownNames, type NamedProvider } from './known-names.ts';
import { readLong } from './long-sheet.ts';
import type { Mapping } from './mapping.ts';
import { isRecognised, recognise, type Recognised } from './recognise.ts';
import { Remarks, type Decision, type DeliveryFault, type ScaleNote, type SheetNote } from './remark.ts';
import { readSampleSheet, type SampleRow } from './sample-sheet.ts';
import { SheetRows } from './sheet-rows.ts';
import { readWide } from './wide-sheet.ts';

/** What a delivery is read against. */
export interface DeliveryGround {
  /** The questionnaire of each group of the period. */
  readonly questionnaires: ReadonlyMap<Group, Questionnaire>;
  readonly providers: readonly NamedProvider[];
  /** The services of the period. */
  readonly services: readonly Service[];
  /** The decisions so far; for a new delivery what last year knew. */
  readonly mapping: Mapping;
  /** Last year's codes, question -> code -> option. */
  readonly codesBefore: Mapping['codes'];
  /** Last year's mean satisfaction per question, of all providers together. */
  readonly meansBefore: ReadonlyMap<string, number>;
}

/** A delivery as it was understood. Tables are there for what was delivered; they are final when nothing is to be decided. */
export interface Taken {
  readonly answers: readonly AnswerRow[];
  readonly counts: readonly CountRow[];
  readonly sample: readonly SampleRow[];
  readonly sheets: readonly SheetNote[];
  readonly scales: readonly ScaleNote[];
  readonly decisions: readonly Decision[];
  readonly faults: readonly DeliveryFault[];
  /** Question -> code -> option, as read. */
  readonly codes: Mapping['codes'];
  /** Question, or `*` for all, -> answers, as delivered, that have to be decided. */
  readonly openAnswers: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Reads what a bureau sent. Pure: the same sheets and decisions give the same rows, whatever program wrote them. What is
 * not sure is a decision, what cannot be is a fault; neither is ever guessed.
 */
export function takeDelivery(
  grids: readonly Grid[],
  unread: readonly GridFault[],
  ground: DeliveryGround,
): Taken {
  const remarks = new Remarks();
  for (const fault of unread) remarks.fault(fault);
  const names = new ColumnNames([...ground.questionnaires.values()]);
  const read = grids.map((grid) => recognise(grid, names, ground.mapping, remarks));
  const sheets = read.filter(isRecognised);
  const of = (kind: SheetNote['kind']): readonly Recognised[] =>
    sheets.filter((sheet) => sheet.kind === kind);
  const known = new KnownNames(ground.providers, ground.services, ground.mapping, remarks);
  const reading: AnswerGround = {
    questionnaires: ground.questionnaires,
    codebooks: of('codebook').map((sheet) => readCodebook(sheet, names)),
    mapping: ground.mapping,
    remarks,
    before: ground.codesBefore,
    codes: {},
    scales: [],
  };
  const rowsOf = (sheet: Recognised): SheetRows =>
    new SheetRows(sheet, known, remarks, groupOf(sheet, names, ground));
  const all: AnswerRow[] = [];
  for (const sheet of of('answers')) {
    const columns = new AnswerColumns(sheet, reading);
    all.push(...readWide(sheet, rowsOf(sheet), columns));
    columns.close();
  }
  for (const sheet of of('long')) {
    const columns = new AnswerColumns(sheet, reading);
    all.push(...readLong(sheet, rowsOf(sheet), columns, names, remarks));
    columns.close();
  }
  const counts = of('counts').flatMap((sheet) => {
    const columns = new AnswerColumns(sheet, reading);
    const rows = readCounts(sheet, rowsOf(sheet), columns, names, remarks);
    columns.close();
    return rows;
  });
  const sample = of('sample').flatMap((sheet) => readSampleSheet(sheet, rowsOf(sheet), remarks));
  const answers = withoutDoubles(all, ground.mapping, remarks);
  guardBatteries([...ground.questionnaires.values()], answers, ground.meansBefore, ground.mapping, remarks);
  if (all.length === 0 && counts.length === 0 && sample.length === 0 && remarks.faults.length === 0)
    remarks.fault({ kind: 'nothing' });
  const { faults } = remarks;
  const { decisions, openAnswers } = gathered(remarks, ground.mapping);
  const notes = read.map((one) => (isRecognised(one) ? one.note : one));
  return {
    answers,
    counts,
    sample,
    sheets: notes,
    scales: reading.scales,
    decisions,
    faults,
    codes: reading.codes,
    openAnswers,
  };
}

/**
 * The group of a sheet that has no column for it: the one whose questionnaire has more of the sheet's questions than any
 * other. Null when that is not sure.
 */
function groupOf(sheet: Recognised, names: ColumnNames, { questionnaires }: DeliveryGround): Group | null {
  const { columns, grid, start } = sheet;
  if (columns.has('group')) return null;
  const at = columns.get('question');
  const told = at === undefined ? [] : new Set(grid.rows.slice(start).map((row) => row[at] ?? ''));
  const asked = new Set([
    ...columns.keys(),
    ...[...told].flatMap((cell) => {
      const match = matchColumn([cell], names);
      return match.kind === 'sure' ? [match.column] : [];
    }),
  ]);
  const hits = [...questionnaires].map(
    ([group, { questions }]) => [group, questions.filter(({ id }) => asked.has(id)).length] as const,
  );
  const most = Math.max(...hits.map(([, count]) => count));
  const [only, ...others] = hits.filter(([, count]) => count === most && count > 0);
  return only && others.length === 0 ? only[0] : null;
}
