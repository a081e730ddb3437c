import { isOfDraft } from '../model/accepted.ts';
import type { Dataset, Edition, PeriodData } from '../model/dataset.ts';
import { compareText, type Finding } from '../model/finding.ts';
import { comparePeriods, type Period } from '../model/period.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import type { Service } from '../model/service.ts';
import { readAccepted } from './accepted.ts';
import { withApproaches } from './approaches.ts';
import { readCounts } from './counts.ts';
import type { Delivered, Ground } from './delivered.ts';
import { assembleEditions } from './editions.ts';
import { asideCode, judgeAside } from './set-aside.ts';
import type { DataFiles } from './files.ts';
import type { Intake } from './intake.ts';
import { noFolder, takeInventory, type PeriodFiles } from './inventory.ts';
import { FindingLog } from './log.ts';
import { Lookup } from './lookup.ts';
import { checkOverlaps, checkReportDays, readPeriod, type OpenPeriod } from './periods.ts';
import { readPrinted } from './printed.ts';
import { readProviders, type ProviderList } from './providers.ts';
import { readQuestionnaires } from './questionnaires.ts';
import { readResponses } from './responses.ts';
import { readSample, type Sample } from './sample.ts';
import { readServices } from './services.ts';

/** What came in: the dataset is null exactly when one of the findings is an error. Findings are sorted. */
export type ReadDataset =
  | {
      readonly dataset: Dataset;
      /** Periods whose tables were not read, oldest first. */
      readonly unread: readonly Period[];
      readonly findings: Finding[];
      readonly sizes: readonly PeriodSize[];
    }
  | { readonly dataset: null; readonly findings: Finding[]; readonly sizes: readonly PeriodSize[] };

/** How much was read of a period, whatever is wrong with it. */
export interface PeriodSize {
  readonly period: string;
  readonly status: Period['status'];
  readonly providers: number;
  /** Rows of sample.csv. */
  readonly rows: number;
  /** Questionnaires in responses.csv, those that were set aside included, and those that counts.csv was made of. */
  readonly questionnaires: number;
}

/** How a folder is read. */
export interface Reading {
  /** Each finding is told, also where there are thousands of a kind. */
  readonly everything?: boolean;
  /** As in an intake. */
  readonly lacks?: NonNullable<Intake['lacks']>;
}

/**
 * Reads and checks a whole data folder (docs/design.md, "Files that come in"). All findings are gathered, so that an
 * editor can mend everything at once. Bad data never throws; a file that cannot be read is a finding too. Of the periods
 * in `unread` the tables are passed over: what was published of them is known.
 */
export async function readDataset(
  files: DataFiles,
  unread: ReadonlySet<string> = new Set(),
  reading: Reading = {},
): Promise<ReadDataset> {
  const log = new FindingLog(reading);
  const intake: Intake = { files, log, ...(reading.lacks && { lacks: reading.lacks }) };
  const list = await files.list().catch(() => null);
  if (list === null) {
    noFolder(log);
    return { dataset: null, findings: log.findings(), sizes: [] };
  }
  const inventory = takeInventory(list, log);
  const providers = list.paths.includes('providers.csv')
    ? await readProviders(intake)
    : { providers: [], aliases: new Map<string, readonly string[]>(), isComplete: false };
  const services = list.paths.includes('services.json') ? await readServices(intake) : null;
  const questionnaires = await readQuestionnaires(intake, inventory.questionnaires, services);
  const base = { providers, services, questionnaires };
  const periods: PeriodData[] = [];
  const open: OpenPeriod[] = [];
  const passed: Period[] = [];
  const sizes: PeriodSize[] = [];
  for (const period of inventory.periods) {
    const opened = await readPeriod(intake, period.id, period.period, base.questionnaires);
    if (!opened) continue;
    open.push(opened);
    if (unread.has(period.id)) {
      passed.push(opened.period);
      continue;
    }
    const read = await readPeriodData(intake, period, opened, base, sizes);
    if (read) periods.push(read);
  }
  checkOverlaps(open, log);
  checkReportDays(open, log);
  if (log.errors > 0 || !services) return { dataset: null, findings: log.findings(), sizes };
  periods.sort((a, b) => comparePeriods(a.period, b.period));
  const named = [...questionnaires].flatMap(([name, one]) => (one ? [[name, one] as const] : []));
  const dataset = {
    providers: providers.providers,
    services,
    questionnaires: Object.fromEntries(named),
    periods,
  };
  return { dataset, unread: passed.sort(comparePeriods), findings: log.findings(), sizes };
}

