import type { Group } from '../model/group.ts';
import type { Question, Questionnaire } from '../model/questionnaire.ts';
import { AnswerReader } from './answer-reader.ts';
import type { Codebook } from './codebook.ts';
import type { Coding, Grid } from './grid.ts';
import { undecided, type Mapping } from './mapping.ts';
import type { Recognised } from './recognise.ts';
import type { Decision, Remarks, ScaleNote } from './remark.ts';

/** What reading answers needs, whatever the shape of the sheet. */
export interface AnswerGround {
  readonly questionnaires: ReadonlyMap<Group, Questionnaire>;
  readonly codebooks: readonly Codebook[];
  readonly mapping: Mapping;
  readonly remarks: Remarks;
  /** Question -> code -> option, as last decided. */
  readonly before: Mapping['codes'];
  /** Question -> code -> option, as read now; filled while sheets are read. */
  readonly codes: Record<string, Record<string, string>>;
  readonly scales: ScaleNote[];
}

/** The readers of one sheet's questions, by group and question, each made when it is first asked for. */
export class AnswerColumns {
  readonly #sheet: Recognised;
  readonly #ground: AnswerGround;
  readonly #readers = new Map<Group, ReadonlyMap<string, AnswerReader>>();

  constructor(sheet: Recognised, ground: AnswerGround) {
    this.#sheet = sheet;
    this.#ground = ground;
  }

