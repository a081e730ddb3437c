import type { Group } from '../model/group.ts';
import type { WithheldReason } from '../model/measure.ts';
import type { PublishedPeriod } from '../publish/publication.ts';
import type { RowId } from '../model/service.ts';

/** A grade that is not published. */
export interface WithheldGrade {
  readonly provider: string;
  readonly group: Group;
  /** Service id, or `total`. */
  readonly service: RowId;
  readonly netSample: number;
  readonly completed: number;
  readonly reason: WithheldReason;
  /** So many more completed questionnaires would have been enough for the rule; null where it is not the response. */
  readonly more: number | null;
}

/** Every grade of a period that somebody gave and the site does not show, in the order of the site. */
export function withheldGrades({ editions }: PublishedPeriod<'public'>): WithheldGrade[] {
  return editions.flatMap(({ provider, groups }) =>
    groups.flatMap(({ group, rows, total }) =>
      [...rows, total].flatMap(({ service, netSample, completed, grade, eligibility }): WithheldGrade[] => {
        if (grade.status !== 'withheld') return [];
        const { needed } = eligibility;
        const more =
          grade.reason === 'response' && needed.kind === 'completed' ? needed.completed - completed : null;
        return [{ provider, group, service, netSample, completed, reason: grade.reason, more }];
      }),
    ),
  );
}
