import type { z } from 'zod';
import { diskFiles } from '../ingest/disk-files.ts';
import { readJson, type Placed } from '../ingest/json.ts';
import { FindingLog } from '../ingest/log.ts';
import { complainOfUnreadable } from '../ingest/unreadable.ts';
import { wholeLine, type Finding, type Place } from '../model/finding.ts';
import type { ReportProse } from '../card/report-prose.ts';
import { termsSchema, type Terms } from '../model/terms.ts';
import { siteSchema, type SiteContent } from './content.ts';
import { readLogo } from './logo-file.ts';
import { demonstrationFaults, demonstrationSchema, withDemonstration } from './prose-demonstration.ts';
import { readProsePages, type ReadProse } from './prose-files.ts';
import { readReportWords, type ReportText } from './report-words.ts';

/** What the content folder says about the site, or what is wrong with it. */
export interface ContentFiles {
  readonly site: SiteContent | null;
  /** Where a setting of the site stands, by its path of keys. */
  readonly siteSetting: (keys: readonly string[]) => Place;
  /** The words that belong to this site and its mark; null when something is wrong. */
  readonly terms: Terms | null;
  /** The prose of the report; null when it is not whole. */
  readonly prose: ReportProse | null;
  /** Its texts, as they were written. */
  readonly reportTexts: readonly ReportText[];
  /** The pages of prose that are whole; rules of a period stand in them by name. */
  readonly pages: readonly ReadProse[];
  readonly findings: readonly Finding[];
}

/** Reads and checks all words of the site but the remarks. Places are below `content/`. */
export async function readContent(dir: string): Promise<ContentFiles> {
  const files = diskFiles(dir);
  const log = new FindingLog();
  const list = await files.list().catch(() => null);
  for (const [file, reason] of list?.closed ?? []) complainOfUnreadable(log, wholeLine(file), reason);
  const paths = list?.paths ?? [];
  const settings = async <T>(
    file: string,
    about: 'site' | 'terms',
    schema: z.ZodType<T>,
  ): Promise<Placed<T> | null> => {
    if (paths.includes(file)) return readJson({ files, log }, file, schema);
    log.error('missing-file/settings', wholeLine(file), () => ({ file, about }));
    return null;
  };
  const site = await settings('site.json', 'site', siteSchema);
  const terms = await settings('terms.json', 'terms', termsSchema);
  const named = site?.value.logo;
  const ownLogo =
    named === undefined
      ? null
      : await readLogo({ files, log }, paths, named, site?.place(['logo']) ?? wholeLine('site.json'));
  const { prose: report, texts } = await readReportWords({ files, log }, paths);
  const reportTexts = texts.map((one) => ({ ...one, place: inContent(one.place) }));
  const own = await readProsePages({ files, log }, paths, terms?.value ?? null);
  const said =
    site !== null && site.value.demonstration !== null && paths.includes('demonstration.json')
      ? await readJson({ files, log }, 'demonstration.json', demonstrationSchema)
      : null;
  const pages = said === null ? own : own.map((page) => withDemonstration(page, said.value));
  if (said !== null)
    for (const page of own)
      for (const { kind, parameters, path } of demonstrationFaults(page, said.value))
        log.error(kind, said.place(path), () => parameters);
  const findings = log.findings().map(inContent);
  const isWhole = log.errors === 0;
  const siteSetting = (keys: readonly string[]): Place =>
    inContent(site?.place(keys) ?? wholeLine('site.json'));
  if (!isWhole) return { site: null, siteSetting, terms: null, prose: null, reportTexts, pages, findings };
  return {
    site: site && { ...site.value, ...(ownLogo && { ownLogo }) },
    siteSetting,
    terms: terms?.value ?? null,
    prose: report,
    reportTexts,
    pages,
    findings,
  };
}

/** The same place, as people see it beside places in the data. */
function inContent<P extends Place>(place: P): P {
  return { ...place, file: `content/${place.file}` };
}
