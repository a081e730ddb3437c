import type { Language } from '../model/label.ts';
import { words } from './words.ts';

/** A number with a fixed number of decimals: 8.5 -> "8,5". Values are already rounded; formatting changes no digit. */
export function formatDecimal(value: number, decimals: 0 | 1 | 2, language: Language): string {
  return words(language).number.decimal(value, decimals);
}

/** A mean grade: one decimal. */
export function formatGrade(grade: number, language: Language): string {
  return words(language).number.grade(grade);
}

/** A whole number of people or things: 1234 -> "1.234". */
export function formatCount(count: number, language: Language): string {
  return words(language).number.count(count);
}

/** A share that is already in whole per cent: "63%". */
export function formatShare(percent: number, language: Language): string {
  return words(language).number.share(percent);
}

/** A response rate in per cent with one decimal: "11,9%". */
export function formatResponse(percent: number, language: Language): string {
  return words(language).number.response(percent);
}
