import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { createReadStream, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Remarks } from '../model/remark.ts';
import type { Situation } from '../model/situation.ts';
import type { Terms } from '../model/terms.ts';
import type { Publication, PublishedEdition } from '../publish/publication.ts';
import type { ReportProse } from '../card/report-prose.ts';
import type { SiteContent } from './content.ts';
import { heldOnce } from './held-once.ts';
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

/** The file of a handover's folder in which all but the pages of prose stands. */
export function handoverFile(dir: string): string {
  return join(dir, 'handover.json');
}

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
  // in development it is read while it is written anew: whoever reads has the old one or the new one
  const file = handoverFile(dir);
  await writeFile(`${file}.new`, linesOf(handover));
  await rename(`${file}.new`, file);
  await writeFile(join(dir, siteFileName), JSON.stringify(handover.site));
}

/** How much of it is written at once, in characters. */
const pieceSize = 1 << 20;

/**
 * A handover as text: a line with all but the editions, and a line for each of these, which says first in which period it is. A
 * country with its years is a hundred million characters, and nobody has to hold them all.
 */
function* linesOf(handover: Handover): Generator<string> {
  const { publication } = handover;
  const periods = publication.periods.map((period) => ({ ...period, editions: [] }));
  let piece = `${JSON.stringify({ ...handover, publication: { ...publication, periods } })}\n`;
  for (const [at, { editions }] of publication.periods.entries()) {
    for (const edition of editions) {
      piece += `${JSON.stringify([at, edition])}\n`;
      if (piece.length < pieceSize) continue;
      yield piece;
      piece = '';
    }
  }
  yield piece;
}

/** Reads a handover back. Throws when it is not of a public publication: nothing under `site/` accepts another. */
export async function readHandover(dir: string): Promise<Handover> {
  let handover: Handover | undefined;
  const editions: PublishedEdition<'public'>[][] = [];
  const hold = heldOnce();
  for await (const line of linesIn(handoverFile(dir))) {
    if (handover === undefined) {
      handover = JSON.parse(line) as Handover;
      continue;
    }
    const [at, edition] = JSON.parse(line) as [number, PublishedEdition<'public'>];
    (editions[at] ??= []).push(hold(edition));
  }
  // typed as what it should be, and looked at all the same
  if ((handover?.publication.audience as string | undefined) !== 'public' || handover === undefined) {
    throw new Error('the site is made from a public publication only');
  }
  const { publication } = handover;
  const periods = publication.periods.map((period, at) => ({ ...period, editions: editions[at] ?? [] }));
  return { ...handover, publication: { ...publication, periods } };
}

/** The lines of a file, of which each but the last ends. What a reader of lines takes for an end as well (U+2028) may stand in a name. */
async function* linesIn(path: string): AsyncGenerator<string> {
  let begun = '';
  for await (const piece of createReadStream(path, { encoding: 'utf8', highWaterMark: pieceSize })) {
    const [first = '', ...rest] = (piece as string).split('\n');
    begun += first;
    for (const next of rest) {
      yield begun;
      begun = next;
    }
  }
}

/** When the handover was written, in milliseconds: tells whether what was read is still what stands. */
export async function handoverStamp(dir: string): Promise<number> {
  return (await stat(handoverFile(dir))).mtimeMs;
}

/** Reads the site's own words from a handover. */
export function readHandoverSite(dir: string): SiteContent {
  return JSON.parse(readFileSync(join(dir, siteFileName), 'utf8')) as SiteContent;
}
