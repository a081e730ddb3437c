import type { Language } from '../model/label.ts';
import { words } from './words.ts';

/** An ISO date in words: "7 maart 2022". */
export function formatDate(date: string, language: Language): string {
  return words(language).date.day(date);
}

/** A period of two ISO dates in words: a calendar year is its number, anything else its first and last day. */
export function formatPeriod(from: string, until: string, language: Language): string {
  return words(language).date.period(from, until);
}

/** The same for tables, menus and axes: "jul 2024 – jun 2025". */
export function formatShortPeriod(from: string, until: string, language: Language): string {
  return words(language).date.shortPeriod(from, until);
}
