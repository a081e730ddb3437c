import type { Group } from '../model/group.ts';
import { total } from '../model/service.ts';
import {
  complainOfAnswer,
  complainOfAsked,
  complainOfQuestionnaire,
  complainOfRespondent,
  complainOfRoute,
  complainOfTotalRow,
} from './answer-complaints.ts';
import { badAnswer, noAnswer, type AnswerBook } from './answer-book.ts';
import { layoutsOf, tallyOf, type CountLayout, type Delivered, type Ground } from './delivered.ts';
import { Doubles, type DoubleSource } from './doubles.ts';
import { ownText } from './cell.ts';
import type { Intake } from './intake.ts';
import { otherSuffix } from './questionnaire-faults.ts';
import { booksOf, responsePlan, type ResponseStep } from './response-plan.ts';
import { rowName, type RowName } from './row-name.ts';
import type { TableShape } from './header.ts';
import { nameColumns, nameOf, type Sample } from './sample.ts';
import { readTable } from './table.ts';
import { TableRow } from './table-row.ts';

/** The answers to one row of the sample, added up while they stream in. */
interface Slot {
  /** Place among the slots. */
  readonly index: number;
  readonly name: RowName;
  readonly steps: readonly ResponseStep[];
  readonly layout: CountLayout;
  readonly counts: Int32Array;
  readonly line: number;
  completed: number;
  setAside: number;
  firstSetAside: number;
}

/**
 * Reads `<period>/responses.csv`, one row per questionnaire, into tallies. No row is kept, and no respondent: those serve
 * to find doubles while the file is read. `sample` says of which rows it is known how many were completed.
 */
export async function readResponses(
  intake: Intake,
  path: string,
  ground: Ground,
  sample: Sample,
): Promise<Delivered> {
  const reader = new ResponseReader(intake, path, ground, sample);
  const end = await readTable(intake, path, shapeOf(ground), (columns) => reader.start(columns));
  return reader.delivered(end.isComplete);
}

/** Who answered, as the bureau numbers them: two rows of one respondent are a mistake. */
const respondentColumn = 'respondent';

/** The columns of responses.csv: what names a row, who answered, every question, and text columns beside open answers. */
function shapeOf({ questionnaires, lookup }: Ground): TableShape {
  const questions = [...questionnaires.values()].flatMap((questionnaire) => questionnaire.questions);
  const { required, optional } = nameColumns(lookup);
  return {
    required,
    optional: [...optional, respondentColumn, ...new Set(questions.map((question) => question.id))],
    passedOver: questions
      .filter((question) => question.options.some((option) => option.open))
      .map((question) => question.id + otherSuffix),
  };
}

class ResponseReader {
  readonly #intake: Intake;
  readonly #path: string;
  readonly #ground: Ground;
  readonly #layouts: ReadonlyMap<Group, CountLayout>;
  readonly #books = new Map<Group, readonly AnswerBook[]>();
  readonly #slots = new Map<string, Slot>();
  /** Provider cell -> group cell -> service cell -> slot: cells as they stand, so that nothing is joined per row. */
  readonly #byCells = new Map<string, Map<string, Map<string, Slot>>>();
  /** Questions whose column was found to be missing. */
  readonly #missing = new Set<string>();
  readonly #sample: Sample;
  readonly #doubles = new Doubles();
  #columns: ReadonlyMap<string, number> = new Map();
  #respondent = -1;
  #answers = new Int32Array(0);
  #isComplete = true;

