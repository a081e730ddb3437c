import type { AnswerLevel } from '../model/answer-level.ts';
import type { Group } from '../model/group.ts';
import type { Language } from '../model/label.ts';
import type { AbsentReason, WithheldReason } from '../model/measure.ts';
import { groupNoun } from './group.ts';
import { words, type Words } from './words.ts';

/** What a sentence about one row of the response table needs to know. Counts are people. */
export interface RowFacts {
  readonly group: Group;
  readonly netSample: number;
  readonly completed: number;
  /** Completed questionnaires that would have been enough; null when even everyone is too few, or no rule applies. */
  readonly needed: number | null;
  /** Few answers are said to be few where the grade is shown. */
  readonly level: AnswerLevel;
  /** Rows of this group may always be published: there is no number to reach. */
  readonly always: boolean;
  readonly outcome:
    | { readonly status: 'shown' }
    /** Shown to the provider itself, and to nobody else: the row may not be published. */
    | { readonly status: 'confidential' }
    | { readonly status: 'withheld'; readonly reason: WithheldReason }
    | { readonly status: 'absent'; readonly reason: AbsentReason }
    /** No grade was asked; what else was answered may be published, or not. */
    | { readonly status: 'not-asked'; readonly published: boolean };
}

/** One or two sentences that say why a row's grade is published or not, and what would have been enough. */
export function rowSentence(facts: RowFacts, language: Language): string {
  const say = words(language);
  const { completed, netSample, needed, outcome } = facts;
  const people = groupNoun(facts.group, netSample, language);
  const took = say.row.took(completed, netSample, people);
  switch (outcome.status) {
    case 'shown':
      return [
        took,
        ...(facts.always ? [say.row.always(groupNoun(facts.group, 2, language))] : []),
        ...(needed === null || completed < needed ? [] : [say.row.enough(needed)]),
        ...(facts.level === 'few' ? [say.row.few] : []),
      ].join(' ');
    case 'not-asked': {
      const few = outcome.published || needed === null ? '' : ` ${say.row.tooFewToTell(needed)}`;
      return `${took}${few} ${say.reason.noGrade}`;
    }
    case 'confidential':
      return needed === null || completed >= needed
        ? `${took} ${say.row.confidential}`
        : `${took} ${say.row.confidentialFew(needed)}`;
    case 'absent':
      if (netSample === 0) return say.row.nobodyInvited;
      if (completed > 0 || outcome.reason === 'not-delivered')
        return `${took} ${outcome.reason === 'not-delivered' ? say.row.notDelivered : say.row.nobodyGraded}`;
      return `${say.row.nobodyTookPart(netSample, people)}${facts.always ? ` ${say.row.couldHave}` : ''}`;
    case 'withheld':
      return `${took} ${withheldSentence(outcome.reason, needed, say)}`;
  }
}

function withheldSentence(reason: WithheldReason, needed: number | null, say: Words): string {
  switch (reason) {
    case 'response':
      return needed === null ? say.row.tooSmall : say.row.tooFew(needed);
    case 'bureau':
      return say.row.notReleased;
    case 'source':
      return say.row.notAvailable;
    case 'few-completed':
      return say.row.fewCompleted;
    case 'few-answers':
      return say.row.fewAnswers;
    case 'cover':
      return say.row.cover;
    default:
      return say.row.noTotal;
  }
}
