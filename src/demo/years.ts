/** Periods that are kept by hand: the two reference reports. Nothing made up is ever written among them. */
export const handWrittenYears: readonly number[] = [2020, 2021];

/**
 * First year of a demonstration: its last is 2025, unless it would then reach back into the years kept by hand;
 * a longer one starts right after those and runs on beyond 2025.
 */
export function firstYearOf(periods: number): number {
  return Math.max(Math.max(...handWrittenYears) + 1, 2026 - periods);
}
