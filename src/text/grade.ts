import type { Language } from '../model/label.ts';
import { formatGrade } from './number.ts';
import { words } from './words.ts';

/**
 * How a mean grade stands to that of all participants. Where the interval of the mean is known and holds the other
 * mean, the difference is said to be within the uncertainty; no difference in the printed figure is none.
 */
export function benchmarkSentence(
  grade: number,
  benchmark: number,
  interval: { readonly low: number; readonly high: number } | null,
  language: Language,
): string {
  const within = interval !== null && interval.low <= benchmark && benchmark <= interval.high;
  const side = grade === benchmark ? 'same' : within ? 'within' : grade > benchmark ? 'higher' : 'lower';
  return words(language).grade.benchmark[side](benchmark);
}

/** How sure a mean grade is, in words. `low` and `high` are grades with one decimal. */
export function intervalSentence(low: number, high: number, language: Language): string {
  const say = words(language);
  const [from, to] = [formatGrade(low, language), formatGrade(high, language)];
  return from === to ? say.grade.certain : say.grade.interval(from, to);
}

/** The promoter score in words: which of both were more. */
export function promoterSentence(score: number, provider: string, language: Language): string {
  const side = score > 0 ? 'more' : score < 0 ? 'fewer' : 'even';
  return words(language).grade.promoter[side](provider);
}
