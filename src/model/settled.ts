import { covers, type Accepted } from './accepted.ts';
import { findingOf, type Finding, type FindingCode } from './finding.ts';

/** What is left to decide of findings about rows, and what there is to say of what was accepted. */
export interface Settled {
  readonly open: readonly Finding[];
  /** `accepted-nothing` for an acceptance without such a finding; `accepted-rows` says how many a pattern covered. */
  readonly told: readonly Finding[];
}

/** Takes away the findings of one code that the editors accept by the names of their rows. */
export function settled(
  code: FindingCode,
  found: readonly (Finding & { readonly row: string })[],
  accepted: readonly Accepted[],
): Settled {
  const isCovered = (one: Accepted, { row }: { readonly row: string }): boolean =>
    one.code === code && covers(one, row);
  const told = accepted.flatMap((one) => {
    const count = found.filter((finding) => isCovered(one, finding)).length;
    if (count === 0) return nothingAccepted(one);
    return one.rows === undefined ? [] : manyAccepted(one, count);
  });
  return { open: found.filter((finding) => !accepted.some((one) => isCovered(one, finding))), told };
}

function nothingAccepted({ code, row, rows, place }: Accepted): Finding {
  return findingOf('accepted-nothing', 'error', place, { accepted: code, name: row ?? rows ?? '' });
}

function manyAccepted({ code, rows = '', place }: Accepted, count: number): Finding {
  return findingOf('accepted-rows', 'warning', place, { accepted: code, count, rows });
}
