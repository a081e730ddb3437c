import type { AnswerColumns } from './answer-columns.ts';
import type { AnswerRow } from './answer-row.ts';
import type { ColumnNames } from './column-names.ts';
import { seen } from './grid.ts';
import { QuestionCells } from './question-cell.ts';
import type { Recognised } from './recognise.ts';
import type { Remarks } from './remark.ts';
import type { SheetRows } from './sheet-rows.ts';

/** Reads a sheet with one row for each answer: respondent, question, answer. Respondents in order of their first row. */
export function readLong(
  sheet: Recognised,
  rows: SheetRows,
  columns: AnswerColumns,
  names: ColumnNames,
  remarks: Remarks,
): AnswerRow[] {
  const questions = new QuestionCells(names, remarks, rows.place);
  const read = new Map<string, AnswerRow & { readonly answers: Map<string, string> }>();
  const given = sheet.columns.has('answer') ? 'answer' : 'code';
  for (const { provider, group, service, row, cell } of rows.rows()) {
    const readers = columns.of(group, null);
    const question = questions.find(cell('question'), readers);
    if (question === null) continue;
    const respondent = seen(cell('respondent'));
    const key = JSON.stringify([provider, group, service, respondent]);
    const one = read.get(key) ?? {
      provider,
      group,
      service,
      answers: new Map<string, string>(),
      respondent,
      place: rows.place,
      row,
    };
    read.set(key, one);
    const answer = readers.get(question)?.read(cell(given), row);
    if (answer === null || answer === undefined) continue;
    const other = one.answers.get(question);
    if (other !== undefined && other !== answer) {
      remarks.fault({ kind: 'answer-twice', label: names.label(question), row, ...rows.place });
    }
    one.answers.set(question, answer);
  }
  return [...read.values()];
}
