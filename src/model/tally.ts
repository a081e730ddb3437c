/**
 * How often each answer was given, for some set of respondents. Everything that is computed (mean,
 * spread, shares, promoter score, benchmark, strengths) comes from tallies, with whole numbers.
 */
export interface Tally {
  /** Usable questionnaires. */
  readonly completed: number;
  /** Question id -> number of answers per option, in the order of the question's options. Absent: not one answer. */
  readonly counts: Readonly<Record<string, readonly number[]>>;
}

export const emptyTally: Tally = { completed: 0, counts: {} };

/** The sum of tallies: of services to a Total, of providers to a benchmark. */
export function addTallies(tallies: readonly Tally[]): Tally {
  const counts: Record<string, number[]> = {};
  let completed = 0;
  for (const tally of tallies) {
    completed += tally.completed;
    for (const [question, added] of Object.entries(tally.counts)) {
      const sum = (counts[question] ??= added.map(() => 0));
      added.forEach((count, index) => (sum[index] = (sum[index] ?? 0) + count));
    }
  }
  return { completed, counts };
}

/** How many people answered: the sum of the counts. */
export function answered(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The counts for a question, or zeros when nobody answered it. `options` is the number of options. */
export function countsOf(tally: Tally, question: string, options: number): readonly number[] {
  return tally.counts[question] ?? Array.from({ length: options }, () => 0);
}
