import type { DataFiles } from './files.ts';
import type { FindingLog } from './log.ts';

/** Where bytes come from and where findings go: what every reader in this room needs. */
export interface Intake {
  readonly files: DataFiles;
  readonly log: FindingLog;
}
