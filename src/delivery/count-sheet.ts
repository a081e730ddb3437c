import type { Group } from '../model/group.ts';
import { wholeNumber } from '../ingest/cell.ts';
import type { AnswerColumns } from './answer-columns.ts';
import type { ColumnNames } from './column-names.ts';
import { seen } from './grid.ts';
import { QuestionCells } from './question-cell.ts';
import type { Recognised } from './recognise.ts';
import type { Remarks } from './remark.ts';
import type { SheetRows } from './sheet-rows.ts';

/** How often an answer was given. */
export interface CountRow {
  readonly provider: string;
  readonly group: Group;
  readonly service: string;
  readonly question: string;
  readonly answer: string;
  readonly count: number;
}

/** Reads a sheet of counts: how often each answer was given. */
export function readCounts(
  sheet: Recognised,
  rows: SheetRows,
  columns: AnswerColumns,
  names: ColumnNames,
  remarks: Remarks,
): CountRow[] {
  const questions = new QuestionCells(names, remarks, rows.place);
  const given = sheet.columns.has('answer') ? 'answer' : 'code';
  const read: CountRow[] = [];
  for (const { provider, group, service, row, cell } of rows.rows()) {
    const readers = columns.of(group, null);
    const question = questions.find(cell('question'), readers);
    const answer = question === null ? null : readers.get(question)?.read(cell(given), row);
    const raw = seen(cell('count'));
    const count = wholeNumber(raw);
    if (count === null) {
      const heading = sheet.headings[sheet.columns.get('count') ?? 0] ?? '';
      const at = { heading, cell: raw, count: 1, row, ...rows.place };
      remarks.faultRow(`count ${raw}`, () => ({ kind: 'bad-number', ...at }));
    }
    if (question === null || answer === null || answer === undefined || count === null) continue;
    read.push({ provider, group, service, question, answer, count });
  }
  return read;
}
