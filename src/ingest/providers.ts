import { compareText, type Place } from '../model/finding.ts';
import { isReserved } from '../model/reserved-ids.ts';
import { idSchema } from '../model/text-schema.ts';
import type { MarkStatus, Provider } from '../model/provider.ts';
import type { Intake } from './intake.ts';
import { fold, provinceNames, provinceOf, tidy } from './cell.ts';
import { nearest } from './nearest.ts';
import type { PlacedProvider } from './placed-provider.ts';
import { isInPlace, phoneFault } from './contact-cells.ts';
import { withMergers } from './mergers.ts';
import { isPlainText } from './sound-text.ts';
import { readTable } from './table.ts';
import { TableRow } from './table-row.ts';

const path = 'providers.csv';

/** The columns of providers.csv: those that it must have, and those that it may have. */
export const providerColumns = {
  required: ['provider', 'name'],
  optional: [
    'place',
    'province',
    'postcode',
    'phone',
    'email',
    'website',
    'status',
    'former_ids',
    'aliases',
    'successor',
    'merged_on',
  ],
};

const statuses: ReadonlyMap<string, MarkStatus> = new Map([
  ['', 'unknown'],
  ['onbekend', 'unknown'],
  ['unknown', 'unknown'],
  ['houder', 'holder'],
  ['holder', 'holder'],
  ['aspirant', 'aspirant'],
  ['voormalig', 'former'],
  ['former', 'former'],
]);

/** The providers of providers.csv. */
export interface ProviderList {
  /** In order of id. */
  readonly providers: readonly Provider[];
  /** Id -> other names that deliveries use for it; never published. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  /** False when a finding stands for some of them: an unknown provider elsewhere then says nothing. */
  readonly isComplete: boolean;
}

/** Reads providers.csv; whatever is wrong with it is logged. */
export async function readProviders(intake: Intake): Promise<ProviderList> {
  const { log } = intake;
  const before = log.errors;
  const placed: PlacedProvider[] = [];
  const aliases = new Map<string, readonly string[]>();
  await readTable(intake, path, providerColumns, (columns) => (cells, line) => {
    const row = new TableRow(path, columns, cells, line, log);
    const provider = providerOf(row, log);
    for (const column of ['name', 'place'] as const) {
      const text = provider?.[column] ?? '';
      const letter = intake.lacks?.(text) ?? null;
      if (letter !== null) log.error('letter-not-in-font', row.place(column), () => ({ text, letter }));
    }
    if (!provider) return;
    placed.push({ provider, row });
    aliases.set(provider.id, aliasesIn(row));
  });
  checkNames(placed, log);
  checkFormerIds(placed, log);
  const providers = withMergers(placed, log).sort((a, b) => compareText(a.id, b.id));
  return { providers, aliases, isComplete: log.errors === before };
}

function providerOf(row: TableRow, log: Intake['log']): Provider | null {
  const id = row.text('provider');
  if (!idSchema.safeParse(id).success || id === 'constructor') {
    log.error('bad-text/id', row.place('provider'), () => ({ id }));
    return null;
  }
  if (isReserved('provider', id)) {
    log.error('bad-text/reserved-id', row.place('provider'), () => ({ id }));
    return null;
  }
  const name = row.text('name');
  if (name === '') {
    log.error('bad-text/name', row.place('name'), () => ({}));
  }
  const plain = (column: 'place' | 'postcode' | 'phone'): string => {
    const text = row.text(column);
    const at = row.place(column);
    return text !== '' && isPlainText(text, at, log) && isInPlace(text, column, at, log) ? text : '';
  };
  const place = plain('place');
  const postcode = plain('postcode');
  const phone = plain('phone');
  const fault = phone === '' ? null : phoneFault(phone);
  if (fault !== null) log.error(fault, row.place('phone'), () => ({ text: phone }));
  const province = provinceIn(row, log);
  const email = checked(row, 'email', isEmail, log);
  const website = checked(row, 'website', isWebsite, log);
  return {
    id,
    name: isPlainText(name, row.place('name'), log) ? name : '',
    status: statusIn(row, log),
    ...(place !== '' && { place }),
    ...(province && { province }),
    ...(postcode !== '' && { postcode }),
    ...(phone !== '' && { phone }),
    ...(email !== '' && { email }),
    ...(website !== '' && { website }),
    formerIds: [...new Set(row.text('former_ids').split(/[\s|]+/))]
      .filter((one) => one !== '')
      .sort(compareText),
  };
}

