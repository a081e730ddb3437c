import type { Group } from '../model/group.ts';
import type { DeliveryPlace } from './remark.ts';

/** One questionnaire as it was delivered, in the words of the canonical tables. */
export interface AnswerRow {
  /** Id of the provider. */
  readonly provider: string;
  readonly group: Group;
  /** Id of the service, or the Total. */
  readonly service: string;
  /** Question -> option. Without an answer a question is not there. */
  readonly answers: ReadonlyMap<string, string>;
  /** The bureau's number for the respondent; used to find doubles and never written. */
  readonly respondent: string | null;
  readonly place: DeliveryPlace;
  /** Row of the file, as people count it. */
  readonly row: number;
}
