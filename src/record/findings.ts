import { findingOf, wholeLine, type Finding } from '../model/finding.ts';
import type { EditionChange } from './changes.ts';
import type { FigureChange } from './difference.ts';
import type { ReadRecord } from './record.ts';
import type { Nameless } from './retell.ts';

/** Where the figures that were published of a period stand. */
const inRecord = (period: string) => wholeLine(`${period}/published.json`);

/** `published-damaged`: a published.json that cannot be trusted. */
export function damagedRecord(
  period: string,
  fault: Extract<ReadRecord, { record: null }>['fault'],
): Finding {
  return findingOf('published-damaged', 'error', inRecord(period), { fault });
}

/** `published-draft`: a draft of which figures were published before. */
export function draftWithRecord(period: string): Finding {
  return findingOf('published-draft', 'error', inRecord(period), { period });
}

/** `published-name`: something the published figures speak of that today's files no longer have. */
export function namelessRecord(period: string, { kind, name }: Nameless): Finding {
  return findingOf('published-name', 'error', inRecord(period), { kind, name });
}

/** `published-differs` for an edition whose answers are not those that were published. */
export function differingEdition(period: string, { provider, kind, groups }: EditionChange): Finding {
  const parts = groups.map(({ group, rows }) => ({
    group,
    questionnaires: Math.max(...rows.map(({ questionnaires }) => questionnaires)),
  }));
  return findingOf('published-differs', 'error', inRecord(period), { period, provider, kind, groups: parts });
}

/** `published-differs` for figures, where nothing is known of the answers that were published. */
export function differingFigure(period: string, changes: readonly FigureChange[]): Finding {
  return findingOf('published-differs/figure', 'error', inRecord(period), {
    period,
    path: changes[0]?.path ?? null,
    more: Math.max(0, changes.length - 1),
  });
}

/** `not-released`: a final period that was made final by hand. */
export function unreleased(period: string): Finding {
  return findingOf('not-released', 'warning', wholeLine(`${period}/period.json`), { period });
}
