import type { Language } from '../model/label.ts';
import { words, type Words } from '../text/words.ts';
import type { Decision, DeliveryFault } from './remark.ts';
import type { Taken } from './take.ts';

/** What a delivery was taken for, and what is to be decided, line by line. */
export function deliveryLines(taken: Taken, language: Language): string[] {
  const say = words(language);
  const { sheets, scales, decisions, faults } = taken;
  return [
    ...sheets.flatMap((sheet) => [
      say.delivery.sheet(sheet),
      ...(sheet.kind === 'other' ? [] : [say.delivery.columns(sheet.recognised, sheet.ignored)]),
    ]),
    ...scales.map((scale) => say.delivery.scale(scale)),
    ...(faults.length > 0 ? [say.delivery.faults(faults.length)] : []),
    ...faults.map((fault) => `  ${faultLine(fault, say)}`),
    ...(decisions.length > 0 ? [say.delivery.toDecide(decisions.length)] : []),
    ...decisions.map((decision) => `  ${decisionLine(decision, say)}`),
  ];
}

/** A decision as a sentence that says what to decide and where to write it. */
export function decisionLine(decision: Decision, say: Words): string {
  const sentence = say.delivery.decisions[decision.kind] as (one: Decision) => string;
  return sentence(decision);
}

/** A fault as a sentence that says where it stands and how to mend it. */
export function faultLine(fault: DeliveryFault, say: Words): string {
  const sentence = say.delivery.fault[fault.kind] as (one: DeliveryFault) => string;
  return sentence(fault);
}
