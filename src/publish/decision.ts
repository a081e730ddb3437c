import type { AbsentReason, Audience, Measure, WithheldReason } from '../model/measure.ts';

/** What is decided about a figure, apart from the figure itself. */
export type Decision =
  | { readonly status: 'show' }
  | { readonly status: 'withhold'; readonly reason: WithheldReason }
  | { readonly status: 'absent'; readonly reason: AbsentReason }
  | { readonly status: 'not-applicable' };

/** A value as it will be printed, with the number of people behind it; null when there is none. */
export type Value<T> = { readonly value: T; readonly n: number } | null;

/**
 * The only way from a decision and a value to a measure: a public disclose puts nothing of a withheld value into it,
 * a provider's own disclose shows every value there is.
 */
export type Disclose<A extends Audience> = <T>(decision: Decision, value: Value<T>) => Measure<T, A>;

/** It may be shown. */
export const show: Decision = { status: 'show' };
/** Nobody answered. */
export const noAnswers: Decision = { status: 'absent', reason: 'no-answers' };
/** The printed report does not have it. */
export const notPrinted: Decision = { status: 'absent', reason: 'not-printed' };
/** Not asked of these people. */
export const notApplicable: Decision = { status: 'not-applicable' };

/** The decision that a value may not be shown, and why. */
export function withhold(reason: WithheldReason): Decision {
  return { status: 'withhold', reason };
}

/** Discloses to the public: a value passes only where it is decided to be shown. */
export const discloseToPublic: Disclose<'public'> = (decision, value) => {
  if (decision.status === 'withhold') return { status: 'withheld', reason: decision.reason };
  if (decision.status !== 'show') return decision;
  return value === null
    ? { status: 'absent', reason: 'no-answers' }
    : { status: 'shown', value: value.value, n: value.n };
};

/** Discloses to the provider itself: every value passes. */
export const discloseToProvider: Disclose<'provider'> = (decision, value) => {
  if (value !== null) return { status: 'shown', value: value.value, n: value.n };
  if (decision.status === 'absent' || decision.status === 'not-applicable') return decision;
  // what the source keeps to itself never came in: the provider's own report has it no more than the site
  const isKept = decision.status === 'withhold' && decision.reason === 'source';
  return { status: 'absent', reason: isKept ? 'not-delivered' : 'no-answers' };
};
