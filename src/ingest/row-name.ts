import type { Group } from '../model/group.ts';
import type { RowId } from '../model/service.ts';

/** What a delivered row is about. */
export interface RowName {
  readonly provider: string;
  readonly group: Group;
  /** Service id, or `total`. */
  readonly service: RowId;
}

/**
 * The row's name as editors and files know it: `provider/group/service`, or `provider/group/total`. Ids hold no slash,
 * so it is unique.
 */
export function rowName({ provider, group, service }: RowName): string {
  return `${provider}/${group}/${service}`;
}
