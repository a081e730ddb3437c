import { readDataset } from '../ingest/dataset.ts';
import type { DataFiles } from '../ingest/files.ts';
import { readJson } from '../ingest/json.ts';
import { FindingLog } from '../ingest/log.ts';
import { readPeriod } from '../ingest/periods.ts';
import { readProviders } from '../ingest/providers.ts';
import { readQuestionnaires } from '../ingest/questionnaires.ts';
import { readServices } from '../ingest/services.ts';
import type { Finding } from '../model/finding.ts';
import type { Group } from '../model/group.ts';
import type { Period } from '../model/period.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { servicesDuring } from '../model/service.ts';
import { addTallies } from '../model/tally.ts';
import { satisfactionMeans } from './guards.ts';
import { mappingSchema, nextMapping, type Mapping } from './mapping.ts';
import { proposedMapping } from './proposal.ts';
import { readGrids } from './read-files.ts';
import { canonicalTables } from './tables.ts';
import { takeDelivery, type Taken } from './take.ts';

/** A delivery that was taken, or what stands in the way. */
export type TakenPeriod =
  /** What it is read against has findings, or last year's or this year's mapping has. */
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] }
  /** No file was delivered; `folder` is where they belong. */
  | { readonly kind: 'no-files'; readonly folder: string }
  | {
      readonly kind: 'taken';
      readonly taken: Taken;
      readonly status: Period['status'];
      /** The mapping with a place for every decision. */
      readonly mapping: Mapping;
      /** Name of a canonical table -> its text. */
      readonly tables: Readonly<Record<string, string>>;
    };

/** Path of a period's mapping, below the data folder. */
export function mappingPath(period: string): string {
  return `${period}/levering.json`;
}

/** Reads what was delivered for a period (`<period>/levering/`) against the data folder that it is for. Writes nothing. */
export async function takePeriod(files: DataFiles, period: string): Promise<TakenPeriod> {
  const log = new FindingLog();
  const intake = { files, log };
  const { paths } = await files.list();
  const folder = `${period}/levering/`;
  const providers = await readProviders(intake);
  const services = await readServices(intake);
  const named = paths.filter((path) => /^questionnaires\/[^/]+\.json$/.test(path)).toSorted();
  const questionnaires = await readQuestionnaires(intake, named, services);
  const open = await readPeriod(intake, period, `${period}/period.json`, questionnaires);
  const earlier = periodsIn(paths).filter((one) => one < period);
  const last = earlier.findLast((one) => paths.includes(mappingPath(one)));
  const read = async (one: string | undefined): Promise<Mapping | null> =>
    one !== undefined && paths.includes(mappingPath(one))
      ? ((await readJson(intake, mappingPath(one), mappingSchema))?.value ?? null)
      : null;
  const [own, before] = [await read(period), await read(last)];
  if (log.errors > 0 || !open || !services) return { kind: 'findings', findings: log.findings() };
  const delivered = paths.filter((path) => path.startsWith(folder));
  if (delivered.length === 0) return { kind: 'no-files', folder };
  const mapping = own ?? nextMapping(before);
  const { grids, faults } = await readGrids(files, folder, delivered);
  const asked = open.questionnaires;
  const taken = takeDelivery(grids, faults, {
    questionnaires: asked,
    providers: providers.providers.map((one) => ({ ...one, aliases: providers.aliases.get(one.id) ?? [] })),
    services: servicesDuring(services, open.period.from, open.period.until),
    mapping,
    codesBefore: before?.codes ?? {},
    meansBefore: await meansOf(files, earlier.at(-1), [...asked.values()]),
  });
  return {
    kind: 'taken',
    taken,
    status: open.period.status,
    mapping: proposedMapping(mapping, taken),
    tables: canonicalTables(taken, asked),
  };
}

/** The periods of a data folder, in order of name. */
function periodsIn(paths: readonly string[]): string[] {
  return paths.flatMap((path) => /^([^/]+)\/period\.json$/.exec(path)?.[1] ?? []).toSorted();
}

/** Mean satisfaction per question in an earlier period; empty when there is none that can be read. */
async function meansOf(
  files: DataFiles,
  period: string | undefined,
  questionnaires: readonly Questionnaire[],
): Promise<ReadonlyMap<string, number>> {
  if (period === undefined) return new Map();
  const others = (path: string): boolean => !path.includes('/') || path.startsWith('questionnaires/');
  const { dataset } = await readDataset({
    ...files,
    list: async () => {
      const { paths, closed } = await files.list();
      return { paths: paths.filter((path) => others(path) || path.startsWith(`${period}/`)), closed };
    },
  });
  const groups = (dataset?.periods ?? []).flatMap(({ editions }) =>
    editions.flatMap((edition) => (edition.origin === 'tallied' ? edition.groups : [])),
  );
  const byGroup = (group: Group): ReadonlyMap<string, number> => {
    const own = groups.filter((one) => one.group === group);
    const old = dataset?.questionnaires[own[0]?.questionnaire ?? ''];
    return old ? satisfactionMeans(old, addTallies(own.map(({ total }) => total.tally))) : new Map();
  };
  return new Map(questionnaires.flatMap(({ group }) => [...byGroup(group)]));
}
