import type { DeliveredRow, DeliveredTotal, TalliedEdition, TalliedGroup } from '../model/dataset.ts';
import { compareText } from '../model/finding.ts';
import { groups, type Group } from '../model/group.ts';
import { total } from '../model/service.ts';
import { emptyTally } from '../model/tally.ts';
import { complainOfQuestionnaire, unsplitGroups } from './answer-complaints.ts';
import type { Delivered, DeliveredTally, Ground } from './delivered.ts';
import { totalOf } from './group-total.ts';
import type { FindingLog } from './log.ts';
import { rowName } from './row-name.ts';
import type { Sample, SampleRow } from './sample.ts';

/** What was delivered about one period. */
export interface Deliveries {
  readonly sample: Sample;
  readonly responses: Delivered;
  readonly counts: Delivered;
}

/** Puts sample and answers together. Editions in order of provider id; whatever does not fit is logged. */
export function assembleEditions(ground: Ground, deliveries: Deliveries, log: FindingLog): TalliedEdition[] {
  const { sample, responses, counts } = deliveries;
  checkPlaced(deliveries, log);
  const byGroup = new Map<string, SampleRow[]>();
  for (const row of sample.rows.values()) {
    const key = `${row.provider}/${row.group}`;
    byGroup.set(key, [...(byGroup.get(key) ?? []), row]);
  }
  const find = (row: SampleRow): DeliveredTally | undefined =>
    responses.tallies.get(rowName(row)) ?? counts.tallies.get(rowName(row));
  const deliver = (row: SampleRow): DeliveredRow => deliveredRow(row, find(row), deliveries, log);
  const ids = [...new Set([...sample.rows.values()].map((row) => row.provider))].sort(compareText);
  return ids.map((provider) => ({
    origin: 'tallied',
    provider,
    groups: groups.flatMap((group) => {
      const rows = byGroup.get(`${provider}/${group}`);
      const assembled = rows && assembleGroup(group, rows, ground, sample.isComplete, deliver, find, log);
      return assembled ? [assembled] : [];
    }),
    approaches: [],
  }));
}

function assembleGroup(
  group: Group,
  sampleRows: readonly SampleRow[],
  ground: Ground,
  isComplete: boolean,
  deliver: (row: SampleRow) => DeliveredRow,
  find: (row: SampleRow) => DeliveredTally | undefined,
  log: FindingLog,
): TalliedGroup | null {
  const first = sampleRows[0];
  const questionnaire = ground.questionnaires.get(group);
  if (!first) return null;
  if (!questionnaire) {
    complainOfQuestionnaire(group, first.row.place('group'), log);
    return null;
  }
  const order = new Map(ground.lookup.services.map((service, index) => [service.id, index]));
  const own = sampleRows.find((row) => row.service === total);
  const rows = sampleRows
    .filter((row) => row.service !== total)
    .sort((a, b) => (order.get(a.service) ?? 0) - (order.get(b.service) ?? 0))
    .map((row) => ({ sample: row, delivered: deliver(row) }));
  if (own?.isUnavailable === true) {
    complainOfResults(own, rows.length > 0 || find(own) !== undefined, log);
    return {
      group,
      questionnaire: questionnaire.name,
      rows: [],
      total: totalAlone(own),
      withheldBySource: true,
    };
  }
  if (rows.length > 0) {
    const answers = own && find(own);
    if (answers)
      log.error('total-row-misplaced/answers', answers.place, () => ({
        row: rowName(answers),
        unsplit: unsplitGroups,
      }));
    const sum = totalOf(rows, own, questionnaire, isComplete ? log : null);
    return {
      group,
      questionnaire: questionnaire.name,
      rows: rows.map(({ delivered }) => delivered),
      total: sum,
    };
  }
  if (ground.lookup.needsServices(group) && isComplete) {
    log.error('total-missing-rows', first.place, () => ({
      name: `${first.provider}/${group}`,
      unsplit: unsplitGroups,
    }));
  }
  const { service: _, ...rest } = deliver(first);
  return { group, questionnaire: questionnaire.name, rows: [], total: rest satisfies DeliveredTotal };
}

/** The Total of a group of which nothing but the numbers of people was delivered. */
function totalAlone({ numbers, verdict, place }: SampleRow): DeliveredTotal {
  const completed = numbers.completed ?? 0;
  return {
    netSample: numbers.net_sample,
    completed,
    ...(verdict && { verdict }),
    tally: { completed, counts: {} },
    place,
  };
}

function complainOfResults(own: SampleRow, has: boolean, log: FindingLog): void {
  if (!has) return;
  log.error('unavailable-with-results', own.row.place('published'), () => ({
    name: `${own.provider}/${own.group}`,
  }));
}

/** One row of the sample with its answers. A row without answers must say that none were completed. */
function deliveredRow(
  row: SampleRow,
  delivered: DeliveredTally | undefined,
  { responses, counts }: Deliveries,
  log: FindingLog,
): DeliveredRow {
  const { numbers, service, verdict, place } = row;
  const tally = delivered?.tally ?? emptyTally;
  const stated = numbers.completed;
  const at = row.row.place('completed');
  const isMissing = !delivered && stated !== 0 && responses.isComplete && counts.isComplete;
  // answers at services that the sample does not have are told there
  const isElsewhere = (one: DeliveredTally): boolean =>
    service === total && one.provider === row.provider && one.group === row.group;
  if (isMissing && ![...responses.tallies.values(), ...counts.tallies.values()].some(isElsewhere)) {
    log.error('answers-missing', at, () => ({ stated: stated ?? null, row: rowName(row) }));
  }
  if (delivered && stated !== undefined && stated !== tally.completed && responses.isComplete) {
    log.error('completed-differs', at, () => ({ stated, usable: tally.completed, row: rowName(row) }));
  }
  if (stated === undefined && tally.completed > numbers.net_sample) {
    log.error('completed-above-sample/usable', row.row.place('net_sample'), () => ({
      usable: tally.completed,
      netSample: numbers.net_sample,
      row: rowName(row),
    }));
  }
  return {
    service,
    netSample: numbers.net_sample,
    completed: tally.completed,
    ...(verdict && { verdict }),
    tally,
    place,
  };
}

/** Every row with answers has a row in the sample, and its answers come from one file. */
function checkPlaced({ sample, responses, counts }: Deliveries, log: FindingLog): void {
  for (const [key, { place }] of counts.tallies) {
    const other = responses.tallies.get(key);
    if (!other) continue;
    log.error('responses-and-counts', place, () => ({ row: key, line: other.place.line }));
  }
  if (!sample.isComplete) return;
  for (const [key, { place }] of [...responses.tallies, ...counts.tallies]) {
    if (sample.rows.has(key)) continue;
    log.error('sample-row-missing', place, () => ({ row: key }));
  }
}
