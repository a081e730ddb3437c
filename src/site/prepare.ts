import { join } from 'node:path';
import { diskFiles } from '../ingest/disk-files.ts';
import { readDataset } from '../ingest/dataset.ts';
import { compareFindings, type Finding } from '../model/finding.ts';
import { publishFor } from '../publish/publish.ts';
import { scoreDataset } from '../score/score.ts';
import { readContent } from './content-files.ts';
import type { Handover } from './handover.ts';
import { readRemarks } from './remark-files.ts';

/** All that comes in, checked: what the pages will be made from, or the findings that stop the build. */
export type Prepared =
  | { readonly handover: Handover; readonly findings: readonly Finding[] }
  | { readonly handover: null; readonly findings: readonly Finding[] };

/** Reads, scores and publishes a data folder, and reads the site's own words. Every finding of every file, at once. */
export async function prepareSite(data: string, content: string): Promise<Prepared> {
  const [read, words] = await Promise.all([readDataset(diskFiles(data)), readContent(content)]);
  const early = [...read.findings, ...words.findings].sort(compareFindings);
  if (read.dataset === null || words.site === null || words.prose === null)
    return { handover: null, findings: early };
  const { publication, findings: late } = publishFor(scoreDataset(read.dataset), 'public');
  const { remarks, findings: remarked } = await readRemarks(content, publication);
  const findings = [...early, ...late, ...remarked].sort(compareFindings);
  if (findings.some((finding) => finding.severity === 'error')) return { handover: null, findings };
  return { handover: { publication, site: words.site, remarks, prose: words.prose }, findings };
}

/** The folders of the repository's own input and output, below its root. */
export function defaultFolders(root: string): { data: string; content: string; out: string; cache: string } {
  return {
    data: join(root, 'data'),
    content: join(root, 'content'),
    out: join(root, 'dist'),
    cache: join(root, '.rapportkaart', 'cache'),
  };
}
