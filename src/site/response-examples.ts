import type { ResponseExample } from '../card/explained.ts';
import type { PublicationRule } from '../model/period.ts';
import { neededCompleted } from '../publish/rules/response.ts';

/** Numbers of people invited that the examples are made for: one or two in each of the default bands. */
const invited = [10, 25, 50, 100, 200];

/** How many must take part, by a period's own rule: rooms after `publish/` do not compute with thresholds. */
export function responseExamples(rule: PublicationRule): ResponseExample[] {
  return invited.map((netSample) => ({ netSample, needed: neededCompleted(netSample, rule) }));
}
