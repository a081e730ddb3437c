import { withoutAccents } from '../model/fold.ts';

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
