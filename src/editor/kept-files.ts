import { basisText } from '../record/basis.ts';
import type { KeptPeriod } from '../record/kept-period.ts';
import { recordText } from '../record/record.ts';
import type { Basis } from '../record/basis.ts';

/** A file to be written below the data folder. */
export interface FileToWrite {
  readonly path: string;
  readonly text: string;
  /** Only the editor may read it. */
  readonly isConfidential: boolean;
}

/** The files in which a period is kept: what was published, and the counts behind it where they are at hand. */
export function keptFiles({ record, basis }: KeptPeriod<Basis | null>): FileToWrite[] {
  return [
    { path: `${record.period}/published.json`, text: recordText(record), isConfidential: false },
    ...(basis === null
      ? []
      : [{ path: `${record.period}/basis.json`, text: basisText(basis), isConfidential: true }]),
  ];
}
