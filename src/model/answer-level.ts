import type { PublicationRule } from './period.ts';

/**
 * How many questionnaires stand behind a figure that is shown: `few` is shown with a caution. A decision of this
 * program (docs/domain.md, "Publication"): statistics offices draw the line at 30, and nothing else decides.
 */
export type AnswerLevel = 'few' | 'enough';

/** The level of a row or group by its number of completed questionnaires. */
export function answerLevel(completed: number, rule: PublicationRule): AnswerLevel {
  return completed < rule.fewBelow ? 'few' : 'enough';
}
