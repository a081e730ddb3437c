import type { Audience } from '../model/measure.ts';
import { registerOf, type Register } from './register.ts';

const seen = new WeakMap<object, Map<string, unknown>>();

/**
 * The register as it was when a period came: of what came later nothing can be looked up. What is made of it stays as it is
 * when another period comes, and may be kept. Made once for each register and period. Throws a RangeError for a period that is not there.
 */
export function registerUntil<A extends Audience>(register: Register<A>, period: string): Register<A> {
  const known = seen.get(register) ?? new Map<string, unknown>();
  seen.set(register, known);
  // each was made of this very register, so it is about the same audience
  const made = (known.get(period) as Register<A> | undefined) ?? cutAt(register, period);
  known.set(period, made);
  return made;
}

function cutAt<A extends Audience>(register: Register<A>, period: string): Register<A> {
  const { publication, terms } = register;
  const at = publication.periods.indexOf(register.period(period));
  if (at === publication.periods.length - 1) return register;
  const until = registerOf({ ...publication, periods: publication.periods.slice(0, at + 1) }, terms);
  const periods = new Set(until.publication.periods.map((one) => one.period.id));
  const isSeen = (one: { readonly period: string }): boolean => periods.has(one.period);
  return {
    ...until,
    // as it is told there from providers that cannot be looked up here, and throwing for these
    nameApart: register.nameApart,
    editions: (provider) => register.editions(provider).filter(isSeen),
    withdrawn: (provider) => register.withdrawn(provider).filter(isSeen),
  };
}
