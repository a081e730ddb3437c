import { readAccepted } from '../ingest/accepted.ts';
import { diskFiles } from '../ingest/disk-files.ts';
import { FindingLog } from '../ingest/log.ts';
import type { Accepted } from '../model/accepted.ts';
import { compareFindings, type Finding } from '../model/finding.ts';
import type { PeriodSize } from '../ingest/dataset.ts';
import { prepareSite } from '../site/prepare.ts';
import type { ComparedPairs } from '../site/compared-pairs.ts';
import { draftFindings } from './period-checks.ts';

/** What a check found. */
export interface CheckedFolder {
  readonly findings: readonly Finding[];
  readonly sizes: readonly PeriodSize[];
  /** True when the site has a period, also one whose tables need not be read any more. */
  readonly hasPeriods: boolean;
  /** True when the site can be built as it is: nothing but drafts has errors. */
  readonly canBuild: boolean;
}

/**
 * Checks data and content, drafts as if they were final, and what a draft says otherwise than the period before it. Every
 * finding is told, however many there are of a kind.
 */
export async function checkFolder(
  data: string,
  content: string,
  pairs: ComparedPairs,
): Promise<CheckedFolder> {
  const asFinal = await prepareSite(data, content, pairs, { drafts: true, everything: true });
  const drafts =
    asFinal.handover === null
      ? []
      : draftFindings(asFinal.handover.publication, await acceptedIn(data, asFinal.sizes));
  const canBuild = asFinal.handover !== null || (await prepareSite(data, content, pairs)).handover !== null;
  return {
    findings: [...asFinal.findings, ...drafts].sort(compareFindings),
    sizes: asFinal.sizes,
    hasPeriods: asFinal.sizes.length > 0 || (asFinal.handover?.publication.periods.length ?? 0) > 0,
    canBuild,
  };
}

/** What is accepted of each period; what is wrong with those files was told by the check itself. */
async function acceptedIn(
  data: string,
  sizes: readonly PeriodSize[],
): Promise<ReadonlyMap<string, readonly Accepted[]>> {
  const files = diskFiles(data);
  const { paths } = await files.list();
  const accepted = new Map<string, readonly Accepted[]>();
  for (const { period } of sizes) {
    const path = `${period}/accepted.json`;
    if (paths.includes(path))
      accepted.set(period, await readAccepted({ files, log: new FindingLog() }, path));
  }
  return accepted;
}
