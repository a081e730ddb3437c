import type { Place } from '../model/finding.ts';
import { groups, groupTraits } from '../model/group.ts';
import type { Question } from '../model/questionnaire.ts';
import { total, type RowId } from '../model/service.ts';
import type { FindingLog } from './log.ts';
import { nearest, nearestTold, writeOr } from './nearest.ts';
import { oneOf, quote } from './quote.ts';
import { complainOfLength } from './table-row.ts';

/** Logs a cell that is no answer to its question. */
export function complainOfAnswer(question: Question, cell: string, place: Place, log: FindingLog): void {
  if (cell.length > 10_000) {
    complainOfLength(log, place, cell);
    return;
  }
  if (question.kind === 'grade') {
    log.error('bad-grade', place, () => ({
      found: `grade ${quote(cell)}`,
      expected: 'a whole grade from 1 to 10, or an empty cell',
      mend: 'correct the grade; it is never rounded here',
    }));
    return;
  }
  log.error(question.kind === 'province' ? 'unknown-province' : 'unknown-answer', place, () => {
    const near = nearest(
      cell,
      question.options.flatMap((option) => [...Object.values(option.label), option.id]),
    );
    return {
      found: `answer ${quote(cell)} to question ${question.id}`,
      expected: `one of its ${question.options.length} answers, or an empty cell${nearestTold(near)}`,
      mend: writeOr(
        near,
        question.kind === 'province'
          ? 'leave the cell empty'
          : 'add the spelling to the questionnaire as an alias',
      ),
    };
  });
}

/** Logs an answer to a question that these respondents are not asked. */
export function complainOfAsked(question: Question, service: RowId, place: Place, log: FindingLog): void {
  const whom = service === total ? 'a group without services' : `service ${service}`;
  log.error('not-asked', place, () => ({
    found: `an answer to question ${question.id}, which ${whom} is not asked`,
    expected: 'an empty cell',
    mend: 'remove the answer, or correct the service; who is asked what stands in the questionnaire',
  }));
}

/** Logs an answer to a question that the respondent should not have come to. */
export function complainOfRoute(question: Question, place: Place, log: FindingLog): void {
  log.error('route-not-taken', place, () => ({
    found: `an answer to question ${question.id}`,
    expected: `an empty cell, as it is asked only after ${question.when?.answers.join(' or ') ?? ''} to ${question.when?.question ?? ''}`,
    mend: 'remove the answer, or correct the earlier one',
  }));
}

/** The groups that may be delivered without services, as a finding names them. */
export const unsplitGroups = oneOf(
  groups.filter((group) => !groupTraits[group].needsServices),
  'and',
);

/** Logs a row about a whole group where there must be a service. */
export function complainOfTotalRow(found: string, place: Place, log: FindingLog): void {
  log.error('total-row-misplaced', place, () => ({
    found,
    expected: `a service; only ${unsplitGroups} that are not split by service stand under totaal`,
    mend: 'write the service',
  }));
}

/** Logs a group that the period has no questionnaire for. */
export function complainOfQuestionnaire(group: string, place: Place, log: FindingLog): void {
  log.error('no-questionnaire', place, () => ({
    found: `a row for ${group}`,
    expected: 'a group for which period.json names a questionnaire',
    mend: 'add the questionnaire to period.json, or remove the row',
  }));
}

/** Logs a second questionnaire of one respondent. Who it is is never said. */
export function complainOfRespondent(before: number, place: Place, log: FindingLog): void {
  log.error('repeated-respondent', place, () => ({
    found: `a respondent that line ${before} has too`,
    expected: 'one questionnaire of each respondent',
    mend: 'remove the row that is not theirs, or ask the bureau which of the two counts',
  }));
}
