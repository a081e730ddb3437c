import { isAskedOf, type Question } from '../model/questionnaire.ts';
import type { RowId } from '../model/service.ts';
import { AnswerBook } from './answer-book.ts';
import type { CountLayout } from './delivered.ts';

/** One question of one service's respondents, with all that reading its cell needs. */
export interface ResponseStep {
  readonly question: Question;
  /** Index of the cell in a row. */
  readonly column: number;
  /** Where the question's counts begin. */
  readonly offset: number;
  readonly book: AnswerBook;
  readonly asked: boolean;
  /** An aspect that is asked: without an answer to it a questionnaire is not usable. */
  readonly needed: boolean;
  /** Index of the step of the question that leads here; -1 when everyone is led here. */
  readonly parent: number;
  /** Per option of the parent whether it leads here. */
  readonly leads: readonly boolean[];
}

/** The answer books of a questionnaire; services share them. */
export function booksOf({ questionnaire }: CountLayout): readonly AnswerBook[] {
  return questionnaire.questions.map((question) => new AnswerBook(question));
}

/**
 * The steps for respondents of one service, in the questionnaire's order: a parent always comes before its child.
 * `columns` holds every question of the questionnaire.
 */
export function responsePlan(
  { questionnaire, offsets }: CountLayout,
  books: readonly AnswerBook[],
  columns: ReadonlyMap<string, number>,
  service: RowId,
): ResponseStep[] {
  const { questions } = questionnaire;
  return questions.map((question, index) => {
    const { when } = question;
    const parent = when ? questions.findIndex((one) => one.id === when.question) : -1;
    const asked = isAskedOf(question, service);
    return {
      question,
      column: columns.get(question.id) ?? -1,
      offset: offsets[index] ?? 0,
      book: books[index] ?? new AnswerBook(question),
      asked,
      needed: asked && question.kind === 'aspect',
      parent,
      leads: questions[parent]?.options.map((option) => when?.answers.includes(option.id) === true) ?? [],
    };
  });
}
