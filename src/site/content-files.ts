import { isProseName } from '../address/address.ts';
import { diskFiles } from '../ingest/disk-files.ts';
import { readJson } from '../ingest/json.ts';
import { FindingLog } from '../ingest/log.ts';
import { compareText, type Finding, type Place } from '../model/finding.ts';
import { languages } from '../model/label.ts';
import type { ReportProse } from '../card/report-prose.ts';
import { siteSchema, type SiteContent } from './content.ts';
import { readReportWords } from './report-words.ts';

/** What the content folder says about the site, or what is wrong with it. */
export interface ContentFiles {
  readonly site: SiteContent | null;
  /** The prose of the report; null when it is not whole. */
  readonly prose: ReportProse | null;
  readonly findings: readonly Finding[];
}

/**
 * Reads `site.json` and checks that every prose page has an address and stands in every language: a page without its
 * translation would leave the language switch leading nowhere. Places are below `content/`.
 */
export async function readContent(dir: string): Promise<ContentFiles> {
  const files = diskFiles(dir);
  const log = new FindingLog();
  const paths = await files.list().catch((): string[] => []);
  if (!paths.includes('site.json')) {
    log.error('missing-file', whole('site.json'), () => ({
      found: 'no such file',
      expected: 'the file with the name and address of the site',
      mend: 'put site.json in the content folder',
    }));
  }
  const read = paths.includes('site.json') ? await readJson({ files, log }, 'site.json', siteSchema) : null;
  const report = await readReportWords({ files, log }, paths);
  const prose = new Set(paths.flatMap((path) => /^(?:nl|en)\/([^/]+)\.mdx$/.exec(path)?.[1] ?? []));
  for (const name of [...prose].sort(compareText)) {
    if (!isProseName(name)) {
      log.error('unknown-file', whole(paths.find((path) => path.endsWith(`/${name}.mdx`)) ?? name), () => ({
        found: `a page named ${name}`,
        expected: 'the name of a page that has an address',
        mend: 'rename the file, or give it an address in src/address/address.ts',
      }));
    }
    for (const language of languages.filter((one) => !paths.includes(`${one}/${name}.mdx`))) {
      log.error('missing-file', whole(`${language}/${name}.mdx`), () => ({
        found: 'no such file',
        expected: 'a translation of the page that stands in the other language',
        mend: 'add the translation, or remove the page in the other language',
      }));
    }
  }
  const findings = log.findings().map((finding) => ({ ...finding, file: `content/${finding.file}` }));
  const isWhole = log.errors === 0;
  return { site: isWhole ? (read?.value ?? null) : null, prose: isWhole ? report : null, findings };
}

/** A place that means the file as a whole. */
function whole(file: string): Place {
  return { file, line: 1, column: 0 };
}
