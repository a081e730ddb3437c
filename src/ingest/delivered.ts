import type { Place } from '../model/finding.ts';
import type { Group } from '../model/group.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import type { Tally } from '../model/tally.ts';
import type { Lookup } from './lookup.ts';
import type { OpenPeriod } from './periods.ts';
import type { RowName } from './row-name.ts';

/** What the readers of a period's deliveries need. */
export interface Ground extends OpenPeriod {
  readonly lookup: Lookup;
}

/** The answers about one row, added up. */
export interface DeliveredTally extends RowName {
  readonly tally: Tally;
  /** The first line about it. */
  readonly place: Place;
}

/** Questionnaires of one row in which an aspect was left open. */
export interface AsideRow {
  readonly name: RowName;
  readonly setAside: number;
  /** All questionnaires of the row. */
  readonly of: number;
  /** The first of them. */
  readonly place: Place;
}

/** What a file with answers says. */
export interface Delivered {
  /** By row name. */
  readonly tallies: ReadonlyMap<string, DeliveredTally>;
  /** False when a finding stands for some of the rows: what is missing then says nothing. */
  readonly isComplete: boolean;
  /** Every row, those without such questionnaires too. Counts know of none. */
  readonly aside: readonly AsideRow[];
}

/** Where each question's counts stand in one array of numbers: tallying touches nothing else. */
export interface CountLayout {
  readonly questionnaire: Questionnaire;
  /** Per question, in the questionnaire's order, the index of its first option. */
  readonly offsets: readonly number[];
  readonly length: number;
}

function countLayout(questionnaire: Questionnaire): CountLayout {
  let length = 0;
  const offsets = questionnaire.questions.map((question) => {
    const offset = length;
    length += question.options.length;
    return offset;
  });
  return { questionnaire, offsets, length };
}

/** The counts as a tally: questions in the questionnaire's order, those without one answer left out. */
export function tallyOf(layout: CountLayout, counts: Int32Array, completed: number): Tally {
  const entries = layout.questionnaire.questions.flatMap((question, index) => {
    const offset = layout.offsets[index] ?? 0;
    const own = [...counts.subarray(offset, offset + question.options.length)];
    return own.some((count) => count > 0) ? [[question.id, own] as const] : [];
  });
  return { completed, counts: Object.fromEntries(entries) };
}

/** The questionnaire of a group, with where its counts stand. */
export function layoutsOf({ questionnaires }: OpenPeriod): ReadonlyMap<Group, CountLayout> {
  return new Map([...questionnaires].map(([group, questionnaire]) => [group, countLayout(questionnaire)]));
}
