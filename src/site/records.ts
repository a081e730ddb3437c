import type { DataFiles } from '../ingest/files.ts';
import { FindingLog } from '../ingest/log.ts';
import { wholeText } from '../ingest/text.ts';
import type { Finding } from '../model/finding.ts';
import { readBasis, type Basis } from '../record/basis.ts';
import { damagedRecord } from '../record/findings.ts';
import { readRecord, type PeriodRecord } from '../record/record.ts';
import { hasTables, tablesChecksum } from './tables-checksum.ts';

/** A record of a whole country is not longer than this, in characters. */
const longestRecord = 500_000_000;

/** What was published of one period, and what it can be compared with. */
export interface OpenRecord {
  readonly record: PeriodRecord;
  /** The counts it was made of; null where they are not at hand, or belong to another record. */
  readonly basis: Basis | null;
  /** Checksum of the tables of answers; null where they are not at hand. */
  readonly tables: string | null;
}

/** Reads what was published of every period that has a published.json. */
export async function readRecords(
  files: DataFiles,
): Promise<{ readonly records: ReadonlyMap<string, OpenRecord>; readonly findings: readonly Finding[] }> {
  // without a folder there is nothing to read; whoever reads the rest says so
  const list = (await files.list().catch(() => null))?.paths ?? [];
  const log = new FindingLog();
  const records = new Map<string, OpenRecord>();
  const findings: Finding[] = [];
  for (const path of list.toSorted()) {
    const period = /^([^/]+)\/published\.json$/.exec(path)?.[1];
    if (period === undefined) continue;
    const text = await wholeText({ files, log }, path, longestRecord);
    if (text === null) continue;
    const read = readRecord(period, text);
    if (read.record === null) {
      findings.push(damagedRecord(period, read.fault));
      continue;
    }
    const { record } = read;
    const counts = list.includes(`${period}/basis.json`)
      ? await wholeText({ files, log }, `${period}/basis.json`, longestRecord)
      : null;
    const basis = counts === null ? null : readBasis(counts);
    records.set(period, {
      record,
      basis: basis?.record === record.checksum ? basis : null,
      tables: hasTables(period, list) ? await tablesChecksum({ files, log }, period, list) : null,
    });
  }
  return { records, findings: [...log.findings(), ...findings] };
}
