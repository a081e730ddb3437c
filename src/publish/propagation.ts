import type { SumRange } from './audit.ts';

/** That some sums, by their places in a list, add up to another. */
export interface Equation {
  readonly parts: readonly number[];
  readonly whole: number;
}

/** After so many rounds it is left at what is known: each round only narrows. */
const mostRounds = 100;

/**
 * What is left of each range when every equation tells all it can about its parts and its whole, again and again
 * until nothing becomes narrower. In: inclusive whole bounds, none of them in contradiction with another.
 */
export function propagate(ranges: readonly SumRange[], equations: readonly Equation[]): SumRange[] {
  const low = ranges.map((range) => range.low);
  const high = ranges.map((range) => range.high);
  const cut = (at: number, from: number, until: number): boolean => {
    const isNarrower = from > (low[at] ?? 0) || until < (high[at] ?? 0);
    low[at] = Math.max(low[at] ?? 0, from);
    high[at] = Math.min(high[at] ?? 0, until);
    return isNarrower;
  };
  const tighten = ({ parts, whole }: Equation): boolean => {
    const lowest = parts.reduce((sum, part) => sum + (low[part] ?? 0), 0);
    const highest = parts.reduce((sum, part) => sum + (high[part] ?? 0), 0);
    const [from, until] = [low[whole] ?? 0, high[whole] ?? 0];
    let isNarrower = cut(whole, lowest, highest);
    for (const part of parts) {
      const [own, ownHigh] = [low[part] ?? 0, high[part] ?? 0];
      // the sums above are those before this round of cuts, so that no part is counted with two values
      if (cut(part, from - (highest - ownHigh), until - (lowest - own))) isNarrower = true;
    }
    return isNarrower;
  };
  for (let round = 0; round < mostRounds; round++) {
    let isNarrower = false;
    for (const equation of equations) if (tighten(equation)) isNarrower = true;
    if (!isNarrower) break;
  }
  return low.map((from, at) => ({ low: from, high: high[at] ?? from }));
}