interface Base {
  readonly providers: ProviderList;
  readonly services: readonly Service[] | null;
  readonly questionnaires: ReadonlyMap<string, Questionnaire | null>;
}

const nothing: Delivered = { tallies: new Map(), isComplete: true, aside: [] };
const emptySample: Sample = { rows: new Map(), isComplete: true };

async function readPeriodData(
  intake: Intake,
  files: PeriodFiles,
  open: OpenPeriod,
  base: Base,
  sizes: PeriodSize[],
): Promise<PeriodData | null> {
  // without providers or services every row would be unknown; what is wrong with them has been said
  if (base.providers.providers.length === 0 || !base.services) return null;
  const lookup = new Lookup(base.providers, base.services, open.period, intake.log);
  const ground: Ground = { ...open, lookup };
  const sample = files.sample
    ? await readSample(intake, files.sample, lookup)
    : { ...emptySample, isComplete: files.printed.length > 0 };
  const responses = files.responses ? await readResponses(intake, files.responses, ground, sample) : nothing;
  const accepted = files.accepted === null ? [] : await readAccepted(intake, files.accepted);
  judgeAside(responses, accepted, intake.log);
  const counts = files.counts ? await readCounts(intake, files.counts, ground, sample, responses) : nothing;
  sizes.push(sizeOf(open.period, sample, responses, counts));
  const absent = !files.responses && !files.counts && missingAnswers(intake, files, sample);
  const deliveries = {
    sample,
    responses: { ...responses, isComplete: responses.isComplete && !absent },
    counts,
  };
  const tallied = assembleEditions(ground, deliveries, intake.log);
  const editions: Edition[] = [...tallied];
  let isComplete = sample.isComplete;
  for (const path of files.printed) {
    const printed = await readPrinted(intake, path, ground);
    if (!printed) {
      isComplete = false;
      continue;
    }
    const twice = tallied.some(({ provider }) => provider === printed.provider);
    if (twice) complainOfTwice(intake.log, path, printed.provider);
    editions.push(printed);
  }
  editions.sort((a, b) => compareText(a.provider, b.provider));
  return {
    period: open.period,
    // what is accepted of questionnaires that were set aside is settled here, of a draft by its check
    accepted: accepted.filter(({ code }) => code !== asideCode && !isOfDraft(code)),
    editions: await withApproaches({ editions, isComplete }, files.approach, intake, lookup),
  };
}

function sizeOf({ id, status }: Period, sample: Sample, responses: Delivered, counts: Delivered): PeriodSize {
  const tallies = [...responses.tallies.values(), ...counts.tallies.values()];
  const completed = tallies.reduce((sum, { tally }) => sum + tally.completed, 0);
  return {
    period: id,
    status,
    providers: new Set([...sample.rows.values()].map(({ provider }) => provider)).size,
    rows: sample.rows.size,
    questionnaires: completed + responses.aside.reduce((sum, { setAside }) => sum + setAside, 0),
  };
}

/** True, with one finding, when the sample speaks of answers and there is no file with answers at all. */
function missingAnswers({ log }: Intake, { id }: PeriodFiles, sample: Sample): boolean {
  if ([...sample.rows.values()].every((row) => row.isUnavailable || row.numbers.completed === 0))
    return false;
  log.error('missing-file/answers', { file: `${id}/responses.csv`, line: 1, column: 0 }, () => ({}));
  return true;
}

function complainOfTwice(log: FindingLog, file: string, provider: string): void {
  log.error('printed-and-tallied', { file, line: 1, column: 0 }, () => ({ provider }));
}