  /** The readers of the questions that a group was asked; `columns`: only of those with a column of their own. */
  of(group: Group, columns: ReadonlyMap<string, number> | null): ReadonlyMap<string, AnswerReader> {
    const made = this.#readers.get(group);
    if (made) return made;
    const questions = (this.#ground.questionnaires.get(group)?.questions ?? []).filter(
      ({ id }) => columns === null || columns.has(id),
    );
    const { grid, headings } = this.#sheet;
    const { mapping, remarks } = this.#ground;
    const codings = new Map<string, { readonly coding: Coding; readonly source: string | null }>();
    const readers = new Map<string, AnswerReader>();
    for (const question of questions) {
      const index = columns?.get(question.id) ?? -1;
      const coding = codingOf(grid, index, question, this.#ground.codebooks);
      if (coding) codings.set(question.id, coding);
      const heading = headings[index] ?? question.label.nl;
      readers.set(question.id, new AnswerReader(question, coding?.coding, grid, heading, mapping, remarks));
    }
    this.#readers.set(group, readers);
    this.#guardCodes(questions, codings, readers);
    return readers;
  }

  /** Tells which codes have no label, once the sheet was read. */
  close(): void {
    // aspects share their scale: one decision for a battery
    const told = new Map<string, { id: string; codes: readonly string[]; options: number }[]>();
    for (const [group, readers] of this.#readers) {
      const questions = this.#ground.questionnaires.get(group)?.questions ?? [];
      for (const [id, { unlabelled }] of readers) {
        if (unlabelled.length === 0) continue;
        const question = questions.find((one) => one.id === id);
        const label = this.#labelOf(question);
        const found = { id, codes: unlabelled, options: question?.options.length ?? 0 };
        told.set(label, [...(told.get(label) ?? []), found]);
      }
    }
    const place = { file: this.#sheet.grid.file, sheet: this.#sheet.grid.sheet };
    for (const [label, questions] of told) {
      const codes = [...new Set(questions.flatMap((one) => one.codes))].sort((x, y) => Number(x) - Number(y));
      this.#ground.remarks.decide({ kind: 'code-unlabelled', label, codes, questions, ...place });
    }
  }

  #labelOf(question: Question | undefined): string {
    const batteries = [...this.#ground.questionnaires.values()].flatMap((one) => one.batteries);
    return batteries.find(({ id }) => id === question?.battery)?.label.nl ?? question?.label.nl ?? '';
  }

  #guardCodes(
    questions: readonly Question[],
    codings: ReadonlyMap<string, { readonly coding: Coding; readonly source: string | null }>,
    readers: ReadonlyMap<string, AnswerReader>,
  ): void {
    const { mapping, before, codes, scales, remarks } = this.#ground;
    const aspects: { question: Question; options: Record<string, string> }[] = [];
    const asked = new Map<string, Decision & { labels: string[] }>();
    const ask = (decision: Decision & { labels: string[] }, key: string, label: string): void => {
      const known = asked.get(key);
      if (known) known.labels.push(label);
      else asked.set(key, decision);
    };
    const place = { file: this.#sheet.grid.file, sheet: this.#sheet.grid.sheet };
    for (const question of questions) {
      const found = codings.get(question.id);
      if (!found) continue;
      const options: Record<string, string> = {};
      for (const [code, label] of found.coding.labels) {
        const option = readers.get(question.id)?.optionOf(label) ?? null;
        if (option !== null) options[code] = option;
        if (option === null || isDecided(mapping, question.id, code)) continue;
        const name = question.label.nl;
        if (found.coding.missing.has(code)) {
          const answer = labelOf(question, option);
          remarks.openAnswer(question.id, code);
          ask(
            { kind: 'declared-missing', code, answer, labels: [name], ...place },
            `missing ${code} ${answer}`,
            name,
          );
        }
        const last = [question.id, ...(question.was ?? [])].map((id) => before[id]?.[code]).find(Boolean);
        const sibling = aspects.find((one) => one.question.battery === question.battery)?.options[code];
        const other = last ?? (question.kind === 'aspect' ? sibling : undefined);
        if (other !== undefined && other !== option) {
          remarks.openAnswer(question.id, code);
          const words = { code, now: labelOf(question, option), before: labelOf(question, other) };
          ask(
            { kind: 'code-moved', ...words, labels: [name], ...place },
            `moved ${code} ${option} ${other}`,
            name,
          );
        }
      }
      if (question.kind === 'aspect') aspects.push({ question, options });
      if (Object.keys(options).length > 0) codes[question.id] = { ...codes[question.id], ...options };
    }
    for (const decision of asked.values()) remarks.decide(decision);
    const note = scaleNote(aspects, codings, before);
    if (note) scales.push(note);
  }
}

function codingOf(
  grid: Grid,
  index: number,
  question: Question,
  codebooks: readonly Codebook[],
): { readonly coding: Coding; readonly source: string | null } | null {
  const own = grid.codings.get(index);
  if (own) return { coding: own, source: null };
  for (const { codings, sheet } of codebooks) {
    const coding = codings.get(question.id);
    if (coding) return { coding, source: sheet };
  }
  return null;
}

function isDecided(mapping: Mapping, question: string, code: string): boolean {
  const choices = mapping.answers[question] ?? {};
  return Object.hasOwn(choices, code) && choices[code] !== undecided;
}

function labelOf(question: Question, option: string): string {
  return question.options.find(({ id }) => id === option)?.label.nl ?? option;
}

function scaleNote(
  aspects: readonly { readonly question: Question; readonly options: Readonly<Record<string, string>> }[],
  codings: ReadonlyMap<string, { readonly source: string | null }>,
  before: Mapping['codes'],
): ScaleNote | null {
  const [first] = aspects;
  if (!first) return null;
  const top = first.question.options.reduce((a, b) =>
    (b.satisfaction ?? 0) > (a.satisfaction ?? 0) ? b : a,
  );
  const topCode = Object.entries(first.options).find(([, option]) => option === top.id)?.[0];
  if (topCode === undefined) return null;
  const last = before[first.question.id];
  return {
    codes: Object.keys(first.options),
    aspects: aspects.length,
    topCode,
    topLabel: top.label.nl,
    source: codings.get(first.question.id)?.source ?? null,
    asLastYear: last === undefined ? null : last[topCode] === top.id,
  };
}
