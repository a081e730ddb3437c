/** Where a piece of CSV text can be cut, or why it cannot be trusted. */
export interface RowCut {
  /** Length of the whole rows at the start, the last line end included; 0 when there is none. */
  readonly length: number;
  /** Index of a quote that opens where no cell begins, or is closed where no cell ends. Nothing after it is sure. */
  readonly stray: number | null;
  /** Index of a quote that is still open at the end. */
  readonly open: number | null;
}

/**
 * Finds the last line end outside quotes. A stray quote swallows the rest of a file in most parsers, so quotes are
 * followed here before a parser sees them. `text` begins at the beginning of a row.
 */
export function cutRows(text: string, delimiter: string): RowCut {
  let length = 0;
  let position = 0;
  for (;;) {
    const opening = text.indexOf('"', position);
    const end = opening < 0 ? text.length : opening;
    const lineEnd = end === 0 ? -1 : text.lastIndexOf('\n', end - 1);
    if (lineEnd >= position) length = lineEnd + 1;
    if (opening < 0) return { length, stray: null, open: null };
    const before = text[opening - 1];
    if (before !== undefined && before !== '\n' && before !== delimiter)
      return { length, stray: opening, open: null };
    let closing = text.indexOf('"', opening + 1);
    while (closing >= 0 && text[closing + 1] === '"') closing = text.indexOf('"', closing + 2);
    if (closing < 0) return { length, stray: null, open: opening };
    const after = text[closing + 1];
    if (after !== undefined && after !== '\n' && after !== delimiter)
      return { length, stray: opening, open: null };
    position = closing + 1;
  }
}
