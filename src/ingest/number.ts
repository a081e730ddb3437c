import { tidy } from './fold.ts';

/** `8`, `8,0` and `8.0`. One zero only: `1.000` may be one or a thousand, and nobody can tell. */
const whole = /^(0|[1-9]\d{0,8})(?:[.,]0)?$/;

/** A whole number of at most nine digits, or null: nothing is guessed (docs/design.md). */
export function wholeNumber(cell: string): number | null {
  const digits = whole.exec(tidy(cell))?.[1];
  return digits === undefined ? null : Number(digits);
}

/** `ja`, `nee`, `yes`, `no` in any case; null for anything else, an empty cell included. */
export function yesNo(cell: string): boolean | null {
  const word = tidy(cell).toLowerCase();
  if (word === 'ja' || word === 'yes') return true;
  if (word === 'nee' || word === 'no') return false;
  return null;
}
