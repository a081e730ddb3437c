import { readDataset } from '../ingest/dataset.ts';
import type { DataFiles } from '../ingest/files.ts';
import { FindingLog } from '../ingest/log.ts';
import type { Dataset, PeriodData } from '../model/dataset.ts';
import { compareFindings, type Finding } from '../model/finding.ts';
import { readRecords, type OpenRecord } from '../site/records.ts';
import { tablesChecksum } from '../site/tables-checksum.ts';

/** A period with its answers as they are at hand, and what was published of it, if anything was. */
export interface OpenPeriod {
  readonly dataset: Dataset;
  readonly data: PeriodData;
  /** Checksum of the tables that `data` was read from. */
  readonly tables: string;
  /** Null before the first release. */
  readonly open: OpenRecord | null;
  readonly findings: readonly Finding[];
}

/**
 * Reads one period of a data folder; the tables of the others are passed over. `findings` alone where its files have
 * errors; null where there is no such period.
 */
export async function openPeriod(
  files: DataFiles,
  period: string,
): Promise<OpenPeriod | { readonly dataset: null; readonly findings: readonly Finding[] } | null> {
  const list = (await files.list()).paths;
  if (!list.includes(`${period}/period.json`)) return null;
  const { records, findings: damaged } = await readRecords(files);
  const others = list.flatMap((path) => {
    const id = /^([^/]+)\/period\.json$/.exec(path)?.[1];
    return id === undefined || id === period ? [] : [id];
  });
  const read = await readDataset(files, new Set(others));
  const findings = [...damaged, ...read.findings].sort(compareFindings);
  if (read.dataset === null || damaged.length > 0) return { dataset: null, findings };
  const data = read.dataset.periods.find((one) => one.period.id === period);
  if (data === undefined) return null;
  return {
    dataset: read.dataset,
    data,
    tables: await tablesChecksum({ files, log: new FindingLog() }, period, list),
    open: records.get(period) ?? null,
    findings,
  };
}
