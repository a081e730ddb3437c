import { gradeQuestion, type Question } from '../model/questionnaire.ts';
import { fold, ownText } from './cell.ts';

/** The question was not answered: an empty cell. */
export const noAnswer = -1;
/** The cell holds something that is no answer to the question. */
export const badAnswer = -2;

/** A cell of more characters is no answer. */
const longestName = 1000;

/** So many spellings of known answers are remembered per question; an export has a handful. */
const remembered = 1000;

/** Places for answers that are found by their outer letters; a question has a handful of answers. */
const shelf = 256;

/** Every way to write an answer to one question -> the index of the option. */
export class AnswerBook {
  /** Cells as they were seen -> option index, or `noAnswer`. */
  readonly #known = new Map<string, number>([['', noAnswer]]);
  /** The first answer seen with these outer letters, and what it means: comparing it is quicker than hashing a cell. */
  readonly #near: string[] = Array.from({ length: shelf }, () => '');
  readonly #nearIndex = new Int32Array(shelf).fill(noAnswer);
  readonly #folded = new Map<string, number>([['', noAnswer]]);

  constructor(question: Question) {
    question.options.forEach((option, index) => {
      const names = [option.id, option.label.nl, option.label.en, ...option.aliases];
      // whole grades only: 8, 8,0 and 8.0 (docs/design.md)
      if (question.id === gradeQuestion) names.push(`${option.id},0`, `${option.id}.0`);
      for (const name of names) {
        this.#known.set(name, index);
        this.#folded.set(fold(name), index);
      }
    });
  }

  /** The option a cell means, `noAnswer` or `badAnswer`. */
  find(cell: string): number {
    const { length } = cell;
    if (length === 0) return noAnswer;
    const place = (length + 31 * cell.charCodeAt(0) + 7 * cell.charCodeAt(length - 1)) % shelf;
    if (this.#near[place] === cell) return this.#nearIndex[place] as number;
    const index = this.#search(cell);
    if (index !== badAnswer && this.#near[place] === '') {
      this.#near[place] = ownText(cell);
      this.#nearIndex[place] = index;
    }
    return index;
  }

  #search(cell: string): number {
    const seen = this.#known.get(cell);
    if (seen !== undefined) return seen;
    const index = cell.length > longestName ? undefined : this.#folded.get(fold(cell));
    if (index !== undefined && this.#known.size < remembered) this.#known.set(ownText(cell), index);
    return index ?? badAnswer;
  }
}
