import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Remarks } from '../model/remark.ts';
import type { Situation } from '../model/situation.ts';
import type { Terms } from '../model/terms.ts';
import type { Publication } from '../publish/publication.ts';
import type { ReportProse } from '../card/report-prose.ts';
import type { SiteContent } from './content.ts';
import { proseFolder, prosePageFiles, type ProsePage } from './prose-page.ts';

/**
 * What the build hands to the pages, and all it hands: a public publication and the site's own words. The pages run in
 * a process of their own that never learns where the data is, so nothing else can reach `dist/`.
 */
export interface Handover {
  readonly publication: Publication<'public'>;
  readonly site: SiteContent;
  /** The words that belong to this site and its mark. */
  readonly terms: Terms;
  /** Replies of providers and corrections. */
  readonly remarks: Remarks;
  /** The prose of the report, in every language. */
  readonly prose: ReportProse;
  /** The pages of prose. */
  readonly pages: readonly ProsePage[];
  /** The ways in of the start page; empty for a site that has none. */
  readonly situations: readonly Situation[];
}

const fileName = 'handover.json';

/** The site's own words once more, for code that needs no figures: styles are made before a page asks for anything. */
const siteFileName = 'site.json';

/**
 * Writes the handover into a folder. The pages of prose stand in files beside it, where the page builder finds them:
 * what was checked, and not what stands in the content folder by the time it looks.
 */
export async function writeHandover(dir: string, handover: Handover): Promise<void> {
  await mkdir(dir, { recursive: true });
  for (const [path, text] of Object.entries(prosePageFiles(handover.pages))) {
    const file = join(dir, proseFolder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  await writeFile(join(dir, fileName), JSON.stringify(handover));
  await writeFile(join(dir, siteFileName), JSON.stringify(handover.site));
}

/** Reads a handover back. Throws when it is not of a public publication: nothing under `site/` accepts another. */
export async function readHandover(dir: string): Promise<Handover> {
  const handover = JSON.parse(await readFile(join(dir, fileName), 'utf8')) as Handover;
  if (handover.publication.audience !== 'public') {
    throw new Error('the site is made from a public publication only');
  }
  return handover;
}

/** When the handover was written, in milliseconds: tells whether what was read is still what stands. */
export async function handoverStamp(dir: string): Promise<number> {
  return (await stat(join(dir, fileName))).mtimeMs;
}

/** Reads the site's own words from a handover. */
export function readHandoverSite(dir: string): SiteContent {
  return JSON.parse(readFileSync(join(dir, siteFileName), 'utf8')) as SiteContent;
}
