import type { AbsentReason, Audience, Measure, WithheldReason } from '../model/measure.ts';

/** What is decided about a figure, apart from the figure itself. */
export type Judgement =
  | { readonly status: 'show' }
  | { readonly status: 'withhold'; readonly reason: WithheldReason }
  | { readonly status: 'absent'; readonly reason: AbsentReason }
  | { readonly status: 'not-applicable' };

/** A value as it will be printed, with the number of people behind it; null when there is none. */
export type Value<T> = { readonly value: T; readonly n: number } | null;

/**
 * The only way from a judgement and a value to a measure: a public press puts nothing of a withheld value into it,
 * a provider's own press shows every value there is.
 */
export type Press<A extends Audience> = <T>(judgement: Judgement, value: Value<T>) => Measure<T, A>;

/** It may be shown. */
export const show: Judgement = { status: 'show' };
/** Nobody answered. */
export const noAnswers: Judgement = { status: 'absent', reason: 'no-answers' };
/** The printed report does not have it. */
export const notPrinted: Judgement = { status: 'absent', reason: 'not-printed' };
/** Not asked of these people. */
export const notApplicable: Judgement = { status: 'not-applicable' };

/** The judgement that a value may not be shown, and why. */
export function withhold(reason: WithheldReason): Judgement {
  return { status: 'withhold', reason };
}

/** Presses for the public: a value passes only where it is judged to be shown. */
export const publicPress: Press<'public'> = (judgement, value) => {
  if (judgement.status === 'withhold') return { status: 'withheld', reason: judgement.reason };
  if (judgement.status !== 'show') return judgement;
  return value === null
    ? { status: 'absent', reason: 'no-answers' }
    : { status: 'shown', value: value.value, n: value.n };
};

/** Presses for the provider itself: every value passes. */
export const providerPress: Press<'provider'> = (judgement, value) => {
  if (value !== null) return { status: 'shown', value: value.value, n: value.n };
  if (judgement.status === 'absent' || judgement.status === 'not-applicable') return judgement;
  return { status: 'absent', reason: 'no-answers' };
};
