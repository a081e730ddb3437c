import { AnswerBook } from '../ingest/answer-book.ts';
import { gradeQuestion, type Question } from '../model/questionnaire.ts';
import { isBeyond } from './beyond.ts';
import { codeText } from './codebook.ts';
import { seen, type Coding, type Grid } from './grid.ts';
import { everyQuestion, undecided, type Mapping } from './mapping.ts';
import { isBrokenFormula, isLostNumber, isMissing } from './missing.ts';
import type { DeliveryPlace, Remarks } from './remark.ts';

/** What a cell says: the id of an option, `null` for no answer, `undefined` when it has to be decided or mended. */
export type Answer = string | null | undefined;

/** Reads the cells of one question in one sheet. */
export class AnswerReader {
  readonly #question: Question;
  readonly #coding: Coding | undefined;
  readonly #place: DeliveryPlace;
  readonly #heading: string;
  readonly #decided: Readonly<Record<string, string | null>>;
  readonly #everywhere: Readonly<Record<string, string | null>>;
  readonly #remarks: Remarks;
  readonly #book: AnswerBook;
  /** Cells that were read without a remark. */
  readonly #known = new Map<string, Answer>();
  readonly #unlabelled = new Set<string>();

  constructor(
    question: Question,
    coding: Coding | undefined,
    grid: Grid,
    heading: string,
    mapping: Mapping,
    remarks: Remarks,
  ) {
    this.#question = question;
    this.#coding = coding;
    this.#place = { file: grid.file, sheet: grid.sheet };
    this.#heading = heading;
    this.#decided = mapping.answers[question.id] ?? {};
    this.#everywhere = mapping.answers[everyQuestion] ?? {};
    this.#remarks = remarks;
    this.#book = new AnswerBook(question);
  }

  /** What a cell of this question says; `row` as people count it. */
  read(raw: string, row: number): Answer {
    const known = this.#known.get(raw);
    if (known !== undefined || this.#known.has(raw)) return known;
    const cell = seen(raw);
    const answer = this.#answer(cell, row);
    if (answer !== undefined) this.#known.set(raw, answer);
    return answer;
  }

  /** The codes that were met and have no label. */
  get unlabelled(): readonly string[] {
    return [...this.#unlabelled];
  }

  /** The option that a label of a codebook means; null when it means none. */
  optionOf(label: string): string | null {
    const index = this.#book.find(seen(label));
    return index < 0 ? null : (this.#question.options[index]?.id ?? null);
  }

  #answer(cell: string, row: number): Answer {
    const label = this.#question.label.nl;
    const choice = choiceIn(this.#decided, cell);
    if (choice === null) return null;
    if (choice !== undefined) {
      const option = this.optionOf(choice);
      if (option !== null) return option;
      const where = 'answers' as const;
      this.#remarks.decideRow(`choice ${this.#question.id} ${cell}`, () => ({
        kind: 'decision-unknown',
        where,
        name: `${label}: ${cell}`,
        choice,
        count: 1,
      }));
      return undefined;
    }
    if (isMissing(cell)) return null;
    const at = { heading: this.#heading, cell, count: 1, row, ...this.#place };
    if (isBrokenFormula(cell)) {
      this.#remarks.faultRow(`formula ${this.#heading} ${cell}`, () => ({ kind: 'broken-formula', ...at }));
      return undefined;
    }
    const code = codeText(cell);
    const declared = this.#coding?.labels.get(code);
    const meant = declared === undefined ? null : this.optionOf(declared);
    // a code that is both missing and an answer was asked about when its column was first read
    if (this.#coding?.missing.has(code)) return meant === null ? null : undefined;
    if (declared !== undefined) {
      if (meant !== null) return meant;
      if (isMissing(seen(declared)) || /^(?:niet ingevuld|geen antwoord|missing|no answer)$/i.test(declared))
        return null;
      return this.#unknown(label, cell, `${code} = ${seen(declared)}`, row);
    }
    const index = this.#book.find(this.#question.id === gradeQuestion ? code : cell);
    if (index >= 0) return this.#question.options[index]?.id;
    if (isLostNumber(cell)) {
      this.#remarks.faultRow(`lost ${this.#heading} ${cell}`, () => ({ kind: 'lost-number', ...at }));
      return undefined;
    }
    if (this.#question.id === gradeQuestion) {
      this.#remarks.faultRow(`grade ${this.#heading} ${cell}`, () => ({ kind: 'bad-grade', ...at }));
      return undefined;
    }
    if (/^-?\d+$/.test(code)) {
      // a number means another answer in each question; that it is none holds where it cannot be one of the answers
      const isNone = isBeyond(code, this.#question.options.length) && !Object.hasOwn(this.#decided, cell);
      if (isNone && choiceIn(this.#everywhere, cell) === null) return null;
      this.#unlabelled.add(code);
      this.#remarks.openAnswer(this.#question.id, cell);
      return undefined;
    }
    const overall = choiceIn(this.#everywhere, cell);
    if (overall === null) return null;
    const option = overall === undefined ? null : this.optionOf(overall);
    return option ?? this.#unknown(label, cell, cell, row);
  }

  #unknown(label: string, cell: string, shown: string, row: number): undefined {
    this.#remarks.openAnswer(this.#question.id, cell);
    this.#remarks.decideRow(`answer ${this.#question.id} ${cell}`, () => ({
      kind: 'answer-unknown',
      question: this.#question.id,
      label,
      cell: shown,
      count: 1,
      row,
      ...this.#place,
    }));
    return undefined;
  }
}

/** What was decided about a cell: an answer, null for none, undefined while nothing is decided. */
function choiceIn(decided: Readonly<Record<string, string | null>>, cell: string): string | null | undefined {
  const choice = Object.hasOwn(decided, cell) ? decided[cell] : undefined;
  return choice === undecided ? undefined : choice;
}
