import { dateSchema } from '../model/service.ts';
import { withoutAccents } from '../model/fold.ts';
import { provinces, type ProvinceId } from '../model/province.ts';

/** A cell without white space around it, every run of white space (no-break spaces too) one space. Case is kept. */
export function tidy(cell: string): string {
  return cell.replace(/[\s\u200b\u2060\ufeff]+/g, ' ').trim();
}

/** A cell as it is compared with known names: tidy, composed, lower case. Accents still count. */
export function fold(cell: string): string {
  return tidy(cell).normalize('NFC').toLowerCase();
}

/** As `fold`, without accents. */
export function foldAccents(cell: string): string {
  return withoutAccents(fold(cell));
}

/** The same text in memory of its own. A cell is a window on the piece of the file it came from, and keeps it alive. */
export function ownText(cell: string): string {
  return Buffer.from(cell, 'utf16le').toString('utf16le');
}

/** `8`, `8,0` and `8.0`. One zero only: `1.000` may be one or a thousand, and nobody can tell. */
const whole = /^(0|[1-9]\d{0,8})(?:[.,]0)?$/;

/** A whole number of at most nine digits, or null: nothing is guessed (docs/design.md). */
export function wholeNumber(cell: string): number | null {
  const digits = whole.exec(tidy(cell))?.[1];
  return digits === undefined ? null : Number(digits);
}

/**
 * A day as an ISO date: `2026-01-01`, and `1-1-2026`, which Dutch Excel makes of it. Null for anything else, days that do
 * not exist included; with other signs between them nobody can tell a day from a month.
 */
export function dayOf(cell: string): string | null {
  const text = tidy(cell);
  const dutch = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text);
  const [, day = '', month = '', year = ''] = dutch ?? [];
  const iso = dutch ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  return dateSchema.safeParse(iso).success ? iso : null;
}

/** `ja`, `nee`, `yes`, `no` in any case; null for anything else, an empty cell included. */
export function yesNo(cell: string): boolean | null {
  const word = tidy(cell).toLowerCase();
  if (word === 'ja' || word === 'yes') return true;
  if (word === 'nee' || word === 'no') return false;
  return null;
}

const byName = new Map<string, ProvinceId>(
  provinces.flatMap((province) =>
    [province.id, ...province.names].map((name) => [fold(name), province.id] as const),
  ),
);

/** The province that goes by this id or name, in any case; null when there is none. */
export function provinceOf(cell: string): ProvinceId | null {
  return byName.get(fold(cell)) ?? null;
}

/** The Dutch name of every province. */
export const provinceNames: readonly string[] = provinces.map((province) => province.names[0]);
