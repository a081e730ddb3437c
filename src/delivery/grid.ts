/** What a file says of the values of one column: labels of its codes, and codes that stand for no answer. */
export interface Coding {
  /** Code as text -> label. */
  readonly labels: ReadonlyMap<string, string>;
  /** Codes that the file itself declares missing. */
  readonly missing: ReadonlySet<string>;
}

/** A sheet or file as it was delivered: texts in rows, nothing interpreted. Rows count from 1 as people see them. */
export interface Grid {
  /** Name of the file, below the folder of the delivery. */
  readonly file: string;
  /** Name of the sheet; null in a file without sheets. */
  readonly sheet: string | null;
  /** `rows[0]` is the first row of the sheet; an empty cell is an empty text. */
  readonly rows: readonly (readonly string[])[];
  /** How many of the rows are no rows of the file but names and labels that it keeps apart (SPSS). */
  readonly namesAbove: number;
  /** By index of the column; only files that declare their codes (SPSS) have any. */
  readonly codings: ReadonlyMap<number, Coding>;
}

/** Why a file of a delivery cannot be used as it is. */
export type GridFault =
  | { readonly kind: 'unreadable'; readonly file: string }
  | { readonly kind: 'no-format'; readonly file: string }
  | { readonly kind: 'too-large'; readonly file: string }
  /** The letters are of an older system; `seen` is how a word would look, `meant` what it says. */
  | {
      readonly kind: 'charset';
      readonly file: string;
      readonly charset: 'dos' | 'mac';
      readonly line: number;
      readonly seen: string;
      readonly meant: string;
    }
  | { readonly kind: 'damaged'; readonly file: string; readonly line: number; readonly seen: string }
  | { readonly kind: 'quote'; readonly file: string; readonly line: number };

/** What reading a file gave. */
export interface GridRead {
  readonly grids: readonly Grid[];
  readonly faults: readonly GridFault[];
}

/** A text without characters that cannot be seen (soft hyphens, joiners, marks of direction), composed, spaces single. */
export function seen(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** A name as names are compared: as seen, in lower case, without accents, signs and double spaces. */
export function folded(text: string): string {
  return seen(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
