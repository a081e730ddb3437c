import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { releasePeriod } from '../../src/editor/release-period.ts';
import { diskFiles } from '../../src/ingest/disk-files.ts';
import { writeAll } from '../editor-options.ts';
import { measured } from './measured.ts';

/** Folders of a made-up country, below one folder, as `--site` has them. */
export interface Country {
  readonly dir: string;
  readonly data: string;
  readonly content: string;
}

/** What of a demonstration's words names its own providers, and stays behind in another country. */
const aboutProviders = ['replies', 'corrections'];

/** Lets a checkout of the program make a country with its own demonstration and its own words. */
export async function makeCountry(
  checkout: string,
  dir: string,
  { providers, periods }: { readonly providers: number; readonly periods: number },
): Promise<Country> {
  const country = { dir, data: join(dir, 'data'), content: join(dir, 'content') };
  const size = ['--providers', String(providers), '--periods', String(periods), '--seed', '7'];
  await measured([join(checkout, 'scripts/demo.ts'), ...size, '--out', country.data], checkout);
  cpSync(join(checkout, 'content'), country.content, { recursive: true });
  for (const part of aboutProviders) rmSync(join(country.content, part), { recursive: true, force: true });
  return country;
}

/** The periods that the program made answers for, oldest first: printed editions have none. */
export function periodsOf({ data }: Country): string[] {
  return readdirSync(data)
    .filter((name) => existsSync(join(data, name, 'responses.csv')))
    .sort();
}

/** Gives the first provider of the newest period another telephone number: the nth time another one. */
export function changeTelephone(country: Country, nth: number): void {
  const provider = answersOf(country).row.split(';')[0] ?? '';
  const path = join(country.data, 'providers.csv');
  const [head = '', ...rows] = readFileSync(path, 'utf8').split('\n');
  const separator = head.includes(';') ? ';' : ',';
  const column = head.split(separator).indexOf('phone');
  const at = rows.findIndex((row) => row.startsWith(`${provider}${separator}`));
  const row = (rows[at] ?? '').split(separator).with(column, `088-${String(7_000_000 + nth)}`);
  writeFileSync(path, [head, ...rows.with(at, row.join(separator))].join('\n'));
}

/** Puts a reply of the first provider of the newest period beside its figures. */
export function addReply(country: Country): void {
  const provider = answersOf(country).row.split(';')[0] ?? '';
  const period = periodsOf(country).at(-1) ?? '';
  const { reportedOn } = JSON.parse(readFileSync(join(country.data, period, 'period.json'), 'utf8')) as {
    readonly reportedOn: string;
  };
  const folder = join(country.content, 'replies', period);
  mkdirSync(folder, { recursive: true });
  const reply = [
    '---',
    `date: ${reportedOn}`,
    'language: nl',
    '---',
    '',
    'Wij gaan hiermee aan de slag.',
    '',
  ];
  writeFileSync(join(folder, `${provider}.md`), reply.join('\n'));
}

/** Answers the last question of the first questionnaire of the newest period as the next one did that answers otherwise. */
export function changeAnswer(country: Country): void {
  const { path, lines } = answersOf(country);
  const [head = '', first = '', ...rest] = lines;
  const cells = first.split(';');
  const columns = head.split(';');
  const column = columns.findLastIndex((name, at) => name !== 'province' && (cells[at] ?? '') !== '');
  const other = rest
    .map((row) => row.split(';')[column] ?? '')
    .find((answer) => answer !== '' && answer !== cells[column]);
  if (other === undefined) throw new Error('every questionnaire answers its last question alike');
  writeFileSync(path, [head, cells.with(column, other).join(';'), ...rest].join('\n'));
}

/** Makes the newest period a draft, and gives its id. */
export function makeDraft(country: Country): string {
  const id = periodsOf(country).at(-1) ?? '';
  const path = join(country.data, id, 'period.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace('"status": "final"', '"status": "draft"'));
  return id;
}

/** Takes the newest period away, writes what is published of all others, and gives back what puts it in its place again. */
export async function publishAllButNewest(country: Country): Promise<() => void> {
  const periods = periodsOf(country);
  const newest = periods.pop() ?? '';
  const [place, away] = [join(country.data, newest), join(country.dir, 'away')];
  renameSync(place, away);
  for (const id of periods) {
    const path = join(country.data, id, 'period.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"status": "final"', '"status": "draft"'));
    const released = await releasePeriod(diskFiles(country.data), id, '2099-01-01');
    if ('refusal' in released)
      throw new Error(`period ${id} is not released: ${JSON.stringify(released.refusal)}`);
    writeAll(country.data, released.files);
  }
  return () => renameSync(away, place);
}

function answersOf(country: Country) {
  const path = join(country.data, periodsOf(country).at(-1) ?? '', 'responses.csv');
  const lines = readFileSync(path, 'utf8').split('\n');
  return { path, lines, row: lines[1] ?? '' };
}
