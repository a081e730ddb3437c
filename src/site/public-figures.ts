import { readDataset, type PeriodSize } from '../ingest/dataset.ts';
import type { DataFiles } from '../ingest/files.ts';
import type { Dataset } from '../model/dataset.ts';
import { compareFindings, type Finding } from '../model/finding.ts';
import type { Period } from '../model/period.ts';
import type { Publication, PublishedPeriod } from '../publish/publication.ts';
import { publishFor } from '../publish/publish.ts';
import { changedEditions } from '../record/changes.ts';
import { figureChanges } from '../record/difference.ts';
import { differingEdition, differingFigure, draftWithRecord, namelessRecord } from '../record/findings.ts';
import { freezePeriod } from '../record/freeze.ts';
import { namelessIn, retellPeriod } from '../record/retell.ts';
import { scoreDataset } from '../score/score.ts';
import { letterNotInFont } from './font-letters.ts';
import { noPairs, type ComparedPairs } from './compared-pairs.ts';
import { readRecords, type OpenRecord } from './records.ts';

/** What may be told to the public, or null with the findings that stand in the way. Findings are sorted. */
export interface PublicFigures {
  readonly publication: Publication<'public'> | null;
  /** Final periods without a record of what was published. */
  readonly unreleased: readonly string[];
  /** Periods that are drafts. */
  readonly drafts: readonly string[];
  readonly findings: readonly Finding[];
  /** How much was read of each period; nothing of those that are told as they were published. */
  readonly sizes: readonly PeriodSize[];
}

/**
 * The public figures of a data folder. A period of which it is known what was published is told as it was: its tables are
 * not read, scored or audited, and may be absent. Where they are there, they are compared with what was published, once
 * for each pair of checksums. `drafts`: for a site that is not public.
 */
export async function publicFigures(
  files: DataFiles,
  options: {
    readonly pairs?: ComparedPairs;
    readonly drafts?: boolean;
    readonly everything?: boolean;
  } = {},
): Promise<PublicFigures> {
  const { pairs = noPairs, drafts = false, everything = false } = options;
  const { records, findings: damaged } = await readRecords(files);
  const settled = [...records].filter(([, open]) => isSettled(open, pairs)).map(([id]) => id);
  const read = await readDataset(files, new Set(settled), { everything, lacks: letterNotInFont });
  // a file that both looked into and cannot be read is told once
  const early = [
    ...new Map([...damaged, ...read.findings].map((one) => [JSON.stringify(one), one])).values(),
  ];
  if (read.dataset === null || damaged.length > 0)
    return {
      publication: null,
      unreleased: [],
      drafts: [],
      findings: early.sort(compareFindings),
      sizes: read.sizes,
    };
  const { dataset } = read;
  const periods = [...read.unread, ...dataset.periods.map(({ period }) => period)];
  const told = toldPeriods(periods, records, dataset);
  const compared = await compareAll(records, dataset, pairs);
  const fresh = dataset.periods.filter(({ period }) => !records.has(period.id));
  const { publication, findings } = publishFor(scoreDataset({ ...dataset, periods: fresh }), 'public', {
    drafts,
    before: told.periods,
  });
  return {
    publication,
    unreleased: fresh.flatMap(({ period }) => (period.status === 'final' ? [period.id] : [])),
    drafts: fresh.flatMap(({ period }) => (period.status === 'draft' ? [period.id] : [])),
    sizes: read.sizes,
    findings: [...early, ...told.findings, ...compared, ...findings].sort(compareFindings),
  };
}

function isSettled({ record, basis, tables }: OpenRecord, pairs: ComparedPairs): boolean {
  return tables === null || basis?.answers === tables || pairs.has(record.checksum, tables);
}

/** Every period with a record, as it was published. */
function toldPeriods(
  periods: readonly Period[],
  records: ReadonlyMap<string, OpenRecord>,
  names: Dataset,
): { readonly periods: readonly PublishedPeriod<'public'>[]; readonly findings: readonly Finding[] } {
  const told: PublishedPeriod<'public'>[] = [];
  const findings: Finding[] = [];
  for (const period of periods) {
    const open = records.get(period.id);
    if (open === undefined) continue;
    const nameless = namelessIn(open.record, names);
    findings.push(...nameless.map((one) => namelessRecord(period.id, one)));
    if (period.status === 'draft') findings.push(draftWithRecord(period.id));
    else if (nameless.length === 0) told.push(retellPeriod(open.record, period, names));
  }
  return { periods: told, findings };
}

/** What the tables that were read say otherwise than what was published. */
async function compareAll(
  records: ReadonlyMap<string, OpenRecord>,
  dataset: Dataset,
  pairs: ComparedPairs,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const atHand of dataset.periods) {
    const { id } = atHand.period;
    const open = records.get(id);
    if (open === undefined || open.tables === null || atHand.period.status === 'draft') continue;
    const { record, basis, tables } = open;
    const found =
      basis === null
        ? figureFindings(record, { ...dataset, periods: [atHand] })
        : changedEditions(basis, record, atHand).map((change) => differingEdition(id, change));
    if (found.length === 0) await pairs.add(record.checksum, tables);
    findings.push(...found);
  }
  return findings;
}

/** Without the counts that were published, the figures themselves are compared; those of withdrawn providers are not told. */
function figureFindings(record: OpenRecord['record'], dataset: Dataset): Finding[] {
  const { publication } = publishFor(scoreDataset(dataset), 'public');
  const [fresh] = publication.periods;
  if (fresh === undefined) return [];
  const withdrawn = new Set(record.figures.withdrawn.map(({ provider }) => provider));
  const { figures } = freezePeriod(fresh, publication.questionnaires);
  const changes = figureChanges(record.figures, {
    ...figures,
    editions: figures.editions.filter(({ provider }) => !withdrawn.has(provider)),
    withdrawn: record.figures.withdrawn,
  });
  return changes.length === 0 ? [] : [differingFigure(record.period, changes)];
}
