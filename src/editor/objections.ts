import { dayOf } from '../ingest/cell.ts';
import type { DataFiles } from '../ingest/files.ts';
import { FindingLog } from '../ingest/log.ts';
import { readTable } from '../ingest/table.ts';
import type { Finding } from '../model/finding.ts';

/** An objection of a provider to its report that is not settled yet. */
export interface Objection {
  readonly provider: string;
  /** As it stands in the file. */
  readonly received: string;
}

/**
 * Reads `<period>/objections.csv` (provider, received, settled; optional): a row without a day under `settled` is open, also
 * where "nee" or a question mark stands there.
 */
export async function openObjections(
  files: DataFiles,
  period: string,
): Promise<{ readonly open: readonly Objection[]; readonly findings: readonly Finding[] }> {
  const path = `${period}/objections.csv`;
  if (!(await files.list()).paths.includes(path)) return { open: [], findings: [] };
  const log = new FindingLog();
  const open: Objection[] = [];
  const shape = { required: ['provider', 'received', 'settled'], optional: ['note'] };
  await readTable({ files, log }, path, shape, (columns) => (cells) => {
    const cell = (name: string): string => (cells[columns.get(name) ?? -1] ?? '').trim();
    if (cell('provider') !== '' && dayOf(cell('settled')) === null)
      open.push({ provider: cell('provider'), received: cell('received') });
  });
  return { open, findings: log.findings() };
}
