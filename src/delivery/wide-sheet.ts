import type { AnswerColumns } from './answer-columns.ts';
import type { AnswerRow } from './answer-row.ts';
import { seen } from './grid.ts';
import type { Recognised } from './recognise.ts';
import type { SheetRows } from './sheet-rows.ts';

/** Reads a sheet with one row for each questionnaire and a column for each question. */
export function readWide(sheet: Recognised, rows: SheetRows, columns: AnswerColumns): AnswerRow[] {
  const read: AnswerRow[] = [];
  for (const { provider, group, service, row, cell } of rows.rows()) {
    const answers = new Map<string, string>();
    for (const [question, reader] of columns.of(group, sheet.columns)) {
      const answer = reader.read(cell(question), row);
      if (answer !== null && answer !== undefined) answers.set(question, answer);
    }
    const respondent = seen(cell('respondent'));
    read.push({
      provider,
      group,
      service,
      answers,
      respondent: respondent === '' ? null : respondent,
      place: rows.place,
      row,
    });
  }
  return read;
}
