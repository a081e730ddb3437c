import { diskFiles } from '../ingest/disk-files.ts';
import { readJson } from '../ingest/json.ts';
import { FindingLog } from '../ingest/log.ts';
import { complainOfUnreadable } from '../ingest/unreadable.ts';
import type { Finding, Place } from '../model/finding.ts';
import type { ReportProse } from '../card/report-prose.ts';
import { siteSchema, type SiteContent } from './content.ts';
import { readProsePages } from './prose-files.ts';
import type { ProsePage } from './prose-page.ts';
import { readReportWords } from './report-words.ts';

/** What the content folder says about the site, or what is wrong with it. */
export interface ContentFiles {
  readonly site: SiteContent | null;
  /** The prose of the report; null when it is not whole. */
  readonly prose: ReportProse | null;
  /** The pages of prose that are whole. */
  readonly pages: readonly ProsePage[];
  readonly findings: readonly Finding[];
}

/** Reads and checks all words of the site but the remarks. Places are below `content/`. */
export async function readContent(dir: string): Promise<ContentFiles> {
  const files = diskFiles(dir);
  const log = new FindingLog();
  const list = await files.list().catch(() => null);
  for (const [file, reason] of list?.closed ?? []) complainOfUnreadable(log, whole(file), reason);
  const paths = list?.paths ?? [];
  if (!paths.includes('site.json')) {
    log.error('missing-file', whole('site.json'), () => ({
      found: 'no such file',
      expected: 'the file with the name and address of the site',
      mend: 'put site.json in the content folder',
    }));
  }
  const read = paths.includes('site.json') ? await readJson({ files, log }, 'site.json', siteSchema) : null;
  const report = await readReportWords({ files, log }, paths);
  const pages = await readProsePages({ files, log }, paths);
  const findings = log.findings().map((finding) => ({ ...finding, file: `content/${finding.file}` }));
  const isWhole = log.errors === 0;
  return { site: isWhole ? (read?.value ?? null) : null, prose: isWhole ? report : null, pages, findings };
}

/** A place that means the file as a whole. */
function whole(file: string): Place {
  return { file, line: 1, column: 0 };
}
