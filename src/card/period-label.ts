import type { Language } from '../model/label.ts';
import type { Audience } from '../model/measure.ts';
import { formatPeriod, formatShortPeriod } from '../text/date.ts';
import type { Register } from './register.ts';

/** The period of an edition in words, for sentences and titles. */
export function periodLabel<A extends Audience>(
  register: Register<A>,
  period: string,
  language: Language,
): string {
  const { from, until } = register.period(period).period;
  return formatPeriod(from, until, language);
}

/** The period of an edition for tables, menus and axes, where there is little room. */
export function shortPeriodLabel<A extends Audience>(
  register: Register<A>,
  period: string,
  language: Language,
): string {
  const { from, until } = register.period(period).period;
  return formatShortPeriod(from, until, language);
}
