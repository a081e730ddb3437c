import { join } from 'node:path';
import { addressOf } from '../address/base-path.ts';
import type { Tell } from '../model/build-note.ts';
import type { Finding } from '../model/finding.ts';
import { siteLanguages } from '../model/label.ts';
import { nextIn } from './folder/work-folder.ts';
import type { Handover } from './handover.ts';
import type { KeptSets } from './kept-sets.ts';
import type { Making } from './making.ts';
import { makeReports, placeReports } from './reports.ts';

/** The reports of a site that were made now, or found one by one. */
export interface SiteReports {
  /** Why not all of them could be set; none where all were. */
  readonly findings: readonly Finding[];
  /** Puts them in the site once its folder stands. */
  readonly place: () => Promise<void>;
  /** Their names in the cache. */
  readonly used: ReadonlySet<string>;
}

/** Makes the PDFs of the wanted editions, and says so. */
export async function siteReports(
  making: Making,
  handover: Handover,
  { files, stateOf }: KeptSets,
  say: Tell,
  signal: AbortSignal,
): Promise<SiteReports> {
  const cache = join(making.cache, 'reports');
  const kept = [...files()].filter(({ path }) => path.endsWith('.pdf'));
  const { made, findings } = await makeReports(making.work, handover, cache, {
    isWanted: (edition) => stateOf(edition) === 'made',
    standing: Object.fromEntries(kept.map(({ path, bytes }) => [addressOf(path), bytes])),
    signal,
    count: making.jobs,
    seen: making.seen,
  });
  const mine = handover.publication.periods.flatMap(({ editions }) =>
    editions.filter(({ provider }) => stateOf({ provider }) !== 'elsewhere'),
  );
  say({
    kind: 'reports',
    count: mine.length * siteLanguages().length,
    made: made.filter((one) => one.isNew).length,
  });
  return {
    findings,
    used: new Set(made.map(({ file }) => file)),
    place: () => placeReports(made, cache, nextIn(making.beside)),
  };
}
