import type { DeliveredRow, DeliveredTotal, TalliedEdition, TalliedGroup } from '../model/dataset.ts';
import { compareText } from '../model/finding.ts';
import { groups, type Group } from '../model/group.ts';
import { total } from '../model/service.ts';
import { emptyTally } from '../model/tally.ts';
import { complainOfQuestionnaire, complainOfTotalRow, unsplitGroups } from './answer-complaints.ts';
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
      const assembled = rows && assembleGroup(group, rows, ground, sample.whole, deliver, find, log);
      return assembled ? [assembled] : [];
    }),
    approaches: [],
  }));
}

function assembleGroup(
  group: Group,
  sampleRows: readonly SampleRow[],
  ground: Ground,
  whole: boolean,
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
    if (answers) complainOfTotalRow(`answers under totaal for ${rowName(answers)}`, answers.place, log);
    const sum = totalOf(rows, own, questionnaire, whole ? log : null);
    return {
      group,
      questionnaire: questionnaire.name,
      rows: rows.map(({ delivered }) => delivered),
      total: sum,
    };
  }
  if (ground.lookup.needsServices(group) && whole) {
    log.error('total-missing-rows', first.place, () => ({
      found: `only a row totaal for ${first.provider}/${group}`,
      expected: `a row for each service; only ${unsplitGroups} may have a total alone`,
      mend: 'add the rows of the services',
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
    found: `results for ${own.provider}/${own.group}, which the source does not make available`,
    expected: 'the row totaal alone, without services or answers',
    mend: 'remove the rows and answers of the group, or write "ja" or "nee"',
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
  if (!delivered && stated !== 0 && responses.whole && counts.whole) {
    log.error('answers-missing', at, () => ({
      found: `${stated === undefined ? 'no number' : stated} completed for ${rowName(row)}, and no answers`,
      expected: 'answers in responses.csv or counts.csv, or 0 completed',
      mend: 'deliver the answers, or write 0 when nobody answered',
    }));
  }
  if (delivered && stated !== undefined && stated !== tally.completed && responses.whole) {
    log.error('completed-differs', at, () => ({
      found: `${stated} completed for ${rowName(row)}`,
      expected: `${tally.completed}, the number of usable questionnaires in responses.csv`,
      mend: 'correct completed, or deliver the answers that are missing',
    }));
  }
  if (stated === undefined && tally.completed > numbers.net_sample) {
    log.error('completed-above-sample', row.row.place('net_sample'), () => ({
      found: `${tally.completed} usable questionnaires for ${rowName(row)} of a net sample of ${numbers.net_sample}`,
      expected: `at most ${numbers.net_sample} questionnaires`,
      mend: 'correct net_sample, or the service of the answers',
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
    log.error('responses-and-counts', place, () => ({
      found: `counts for ${key}, which has answers in responses.csv from line ${other.place.line} on`,
      expected: 'one of the two for each row',
      mend: 'remove the counts or the answers',
    }));
  }
  if (!sample.whole) return;
  for (const [key, { place }] of [...responses.tallies, ...counts.tallies]) {
    if (sample.rows.has(key)) continue;
    log.error('sample-row-missing', place, () => ({
      found: `answers for ${key}`,
      expected: 'a row for it in sample.csv',
      mend: 'add the row with its net sample, or correct the service of the answers',
    }));
  }
}
