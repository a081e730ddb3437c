import type { Tone } from '../model/figure.ts';

/**
 * The share of satisfied and very satisfied people together, in whole per cent: the sum of the shares as they are
 * printed, so that anyone who adds them up finds the same, and nobody can learn more from it. Null without such parts.
 */
export function satisfiedShare(
  parts: readonly { readonly tone: Tone; readonly share: number }[],
): number | null {
  const satisfied = parts.filter(({ tone }) => tone === 'very-good' || tone === 'good');
  if (satisfied.length === 0) return null;
  return Math.min(
    100,
    satisfied.reduce((sum, { share }) => sum + share, 0),
  );
}
