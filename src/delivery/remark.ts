import type { GridFault } from './grid.ts';

/** A place in a delivery. Rows count as people see them in the file. */
export interface DeliveryPlace {
  readonly file: string;
  readonly sheet: string | null;
}

/** What an editor has to decide before the tables can be written. Each stands for all its rows. */
export type Decision =
  /** `column-of-sample`: the same in a sheet that says how many were asked. */
  | ({ readonly kind: 'column-unknown' | 'column-of-sample'; readonly heading: string } & DeliveryPlace)
  | ({
      readonly kind: 'column-near';
      readonly heading: string;
      readonly column: string;
      readonly label: string;
    } & DeliveryPlace)
  | ({
      readonly kind: 'column-several';
      readonly heading: string;
      /** The questions that it can be. */
      readonly candidates: readonly { readonly column: string; readonly label: string }[];
    } & DeliveryPlace)
  | ({
      readonly kind: 'column-twice';
      readonly headings: readonly string[];
      readonly label: string;
    } & DeliveryPlace)
  /** What an editor decided, and what is none of what it can be: it is not followed, and stays as it was written. */
  | {
      readonly kind: 'decision-unknown';
      readonly where: 'columns' | 'answers' | 'providers' | 'groups' | 'services';
      /** What was decided about: a heading, an answer, a name. */
      readonly name: string;
      readonly choice: string;
      readonly count: number;
    }
  /** An answer that many questions do not know: one decision for all of them. */
  | {
      readonly kind: 'answer-everywhere';
      readonly cell: string;
      readonly questions: number;
      readonly count: number;
    }
  /** A code without a label, beyond the answers of each of the many questions where it stands: most often "not answered". */
  | { readonly kind: 'code-everywhere'; readonly code: string; readonly questions: number }
  | ({
      readonly kind: 'answer-unknown';
      readonly question: string;
      readonly label: string;
      readonly cell: string;
      readonly count: number;
      readonly row: number;
    } & DeliveryPlace)
  | ({
      readonly kind: 'code-unlabelled';
      readonly label: string;
      readonly codes: readonly string[];
      /** The questions that share the label, with those of the codes that stand there and how many answers each knows. */
      readonly questions: readonly {
        readonly id: string;
        readonly codes: readonly string[];
        readonly options: number;
      }[];
    } & DeliveryPlace)
  /** A code that a file declares missing and labels with an answer that counts: "geen mening". */
  | ({
      readonly kind: 'declared-missing';
      readonly code: string;
      readonly answer: string;
      readonly labels: readonly string[];
    } & DeliveryPlace)
  /** A code that means another answer than last year, or than in the other questions of its battery. */
  | ({
      readonly kind: 'code-moved';
      readonly code: string;
      readonly now: string;
      readonly before: string;
      readonly labels: readonly string[];
    } & DeliveryPlace)
  | { readonly kind: 'battery-moved'; readonly battery: string; readonly label: string; readonly by: number }
  | {
      readonly kind: 'name-unknown';
      readonly what: 'provider' | 'group' | 'service';
      readonly name: string;
      readonly count: number;
      readonly files: number;
      /** The known name it resembles; null when it resembles none. */
      readonly near: string | null;
    }
  | {
      readonly kind: 'name-several';
      readonly name: string;
      readonly count: number;
      readonly candidates: readonly string[];
    }
  | ({
      readonly kind: 'name-missing';
      readonly what: 'group' | 'service';
      readonly count: number;
    } & DeliveryPlace)
  | ({
      readonly kind: 'doubles';
      readonly count: number;
      readonly first: number;
      readonly last: number;
    } & DeliveryPlace);

/** What cannot be decided: the file must be delivered or mended first. */
export type DeliveryFault =
  | GridFault
  | ({
      readonly kind: 'broken-formula' | 'lost-number' | 'bad-grade' | 'bad-number' | 'bad-verdict';
      readonly heading: string;
      readonly cell: string;
      readonly count: number;
      readonly row: number;
    } & DeliveryPlace)
  | ({ readonly kind: 'respondent-twice'; readonly count: number; readonly row: number } & DeliveryPlace)
  | ({ readonly kind: 'answer-twice'; readonly label: string; readonly row: number } & DeliveryPlace)
  | { readonly kind: 'nothing' };

/** A sheet as it was taken. */
export interface SheetNote extends DeliveryPlace {
  readonly kind: 'answers' | 'long' | 'counts' | 'sample' | 'codebook' | 'other';
  readonly rows: number;
  readonly columns: number;
  /** Row of the headings. */
  readonly header: number;
  readonly recognised: number;
  readonly ignored: readonly string[];
}

/** How the codes of a scale were read. */
export interface ScaleNote {
  readonly codes: readonly string[];
  /** Number of aspects. */
  readonly aspects: number;
  /** The code and label of the best answer. */
  readonly topCode: string;
  readonly topLabel: string;
  /** Where the labels stand: the name of a sheet, or null for the file itself. */
  readonly source: string | null;
  /** Whether last year's delivery read the codes alike; null when it had none. */
  readonly asLastYear: boolean | null;
}

/** Gathers what is found, and adds up what is the same. */
export class Remarks {
  readonly decisions: Decision[] = [];
  readonly faults: DeliveryFault[] = [];
  /** Question -> answers, as delivered, that have to be decided. */
  readonly openAnswers = new Map<string, Set<string>>();
  readonly #counted = new Map<string, { count: number }>();

  decide(decision: Decision): void {
    this.decisions.push(decision);
  }

  /** An answer that has to be decided; the decision about it is told apart. */
  openAnswer(question: string, cell: string): void {
    this.openAnswers.set(question, (this.openAnswers.get(question) ?? new Set()).add(cell));
  }

  fault(fault: DeliveryFault): void {
    this.faults.push(fault);
  }

  /** A decision about rows: the first is told, the others are counted. */
  decideRow(key: string, decision: () => Extract<Decision, { readonly count: number }>): void {
    this.#count(`decision ${key}`, decision, this.decisions);
  }

  /** A fault of rows: the first is told, the others are counted. */
  faultRow(key: string, fault: () => Extract<DeliveryFault, { readonly count: number }>): void {
    this.#count(`fault ${key}`, fault, this.faults);
  }

  #count<T extends { readonly count: number }>(key: string, make: () => T, list: (T | unknown)[]): void {
    const known = this.#counted.get(key);
    if (known) {
      known.count++;
      return;
    }
    const made: T & { count: number } = make();
    this.#counted.set(key, made);
    list.push(made);
  }
}
