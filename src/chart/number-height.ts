/** Distances in user units. */
interface NumberRoom {
  /** From the middle of one column to that of the next. */
  readonly step: number;
  /** From a column to its number. */
  readonly gap: number;
  /** By so much a number that would touch its neighbour stands higher. */
  readonly line: number;
}

/**
 * How far above the axis each number stands, by the heights of its columns and the widths of the numbers: just above its
 * column, or a line above the number before it, where the two would touch.
 */
export function numberHeights(
  columns: readonly number[],
  widths: readonly number[],
  { step, gap, line }: NumberRoom,
): readonly number[] {
  const heights: number[] = [];
  for (const [i, column] of columns.entries()) {
    const own = column + gap;
    const before = heights[i - 1] ?? Number.NEGATIVE_INFINITY;
    const isTight = ((widths[i] ?? 0) + (widths[i - 1] ?? 0)) / 2 > step - 2;
    // letters are some four fifths of a line high: numbers that far apart may reach over each other
    heights.push(isTight && Math.abs(own - before) < line * 0.8 ? before + line : own);
  }
  return heights;
}
