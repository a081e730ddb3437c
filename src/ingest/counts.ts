import { isAskedOf, type Question } from '../model/questionnaire.ts';
import { total } from '../model/service.ts';
import { AnswerBook, badAnswer, noAnswer } from './answer-book.ts';
import {
  complainOfAnswer,
  complainOfAsked,
  complainOfQuestionnaire,
  complainOfTotalRow,
} from './answer-complaints.ts';
import { checkCounts, type CountSlot } from './count-checks.ts';
import { layoutsOf, tallyOf, type Delivered, type Ground } from './delivered.ts';
import { fold } from './cell.ts';
import type { Intake } from './intake.ts';
import { nearest } from './nearest.ts';
import { rowName } from './row-name.ts';
import { complainOfTotal, nameColumns, nameOf, type Sample } from './sample.ts';
import { readTable } from './table.ts';
import { TableRow } from './table-row.ts';

/**
 * Reads `<period>/counts.csv`: answers that were counted before they came here. What counts cannot tell, how many
 * questionnaires there were, comes from sample.csv. Rows that `responses` has too are not checked further: they should
 * not be here.
 */
export async function readCounts(
  intake: Intake,
  path: string,
  ground: Ground,
  sample: Sample,
  responses: Delivered,
): Promise<Delivered> {
  const { log } = intake;
  const layouts = layoutsOf(ground);
  const { required, optional } = nameColumns(ground.lookup);
  const shape = { required: [...required, 'question', 'answer', 'count'], optional };
  const books = new Map<Question, AnswerBook>();
  const slots = new Map<string, CountSlot>();
  let sum = 0;
  let isComplete = true;

  const readRow = (row: TableRow): boolean => {
    const { lookup } = ground;
    if (
      !lookup.provider(row.text('provider')) &&
      row.isSums(['provider', 'group', 'service', 'question', 'answer'])
    ) {
      const stated = row.count('count');
      if (typeof stated === 'number' && stated !== sum) complainOfTotal('count', stated, sum, row, log);
      return true;
    }
    const name = nameOf(row, lookup);
    const layout = name && layouts.get(name.group);
    if (name && !layout) complainOfQuestionnaire(name.group, row.place('group'), log);
    if (!name || !layout) return false;
    if (name.service === total && lookup.needsServices(name.group)) {
      complainOfTotalRow(row.text('service'), name.group, row.place('service'), log);
      return false;
    }
    const { questions } = layout.questionnaire;
    const index = questions.findIndex((question) => question.id === fold(row.text('question')));
    const question = questions[index];
    if (!question) {
      complainOfQuestion(row, questions, log);
      return false;
    }
    const book = books.get(question) ?? new AnswerBook(question);
    books.set(question, book);
    const answer = book.find(row.text('answer'));
    if (answer === noAnswer || answer === badAnswer) {
      complainOfAnswer(question, row.text('answer'), row.place('answer'), log);
      return false;
    }
    const count = row.wholeNeeded('count');
    if (count === null) return false;
    if (count > 0 && !isAskedOf(question, name.service)) {
      complainOfAsked(question, name.service, row.place('question'), log);
      return false;
    }
    const key = rowName(name);
    const slot = slots.get(key) ?? {
      name,
      layout,
      counts: new Int32Array(layout.length),
      lines: new Map<number, number>(),
      questionPlaces: new Map(),
      place: row.place(),
    };
    slots.set(key, slot);
    const at = (layout.offsets[index] ?? 0) + answer;
    const line = slot.lines.get(at);
    if (line !== undefined) {
      log.error('duplicate-row/count', row.place(), () => ({
        name: key,
        question: question.id,
        answer: row.text('answer'),
        line,
      }));
      return false;
    }
    slot.lines.set(at, row.place().line);
    if (!slot.questionPlaces.has(question.id)) slot.questionPlaces.set(question.id, row.place('count'));
    slot.counts[at] = count;
    sum += count;
    return true;
  };

  const end = await readTable(intake, path, shape, (columns) => (cells, line) => {
    if (!readRow(new TableRow(path, columns, cells, line, log))) isComplete = false;
  });
  const tallies = [...slots].map(([key, slot]) => {
    const row = sample.rows.get(key);
    const completed = row?.numbers.completed;
    if (row && completed === undefined) {
      log.error('completed-missing', row.row.place('completed'), () => ({ row: key }));
    } else if (completed !== undefined && isComplete && end.isComplete && !responses.tallies.has(key)) {
      checkCounts(slot, completed, log);
    }
    const tally = tallyOf(slot.layout, slot.counts, completed ?? 0);
    return [key, { ...slot.name, tally, place: slot.place }] as const;
  });
  return { tallies: new Map(tallies), isComplete: isComplete && end.isComplete, aside: [] };
}

function complainOfQuestion(row: TableRow, questions: readonly Question[], log: Intake['log']): void {
  log.error('unknown-question', row.place('question'), () => ({
    cell: row.text('question'),
    near: nearest(
      row.text('question'),
      questions.map((question) => question.id),
    ),
  }));
}
