import type { Language } from '../model/label.ts';

/**
 * Numbers as readers see them. The only place that formats: Dutch has a decimal comma and a point for thousands,
 * English the other way round. Values are already rounded; formatting changes no digit.
 */

const signs = { nl: { decimal: ',', group: '.' }, en: { decimal: '.', group: ',' } } as const;

/** A number with a fixed number of decimals: 8.5 -> "8,5". Minus is U+2212, as it is wide enough to be seen. */
export function formatDecimal(value: number, decimals: 0 | 1 | 2, language: Language): string {
  const units = Math.round(Math.abs(value) * 10 ** decimals);
  const digits = String(units).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, signs[language].group);
  const fraction = decimals === 0 ? '' : signs[language].decimal + digits.slice(digits.length - decimals);
  return `${value < 0 && units > 0 ? '−' : ''}${whole}${fraction}`;
}

/** A mean grade: one decimal. */
export function formatGrade(grade: number, language: Language): string {
  return formatDecimal(grade, 1, language);
}

/** A whole number of people or things: 1234 -> "1.234". */
export function formatCount(count: number, language: Language): string {
  return formatDecimal(count, 0, language);
}

/** A share that is already in whole per cent: "63%". */
export function formatShare(percent: number, language: Language): string {
  return `${formatDecimal(percent, 0, language)}%`;
}

/** A response rate in per cent with one decimal: "11,9%". */
export function formatResponse(percent: number, language: Language): string {
  return `${formatDecimal(percent, 1, language)}%`;
}

const months = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const;

/** An ISO date in words: "7 maart 2022". */
export function formatDate(date: string, language: Language): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${months[language][Number(month) - 1] ?? month} ${year}`;
}

/** A period in words: a calendar year is its number, anything else its first and last day. */
export function formatPeriod(from: string, until: string, language: Language): string {
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && until === `${year}-12-31`) return year;
  const middle = language === 'nl' ? 'tot en met' : 'to';
  return `${formatDate(from, language)} ${middle} ${formatDate(until, language)}`;
}
