import type { Place } from '../model/finding.ts';
import { groups, groupTraits, type Group } from '../model/group.ts';
import type { Question } from '../model/questionnaire.ts';
import { total, type RowId } from '../model/service.ts';
import type { FindingLog } from './log.ts';
import { nearest } from './nearest.ts';
import { complainOfLength } from './table-row.ts';

/** Logs a cell that is no answer to its question. */
export function complainOfAnswer(question: Question, cell: string, place: Place, log: FindingLog): void {
  if (cell.length > 10_000) {
    complainOfLength(log, place, cell);
    return;
  }
  if (question.kind === 'grade') {
    log.error('bad-grade', place, () => ({ cell }));
    return;
  }
  log.error(question.kind === 'province' ? 'unknown-province' : 'unknown-answer', place, () => ({
    cell,
    question: question.id,
    options: question.options.length,
    near: nearest(
      cell,
      question.options.flatMap((option) => [...Object.values(option.label), option.id]),
    ),
  }));
}

/** Logs an answer to a question that these respondents are not asked. */
export function complainOfAsked(question: Question, service: RowId, place: Place, log: FindingLog): void {
  log.error('not-asked', place, () => ({
    question: question.id,
    service: service === total ? null : service,
  }));
}

/** Logs an answer to a question that the respondent should not have come to. */
export function complainOfRoute(question: Question, place: Place, log: FindingLog): void {
  log.error('route-not-taken', place, () => ({
    question: question.id,
    answers: question.when?.answers ?? [],
    parent: question.when?.question ?? '',
  }));
}

/** The groups that may be delivered without services. */
export const unsplitGroups: readonly Group[] = groups.filter((group) => !groupTraits[group].needsServices);

/** Logs a row about a whole group, with this in its service cell, where there must be a service. */
export function complainOfTotalRow(service: string, group: Group, place: Place, log: FindingLog): void {
  log.error('total-row-misplaced', place, () => ({ service, group, unsplit: unsplitGroups }));
}

/** Logs a group that the period has no questionnaire for. */
export function complainOfQuestionnaire(group: string, place: Place, log: FindingLog): void {
  log.error('no-questionnaire', place, () => ({ group }));
}

/** Logs a second questionnaire of one respondent. Who it is is never said. */
export function complainOfRespondent(before: number, place: Place, log: FindingLog): void {
  log.error('repeated-respondent', place, () => ({ line: before }));
}