  constructor(intake: Intake, path: string, ground: Ground, sample: Sample) {
    this.#intake = intake;
    this.#path = path;
    this.#ground = ground;
    this.#sample = sample;
    this.#layouts = layoutsOf(ground);
    const longest = Math.max(0, ...[...this.#layouts.values()].map(({ offsets }) => offsets.length));
    this.#answers = new Int32Array(longest);
  }

  start(columns: ReadonlyMap<string, number>): (cells: readonly string[], line: number) => void {
    this.#columns = columns;
    this.#respondent = columns.get(respondentColumn) ?? -1;
    const provider = columns.get('provider') ?? 0;
    const group = columns.get('group') ?? 0;
    const service = columns.get('service') ?? 0;
    return (cells, line) => {
      const seen = this.#byCells.get(cells[provider] ?? '')?.get(cells[group] ?? '');
      const slot = seen?.get(cells[service] ?? '') ?? this.#slotOf(cells, line);
      if (slot) this.#count(slot, cells, line);
    };
  }

  delivered(isComplete: boolean): Delivered {
    const slots = [...this.#slots.values()];
    this.#doubles.tell(this.#path, (index) => this.#sourceOf(slots[index]), this.#intake.log);
    const tallies = [...this.#slots].map(([key, slot]) => {
      const tally = tallyOf(slot.layout, slot.counts, slot.completed);
      const place = { file: this.#path, line: slot.line, column: 0 };
      return [key, { ...slot.name, tally, place }] as const;
    });
    const aside = slots.map(({ name, setAside, completed, firstSetAside }) => ({
      name,
      setAside,
      of: setAside + completed,
      place: { file: this.#path, line: firstSetAside, column: 0 },
    }));
    return { tallies: new Map(tallies), isComplete: isComplete && this.#isComplete, aside };
  }

  /** Reads the answers of one questionnaire and adds them up, when it is usable. */
  #count(slot: Slot, cells: readonly string[], line: number): void {
    const { steps, counts } = slot;
    const answers = this.#answers;
    let usable = true;
    for (let index = 0; index < steps.length; index++) {
      const step = steps[index] as ResponseStep;
      const cell = cells[step.column] as string;
      let answer = step.book.find(cell);
      if (answer === noAnswer) {
        if (step.needed) usable = false;
      } else if (!step.asked || step.parent >= 0 || answer === badAnswer) {
        answer = this.#checked(slot, step, answer, cell, line);
      }
      answers[index] = answer;
    }
    this.#lookForDouble(slot, cells, line);
    if (!usable) {
      slot.setAside++;
      if (slot.firstSetAside === 0) slot.firstSetAside = line;
      return;
    }
    slot.completed++;
    for (let index = 0; index < steps.length; index++) {
      const answer = answers[index] as number;
      if (answer < 0) continue;
      const at = (steps[index] as ResponseStep).offset + answer;
      counts[at] = (counts[at] as number) + 1;
    }
  }

  /** The same respondent twice is said at once; rows that answer alike are looked at when all are read. */
  #lookForDouble(slot: Slot, cells: readonly string[], line: number): void {
    const respondent = this.#respondent < 0 ? '' : (cells[this.#respondent] ?? '').trim();
    if (respondent === '') {
      this.#doubles.add(slot.index, this.#answers, slot.steps.length, line);
      return;
    }
    const { provider, group } = slot.name;
    const before = this.#doubles.addRespondent(`${provider}/${group}`, respondent, line);
    if (before > 0)
      complainOfRespondent(
        before,
        { file: this.#path, line, column: this.#respondent + 1 },
        this.#intake.log,
      );
  }

  /** The people of a slot, as far as doubles are concerned. */
  #sourceOf(slot: Slot | undefined): DoubleSource {
    if (slot === undefined) return { people: 0, shareOf: () => 0, isStated: false };
    const { counts, completed, steps, layout } = slot;
    return {
      people: completed + slot.setAside,
      isStated: this.#sample.rows.get(rowName(slot.name))?.numbers.completed !== undefined,
      shareOf: (place, answer) => {
        const { offset } = steps[place] as ResponseStep;
        if (completed === 0) return 0;
        if (answer >= 0) return (counts[offset + answer] ?? 0) / completed;
        const end = layout.offsets[place + 1] ?? layout.length;
        return 1 - counts.subarray(offset, end).reduce((sum, people) => sum + people, 0) / completed;
      },
    };
  }

  /** An answer that needs a closer look: it is kept only where the question was asked. */
  #checked(slot: Slot, step: ResponseStep, answer: number, cell: string, line: number): number {
    const place = { file: this.#path, line, column: step.column + 1 };
    const { log } = this.#intake;
    if (answer === badAnswer) {
      complainOfAnswer(step.question, cell, place, log);
      return answer;
    }
    if (!step.asked) {
      complainOfAsked(step.question, slot.name.service, place, log);
      return noAnswer;
    }
    const parent = this.#answers[step.parent] as number;
    if (parent === badAnswer || step.leads[parent]) return answer;
    complainOfRoute(step.question, place, log);
    return noAnswer;
  }

  /** The slot for a row whose cells were not seen before; null, with a finding, when there is none. */
  #slotOf(cells: readonly string[], line: number): Slot | null {
    const row = new TableRow(this.#path, this.#columns, cells, line, this.#intake.log);
    const name = this.#nameOf(row);
    const layout = name ? this.#layouts.get(name.group) : undefined;
    if (!name || !layout || !this.#hasColumns(layout, line)) return null;
    const slot = this.#slots.get(rowName(name)) ?? this.#newSlot(name, layout, line);
    const cell = (column: string): string => ownText(cells[this.#columns.get(column) ?? 0] ?? '');
    const groups = this.#byCells.get(cell('provider')) ?? new Map<string, Map<string, Slot>>();
    const services = groups.get(cell('group')) ?? new Map<string, Slot>();
    this.#byCells.set(cell('provider'), groups.set(cell('group'), services.set(cell('service'), slot)));
    return slot;
  }

  #nameOf(row: TableRow): RowName | null {
    const { lookup } = this.#ground;
    const { log } = this.#intake;
    if (!lookup.provider(row.text('provider')) && row.isSums(['provider', 'group', 'service'])) return null;
    const name = nameOf(row, lookup);
    if (!name) this.#isComplete = false;
    else if (!this.#layouts.has(name.group)) {
      complainOfQuestionnaire(name.group, row.place('group'), log);
      this.#isComplete = false;
    } else if (name.service === total && lookup.needsServices(name.group)) {
      complainOfTotalRow(row.text('service'), name.group, row.place('service'), log);
      this.#isComplete = false;
    } else return name;
    return null;
  }

  #newSlot(name: RowName, layout: CountLayout, line: number): Slot {
    const books = this.#books.get(name.group) ?? booksOf(layout);
    this.#books.set(name.group, books);
    const steps = responsePlan(layout, books, this.#columns, name.service);
    const counts = new Int32Array(layout.length);
    const index = this.#slots.size;
    const slot = { index, name, steps, layout, counts, line, completed: 0, setAside: 0, firstSetAside: 0 };
    this.#slots.set(rowName(name), slot);
    return slot;
  }

  /** True when every question of the questionnaire has its column. Each that is missing is logged once. */
  #hasColumns({ questionnaire }: CountLayout, line: number): boolean {
    const missing = questionnaire.questions.filter((question) => !this.#columns.has(question.id));
    if (missing.length > 0) this.#isComplete = false;
    for (const { id } of missing) {
      if (this.#missing.has(id)) continue;
      this.#missing.add(id);
      this.#intake.log.error('missing-column/question', { file: this.#path, line: 1, column: 0 }, () => ({
        question: id,
        questionnaire: questionnaire.name,
        line,
      }));
    }
    return missing.length === 0;
  }
}
