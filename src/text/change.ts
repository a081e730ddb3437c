import type { Group } from '../model/group.ts';
import type { Language } from '../model/label.ts';
import { formatGrade } from './number.ts';
import { words } from './words.ts';

/** How many people of a group took part, against the period before. */
export function participantsChange(
  before: number,
  now: number,
  previous: string,
  group: Group,
  language: Language,
): string {
  const say = words(language);
  if (before === now) return say.national.participants.same(now, previous, group);
  return say.national.participants[now > before ? 'more' : 'fewer'](before, now, previous, group);
}

/** A mean grade against the period before. `verdict`: what chance can say of it. */
export function gradeChange(
  before: number,
  now: number,
  verdict: 'within' | 'beyond' | 'unknown',
  previous: string,
  language: Language,
): string {
  const say = words(language);
  const [from, to] = [formatGrade(before, language), formatGrade(now, language)];
  if (from === to) return say.national.gradeStayed(to, previous);
  return `${say.national.gradeWent(from, to, previous)} ${say.national.chance[verdict]}`;
}
