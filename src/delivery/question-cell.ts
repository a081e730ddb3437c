import type { AnswerReader } from './answer-reader.ts';
import { matchColumn } from './column-match.ts';
import type { ColumnNames } from './column-names.ts';
import { seen } from './grid.ts';
import type { DeliveryPlace, Remarks } from './remark.ts';

/** Finds the question that a cell names, among the questions that a group was asked. */
export class QuestionCells {
  readonly #names: ColumnNames;
  readonly #remarks: Remarks;
  readonly #place: DeliveryPlace;
  readonly #told = new Set<string>();

  constructor(names: ColumnNames, remarks: Remarks, place: DeliveryPlace) {
    this.#names = names;
    this.#remarks = remarks;
    this.#place = place;
  }

  /** The id of the question; null, with a decision, when the group was asked none of this name. */
  find(cell: string, asked: ReadonlyMap<string, AnswerReader>): string | null {
    const match = matchColumn([cell], this.#names);
    if (match.kind === 'sure' && asked.has(match.column)) return match.column;
    const several = match.kind === 'several' ? match.columns.filter((one) => asked.has(one)) : [];
    const [only] = several;
    if (only !== undefined && several.length === 1) return only;
    const heading = seen(cell);
    if (this.#told.has(heading)) return null;
    this.#told.add(heading);
    if (match.kind === 'near') {
      const label = this.#names.label(match.column);
      this.#remarks.decide({ kind: 'column-near', heading, column: match.column, label, ...this.#place });
    } else this.#remarks.decide({ kind: 'column-unknown', heading, ...this.#place });
    return null;
  }
}