/** Other names, with `|` between them. */
function aliasesIn(row: TableRow): string[] {
  return row
    .text('aliases')
    .split('|')
    .map(tidy)
    .filter((name) => name !== '');
}

function provinceIn(row: TableRow, log: Intake['log']): Provider['province'] | null {
  const cell = row.text('province');
  const province = cell === '' ? null : provinceOf(cell);
  if (cell !== '' && !province) complainOfProvince(cell, row.place('province'), log);
  return province;
}

/** Logs a province that does not exist. */
function complainOfProvince(cell: string, place: Place, log: Intake['log']): void {
  log.error('unknown-province/provider', place, () => ({ cell, near: nearest(cell, provinceNames) }));
}

function statusIn(row: TableRow, log: Intake['log']): MarkStatus {
  const cell = row.text('status');
  const status = statuses.get(fold(cell));
  if (!status) {
    log.error('unknown-status', row.place('status'), () => ({ cell }));
  }
  return status ?? 'unknown';
}

function checked(
  row: TableRow,
  column: 'email' | 'website',
  isGood: (text: string) => boolean,
  log: Intake['log'],
): string {
  const text = row.text(column);
  const at = row.place(column);
  if (text === '' || !isPlainText(text, at, log) || !isInPlace(text, column, at, log)) return '';
  if (isGood(text)) return text;
  log.error(column === 'email' ? 'bad-text/email' : 'bad-text/website', row.place(column), () => ({
    text,
  }));
  return '';
}

function isEmail(text: string): boolean {
  return /^[^\s@<>"',;:\\/]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text);
}

/** Only http and https: an address becomes a link, and `javascript:` must not. */
function isWebsite(text: string): boolean {
  if (!/^https?:\/\/[^\s<>"'`\\]+$/i.test(text) || !URL.canParse(text)) return false;
  const url = new URL(text);
  return url.username === '' && url.password === '';
}

function checkNames(placed: readonly PlacedProvider[], log: Intake['log']): void {
  const taken = new Map<string, PlacedProvider>();
  for (const one of placed) {
    for (const column of ['provider', 'name'] as const) {
      const name = column === 'provider' ? one.provider.id : one.provider.name;
      const other = taken.get(name);
      // two organisations may bear one name where their places tell them apart
      const isElsewhere = column === 'name' && other && tellApart(one.provider, other.provider);
      if (other && other !== one && !isElsewhere) {
        const { line } = other.row.place();
        if (column === 'name')
          log.error('duplicate-provider/name', one.row.place(column), () => ({ name, line }));
        else log.error('duplicate-provider', one.row.place(column), () => ({ id: name, line }));
      } else if (name !== '') taken.set(name, one);
    }
  }
}

function tellApart(one: Provider, other: Provider): boolean {
  const [here, there] = [fold(one.place ?? ''), fold(other.place ?? '')];
  return here !== '' && there !== '' && here !== there;
}

function checkFormerIds(placed: readonly PlacedProvider[], log: Intake['log']): void {
  const current = new Map(placed.map((one) => [one.provider.id, one.row.place().line]));
  const claimed = new Map<string, number>();
  for (const { provider, row } of placed) {
    for (const former of provider.formerIds) {
      if (isReserved('provider', former)) {
        log.error('bad-text/reserved-id', row.place('former_ids'), () => ({ id: former }));
        continue;
      }
      const line = current.get(former) ?? claimed.get(former);
      claimed.set(former, row.place().line);
      if (line === undefined && idSchema.safeParse(former).success) continue;
      log.error('former-id-taken', row.place('former_ids'), () => ({ id: former, line: line ?? null }));
    }
  }
}
