import type { DirectoryRow } from './page.ts';

/** Rows that a reader may jump to by `id`. */
interface RowPart {
  readonly id?: string;
  readonly rows: readonly DirectoryRow[];
}

/** A list this long costs a phone more to lay out than it shows: it is laid out part by part, as the reader comes near. */
const longList = 200;

/** Rows in one part of a long list. */
const partSize = 50;

/**
 * The parts of a table. In a long list each holds at most `partSize` rows and is marked as long; the first of what
 * were the rows of one `id` keeps it.
 */
export function partRows(parts: readonly RowPart[]): readonly (RowPart & { readonly isLong: boolean })[] {
  const count = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  if (count <= longList) return parts.map((part) => ({ ...part, isLong: false }));
  return parts.flatMap(({ id, rows }) =>
    Array.from({ length: Math.ceil(rows.length / partSize) }, (_, at) => ({
      ...(at === 0 && id !== undefined ? { id } : {}),
      rows: rows.slice(at * partSize, (at + 1) * partSize),
      isLong: true,
    })),
  );
}
