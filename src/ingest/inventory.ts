import { compareText, wholeLine } from '../model/finding.ts';
import { isReserved } from '../model/reserved-ids.ts';
import { idSchema } from '../model/text-schema.ts';
import type { Listing } from './files.ts';
import type { FindingLog } from './log.ts';
import { nearest } from './nearest.ts';
import { complainOfUnreadable } from './unreadable.ts';

/** The files of one period. Paths; null where the file is not there. */
export interface PeriodFiles {
  readonly id: string;
  readonly period: string;
  readonly accepted: string | null;
  readonly sample: string | null;
  readonly responses: string | null;
  readonly counts: string | null;
  readonly approach: string | null;
  /** What was published of the period; it is read elsewhere, and the tables of answers may be absent beside it. */
  readonly published: string | null;
  /** In order of name. */
  readonly printed: readonly string[];
}

/** The files of a data folder, each in its role. */
export interface Inventory {
  readonly questionnaires: readonly string[];
  /** In order of folder name. */
  readonly periods: readonly PeriodFiles[];
}

const rootFiles = ['providers.csv', 'services.json'];
const periodFiles = [
  'period.json',
  'accepted.json',
  'sample.csv',
  'responses.csv',
  'counts.csv',
  'approach.csv',
  'published.json',
];
/** What the editors keep beside a period; read by their commands, and by nothing here. */
const ledgers = ['basis.json', 'objections.csv', 'bevindingen.csv'];

/**
 * Sorts out which file is what. A period is any folder with a period.json. Markdown and raw deliveries are passed over; every other
 * file without a role, every missing one and everything that cannot be looked into is a finding.
 */
export function takeInventory(list: Listing, log: FindingLog): Inventory {
  for (const [file, reason] of list.closed) complainOfUnreadable(log, { file, line: 1, column: 0 }, reason);
  // what the bureau sent, and how it is read: `data:take` makes the tables of it
  const isDelivered = (path: string): boolean => /^[^/]+\/levering(?:\/|\.json$)/.test(path);
  const paths = list.paths.filter((path) => !path.endsWith('.md') && !isDelivered(path)).sort(compareText);
  const present = new Set(paths);
  for (const file of rootFiles) if (!present.has(file)) missing(file, log);
  const questionnaires = paths.filter((path) => /^questionnaires\/[^/]+\.json$/.test(path));
  const ids = new Set(
    paths.flatMap((path) => {
      const [folder = '', file = '', ...deeper] = path.split('/');
      return deeper.length === 0 && periodFiles.includes(file) && folder !== 'questionnaires' ? [folder] : [];
    }),
  );
  const known = new Set([...rootFiles, 'bevindingen.csv', ...questionnaires]);
  const periods = [...ids].flatMap((id) => {
    const at = (name: string): string | null => (present.has(`${id}/${name}`) ? `${id}/${name}` : null);
    const printed = paths.filter(
      (path) => path.startsWith(`${id}/printed/`) && /^[^/]+\.json$/.test(path.slice(id.length + 9)),
    );
    for (const name of [...periodFiles, ...ledgers]) known.add(`${id}/${name}`);
    for (const path of printed) known.add(path);
    const period = at('period.json');
    const files = {
      id,
      accepted: at('accepted.json'),
      sample: at('sample.csv'),
      responses: at('responses.csv'),
      counts: at('counts.csv'),
      approach: at('approach.csv'),
      published: at('published.json'),
      printed,
    };
    if (!idSchema.safeParse(id).success) {
      log.error('unknown-file/period-folder', { file: `${id}/`, line: 1, column: 0 }, () => ({ id }));
    }
    if (isReserved('period', id))
      log.error('unknown-file/reserved-period', { file: `${id}/`, line: 1, column: 0 }, () => ({ id }));
    if (!period) missing(`${id}/period.json`, log);
    const hasAnswers = files.responses !== null || files.counts !== null;
    if (!files.sample && (hasAnswers || (printed.length === 0 && !files.published)))
      log.error('missing-file/sample', wholeLine(`${id}/sample.csv`), () => ({ period: id }));
    return period ? [{ ...files, period }] : [];
  });
  const places = [
    ...rootFiles,
    'questionnaires/<name>.json',
    ...(ids.size > 0 ? [...ids] : ['<period>']).flatMap((id) =>
      [...periodFiles, 'printed/<provider>.json'].map((name) => `${id}/${name}`),
    ),
  ];
  for (const path of paths) {
    if (known.has(path)) continue;
    log.error('unknown-file', { file: path, line: 1, column: 0 }, () => ({ near: nearest(path, places) }));
  }
  return { questionnaires, periods };
}

function missing(file: string, log: FindingLog): void {
  log.error('missing-file', { file, line: 1, column: 0 }, () => ({ file }));
}

/** Logs that there is no data folder to read. */
export function noFolder(log: FindingLog): void {
  log.error('missing-file/folder', { file: '.', line: 1, column: 0 }, () => ({ files: rootFiles }));
}
