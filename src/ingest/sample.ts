import type { Verdict } from '../model/verdict.ts';
import type { Place } from '../model/finding.ts';
import { fold } from './cell.ts';
import type { Intake } from './intake.ts';
import type { Lookup } from './lookup.ts';
import { total } from '../model/service.ts';
import type { TableShape } from './header.ts';
import { rowName, type RowName } from './row-name.ts';
import { readTable } from './table.ts';
import { TableRow } from './table-row.ts';

/** The counts of people that a row of sample.csv may state, each checked against the sums. */
export const sampleNumbers = ['net_sample', 'completed', 'approached', 'undeliverable'] as const;
export type SampleNumber = (typeof sampleNumbers)[number];

/** One row of sample.csv. */
export interface SampleRow extends RowName {
  /** Absent where the cell is empty; `net_sample` never is. */
  readonly numbers: Readonly<Partial<Record<SampleNumber, number>>> & { readonly net_sample: number };
  readonly verdict?: Verdict;
  /** The source keeps the results of this group to itself. On the row of a whole group only. */
  readonly isUnavailable: boolean;
  readonly row: TableRow;
  readonly place: Place;
}

/** What sample.csv says. */
export interface Sample {
  /** By row name. */
  readonly rows: ReadonlyMap<string, SampleRow>;
  /** False when a finding stands for some of the rows: what is missing then says nothing. */
  readonly isComplete: boolean;
}

/** Columns that name a row. A period without services needs none for them: every row is about a whole group. */
export function nameColumns(lookup: Lookup): Pick<TableShape, 'required' | 'optional'> {
  return lookup.services.length > 0
    ? { required: ['provider', 'group', 'service'], optional: [] }
    : { required: ['provider', 'group'], optional: ['service'] };
}

function shapeOf(lookup: Lookup): TableShape {
  const { required, optional } = nameColumns(lookup);
  return {
    required: [...required, 'net_sample'],
    optional: [...optional, 'completed', 'published', 'approached', 'undeliverable'],
  };
}

/** Reads `<period>/sample.csv`: who could be invited, and the bureau's verdicts. */
export async function readSample(intake: Intake, path: string, lookup: Lookup): Promise<Sample> {
  const { log } = intake;
  const rows = new Map<string, SampleRow>();
  const sumRows: TableRow[] = [];
  let isComplete = true;
  const end = await readTable(intake, path, shapeOf(lookup), (columns) => (cells, line) => {
    const row = new TableRow(path, columns, cells, line, log);
    if (!lookup.provider(row.text('provider')) && row.isSums(['provider', 'group', 'service'])) {
      sumRows.push(row);
      return;
    }
    const name = nameOf(row, lookup);
    const numbers = name && numbersOf(row);
    const isUnavailable = unavailable.includes(fold(row.text('published')));
    const published = isUnavailable ? false : row.yesNo('published', 'bad-yes-no/verdict');
    if (!name || !numbers || published === null) {
      isComplete = false;
      return;
    }
    const key = rowName(name);
    const other = rows.get(key);
    if (other) {
      log.error('duplicate-row', row.place(), () => ({ name: key, line: other.place.line }));
      return;
    }
    checkNumbers(numbers, row, log);
    if (isUnavailable) checkUnavailable(name, numbers, row, log);
    const verdict =
      published === undefined ? {} : { verdict: published ? ('yes' as const) : ('no' as const) };
    rows.set(key, { ...name, numbers, ...verdict, isUnavailable, row, place: row.place() });
  });
  if (isComplete && end.isComplete) for (const row of sumRows) checkSumRow(row, [...rows.values()], log);
  return { rows, isComplete: isComplete && end.isComplete };
}

/** The provider, group and service of a row; null, with findings, when one is unknown. */
export function nameOf(row: TableRow, lookup: Lookup): RowName | null {
  const provider = lookup.provider(row.text('provider'));
  const group = lookup.group(row.text('group'));
  const written = row.text('service');
  const service = written === '' && lookup.services.length === 0 ? total : lookup.service(written);
  if (!provider) lookup.complainOfProvider(row.text('provider'), row.place('provider'));
  if (!group) lookup.complainOfGroup(row.text('group'), row.place('group'));
  if (!service) lookup.complainOfService(row.text('service'), row.place('service'));
  return provider && group && service ? { provider: provider.id, group, service } : null;
}

function numbersOf(row: TableRow): SampleRow['numbers'] | null {
  const net = row.wholeNeeded('net_sample');
  const completed = row.count('completed');
  const approached = row.count('approached');
  const undeliverable = row.count('undeliverable');
  if (net === null || completed === null || approached === null || undeliverable === null) return null;
  return {
    net_sample: net,
    ...(completed !== undefined && { completed }),
    ...(approached !== undefined && { approached }),
    ...(undeliverable !== undefined && { undeliverable }),
  };
}

/** What the column `published` says of a group whose results the source keeps to itself, in small letters. */
const unavailable = ['niet beschikbaar', 'not available'];

/** The source withholds a group as a whole, and how many took part is public even so. */
function checkUnavailable(
  name: RowName,
  numbers: SampleRow['numbers'],
  row: TableRow,
  log: Intake['log'],
): void {
  if (name.service !== total) {
    log.error('unavailable-service', row.place('published'), () => ({
      cell: row.text('published'),
      row: rowName(name),
    }));
  }
  if (numbers.completed === undefined) {
    log.error('completed-missing/unavailable', row.place('completed'), () => ({ row: rowName(name) }));
  }
}

function checkNumbers(numbers: SampleRow['numbers'], row: TableRow, log: Intake['log']): void {
  const { completed, net_sample: netSample } = numbers;
  if (completed !== undefined && completed > netSample) {
    log.error('completed-above-sample', row.place('completed'), () => ({ completed, netSample }));
  }
}

/** A spreadsheet's row of sums counts each group's Total once: its services, or its `totaal` row without them. */
function checkSumRow(sums: TableRow, rows: readonly SampleRow[], log: Intake['log']): void {
  const split = new Set(
    rows.filter((row) => row.service !== total).map((row) => `${row.provider}/${row.group}`),
  );
  const counted = rows.filter((row) => row.service !== total || !split.has(`${row.provider}/${row.group}`));
  for (const column of sampleNumbers) {
    const stated = sums.count(column);
    if (stated === undefined || stated === null) continue;
    const sum = counted.reduce((all, row) => all + (row.numbers[column] ?? 0), 0);
    if (sum !== stated) complainOfTotal(column, stated, sum, sums, log);
  }
}

/** Logs a total that is not the sum of its rows. */
export function complainOfTotal(
  column: string,
  stated: number,
  sum: number,
  row: TableRow,
  log: Intake['log'],
): void {
  log.error('total-differs', row.place(column), () => ({ column, stated, sum }));
}
