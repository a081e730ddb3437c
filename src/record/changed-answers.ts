import type { DeliveredRow, Edition, TalliedGroup } from '../model/dataset.ts';
import type { Group } from '../model/group.ts';
import { groups } from '../model/group.ts';
import { total, type RowId } from '../model/service.ts';
import { answered, type Tally } from '../model/tally.ts';

/** What differs in one row between two deliveries. */
export interface RowChange {
  readonly service: RowId;
  /**
   * By question: the fewest questionnaires that can account for the difference. Two that were swapped leave no trace, in
   * the counts and in the figures alike. Only questions that differ.
   */
  readonly questions: ReadonlyMap<string, number>;
  /** The most of these, and of the completed questionnaires that came or went. */
  readonly questionnaires: number;
  /** The net sample or the bureau's verdict is another one. */
  readonly isDeliveredAnew: boolean;
}

/** What differs in one group; the Total last. Only rows that differ. */
export interface GroupChange {
  readonly group: Group;
  readonly rows: readonly RowChange[];
}

/** What differs between two versions of an edition, by group; nothing when the figures would be the same. */
export function changedGroups(was: Edition | undefined, is: Edition | undefined): GroupChange[] {
  return groups.flatMap((group): GroupChange[] => {
    const [before, after] = [groupIn(was, group), groupIn(is, group)];
    const names = [...new Set([...rowsOf(before).keys(), ...rowsOf(after).keys()])];
    const rows = names.flatMap((service) =>
      rowChange(service, rowsOf(before).get(service), rowsOf(after).get(service)),
    );
    return rows.length === 0 ? [] : [{ group, rows }];
  });
}

type Row = Omit<DeliveredRow, 'service'>;

function groupIn(edition: Edition | undefined, group: Group): TalliedGroup | undefined {
  return edition?.origin === 'tallied' ? edition.groups.find((one) => one.group === group) : undefined;
}

function rowsOf(group: TalliedGroup | undefined): ReadonlyMap<RowId, Row> {
  if (group === undefined) return new Map();
  return new Map<RowId, Row>([...group.rows.map((row) => [row.service, row] as const), [total, group.total]]);
}

function rowChange(service: RowId, was: Row | undefined, is: Row | undefined): RowChange[] {
  const empty: Tally = { completed: 0, counts: {} };
  const [before, after] = [was?.tally ?? empty, is?.tally ?? empty];
  const ids = new Set([...Object.keys(before.counts), ...Object.keys(after.counts)]);
  const questions = new Map(
    [...ids].flatMap((id) => {
      const people = fewest(cellsOf(before, id), cellsOf(after, id));
      return people === 0 ? [] : [[id, people] as const];
    }),
  );
  const isDeliveredAnew = was?.netSample !== is?.netSample || was?.verdict !== is?.verdict;
  const questionnaires = Math.max(Math.abs(after.completed - before.completed), ...questions.values());
  return questionnaires === 0 && !isDeliveredAnew
    ? []
    : [{ service, questions, questionnaires, isDeliveredAnew }];
}

/** People per answer, those without one last. */
function cellsOf({ completed, counts }: Tally, question: string): number[] {
  const own = counts[question] ?? [];
  return [completed - answered(own), ...own];
}

/** So many people must have come, gone or changed at least. */
function fewest(before: readonly number[], after: readonly number[]): number {
  let [more, fewer] = [0, 0];
  for (let index = 0; index < Math.max(before.length, after.length); index++) {
    const difference = (after[index] ?? 0) - (before[index] ?? 0);
    if (difference > 0) more += difference;
    else fewer -= difference;
  }
  return Math.max(more, fewer);
}
