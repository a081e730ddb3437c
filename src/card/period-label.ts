import type { Language } from '../model/label.ts';
import type { Audience } from '../model/measure.ts';
import { formatPeriod } from '../text/date.ts';
import type { Register } from './register.ts';

/** The period of an edition in words. */
export function periodLabel<A extends Audience>(
  register: Register<A>,
  period: string,
  language: Language,
): string {
  const { from, until } = register.period(period).period;
  return formatPeriod(from, until, language);
}
