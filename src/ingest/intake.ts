import type { DataFiles } from './files.ts';
import type { FindingLog } from './log.ts';

/** Where bytes come from and where findings go: what every reader in this room needs. */
export interface Intake {
  readonly files: DataFiles;
  readonly log: FindingLog;
  /** The first letter of a name that cannot be set in a report, or null. Left out: every letter can. */
  readonly lacks?: (text: string) => string | null;
}
