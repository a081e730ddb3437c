import { gradeQuestion, type Question } from '../model/questionnaire.ts';
import { fold, ownText } from './fold.ts';

/** The question was not answered: an empty cell. */
export const noAnswer = -1;
/** The cell holds something that is no answer to the question. */
export const badAnswer = -2;

/** So many spellings of known answers are remembered per question; an export has a handful. */
const remembered = 1000;

/** Every way to write an answer to one question -> the index of the option. */
export class AnswerBook {
  /** Cells as they were seen -> option index, or `noAnswer`. Reading this first makes a million rows quick. */
  readonly known = new Map<string, number>([['', noAnswer]]);
  readonly #folded = new Map<string, number>([['', noAnswer]]);

  constructor(question: Question) {
    question.options.forEach((option, index) => {
      const names = [option.id, option.label.nl, option.label.en, ...option.aliases];
      // whole grades only: 8, 8,0 and 8.0 (design.md)
      if (question.id === gradeQuestion) names.push(`${option.id},0`, `${option.id}.0`);
      for (const name of names) {
        this.known.set(name, index);
        this.#folded.set(fold(name), index);
      }
    });
  }

  /** The option a cell means, `noAnswer` or `badAnswer`. */
  find(cell: string): number {
    const seen = this.known.get(cell);
    if (seen !== undefined) return seen;
    const index = cell.length > 1000 ? undefined : this.#folded.get(fold(cell));
    if (index !== undefined && this.known.size < remembered) this.known.set(ownText(cell), index);
    return index ?? badAnswer;
  }
}
