import { percentage, roundRatio } from './rounding.ts';

/**
 * The share of each count in n, in per cent: whole per cent, or steps of 5, each rounded by itself, so that together they
 * may be 99 or 101. Never above 100, also where a count is more than n. All 0 where n is 0.
 */
export function roundedShares(counts: readonly number[], n: number, step: 1 | 5): number[] {
  return counts.map((count) => {
    const share = percentage(Math.min(count, n), n * step);
    return share === null ? 0 : step * roundRatio(share, 0);
  });
}
