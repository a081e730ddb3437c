import { groupCell, groups, type Group } from '../model/group.ts';
import { gradeQuestion, provinceQuestion, type Questionnaire } from '../model/questionnaire.ts';
import { total } from '../model/service.ts';
import type { AnswerRow } from './answer-row.ts';
import { sampleColumns, type SampleRow } from './sample-sheet.ts';
import type { Taken } from './take.ts';

/**
 * The canonical tables of a delivery, name -> text, as docs/design.md has them; only tables for which something was
 * delivered. Ids everywhere, in one form: UTF-8, `;`, lines that end in a line feed.
 */
export function canonicalTables(
  taken: Pick<Taken, 'answers' | 'counts' | 'sample'>,
  questionnaires: ReadonlyMap<Group, Questionnaire>,
): Record<string, string> {
  const { answers, counts, sample } = taken;
  return {
    ...(answers.length > 0 && { 'responses.csv': responses(answers, questionnaires) }),
    ...(counts.length > 0 && {
      'counts.csv': table(
        ['provider', 'group', 'service', 'question', 'answer', 'count'],
        counts.map(({ question, answer, count, ...row }) => [
          ...nameCells(row),
          question,
          answer,
          String(count),
        ]),
      ),
    }),
    ...(sample.length > 0 && {
      'sample.csv': table(
        ['provider', 'group', 'service', ...sampleColumns, 'published'],
        sample.map(({ numbers, published, ...row }) => [
          ...nameCells(row),
          ...sampleColumns.map((column) => String(numbers[column] ?? '')),
          verdictCell(published),
        ]),
      ),
    }),
  };
}

function responses(rows: readonly AnswerRow[], questionnaires: ReadonlyMap<Group, Questionnaire>): string {
  const given = new Set(rows.map(({ group }) => group));
  const asked = groups.flatMap((group) =>
    given.has(group) ? (questionnaires.get(group)?.questions ?? []) : [],
  );
  const first = [provinceQuestion, gradeQuestion];
  const ids = new Set(asked.map(({ id }) => id));
  const questions = [...first.filter((id) => ids.has(id)), ...[...ids].filter((id) => !first.includes(id))];
  return table(
    ['provider', 'group', 'service', ...questions],
    rows.map((row) => [...nameCells(row), ...questions.map((id) => row.answers.get(id) ?? '')]),
  );
}

function verdictCell(published: SampleRow['published']): string {
  if (published === 'unavailable') return 'niet beschikbaar';
  return published === null ? '' : published ? 'ja' : 'nee';
}

function nameCells(row: {
  readonly provider: string;
  readonly group: Group;
  readonly service: string;
}): string[] {
  return [row.provider, groupCell(row.group), row.service === total ? 'totaal' : row.service];
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  // ids, codes and numbers: nothing that needs quotes
  return [columns, ...rows].map((cells) => `${cells.join(';')}\n`).join('');
}
