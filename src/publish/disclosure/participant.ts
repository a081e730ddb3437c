import type { Cover } from './edition-cover.ts';
import type { GradeRow } from './grade-row.ts';

/** The grades of one participant of a period and group, as the audit of that period gets them: cover is chosen. */
export interface Participant {
  readonly provider: string;
  /** In order of service number; what was decided is final. */
  readonly rows: readonly GradeRow[];
  readonly total: GradeRow;
  /** True when the Total's number of people per grade is shown. */
  readonly isSpreadShown: boolean;
  /** The cover of the provider's own edition, with the audit it was chosen by. */
  readonly cover: Cover;
}
