import { access, mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { registerOf } from '../card/register.ts';
import { compareFindings, type Finding } from '../model/finding.ts';
import { runAstro } from './astro.ts';
import { pairsIn } from './compared-pairs.ts';
import { readHandover, writeHandover, type Handover } from './handover.ts';
import { prepareSite } from './prepare.ts';
import { madeProseFile } from './prose-page.ts';
import { clearKeptFiles } from './kept-files.ts';
import { makeReports, placeReports } from './reports.ts';
import { writeShareFiles } from './share-files.ts';
import { clearInterrupted, moveBeside, nextFolder, swapIn } from './swap.ts';

/** Folders of one build, as absolute paths. */
export interface BuildFolders {
  /** The project's root, where the pages' code stands. */
  readonly root: string;
  readonly data: string;
  readonly content: string;
  readonly out: string;
  /** Keeps reports and images by the hash of what they show; holds public pages only, and may be thrown away. */
  readonly cache: string;
}

/** How a build ended: `ok` is false when findings stopped it, and then nothing that stands was changed. */
export interface BuildResult {
  readonly ok: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Checks the input, builds the site beside `out` and swaps it in whole. Throws only for a fault in the program itself;
 * bad input comes back as findings.
 */
export async function buildSite(folders: BuildFolders, say: (line: string) => void): Promise<BuildResult> {
  await clearInterrupted(folders.out);
  const work = workFolder(folders);
  const checked = await handOver(folders, work, say);
  if (!checked.ok) return checked;
  try {
    // before the pages, which tell how large each report is
    const reports = await report(work, folders, say);
    if (reports.findings.length > 0) {
      return { ok: false, findings: [...checked.findings, ...reports.findings].sort(compareFindings) };
    }
    // below the project: for a folder elsewhere Astro keeps its half-made pages in one place for all builds
    await runAstro('build', { root: folders.root, handover: work, out: join(work, 'site') }, say);
    await demandProse(join(work, 'site'), await readHandover(work));
    await moveBeside(join(work, 'site'), folders.out);
    await reports.place();
    await share(work, folders, say);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  await swapIn(folders.out);
  return checked;
}

/** Checks the input and writes what the pages get. A step of its own, so that the data is let go before the pages start. */
async function handOver(
  folders: BuildFolders,
  work: string,
  say: (line: string) => void,
): Promise<BuildResult> {
  const { handover, findings } = await prepareSite(
    folders.data,
    folders.content,
    pairsIn(join(folders.cache, 'compared')),
  );
  if (handover === null) return { ok: false, findings };
  const { periods, providers } = handover.publication;
  const editions = periods.reduce((sum, period) => sum + period.editions.length, 0);
  say(`checked: ${providers.length} providers, ${periods.length} periods, ${editions} editions`);
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  await writeHandover(work, handover);
  return { ok: true, findings };
}

/** The PDF of every edition, made now; `place` puts them in the site once it stands. */
async function report(
  work: string,
  folders: BuildFolders,
  say: (line: string) => void,
): Promise<{ readonly findings: readonly Finding[]; readonly place: () => Promise<void> }> {
  const cache = join(folders.cache, 'reports');
  const { made, findings } = await makeReports(work, await readHandover(work), cache);
  say(`reports: ${made.length} in pdf, ${made.filter((one) => one.isNew).length} made anew`);
  return {
    findings,
    place: async () => {
      await placeReports(made, cache, nextFolder(folders.out));
      await clearKeptFiles(cache, new Set(made.map(({ file }) => file)), Date.now());
    },
  };
}

/** Data files, images, badges and charts beside the pages. */
async function share(work: string, folders: BuildFolders, say: (line: string) => void): Promise<void> {
  const handover = await readHandover(work);
  const cache = join(folders.cache, 'images');
  const images = await writeShareFiles(
    handover,
    registerOf(handover.publication),
    nextFolder(folders.out),
    cache,
  );
  await clearKeptFiles(cache, images.used, Date.now());
  say(`shared: data files, badges and charts; ${images.drawn} images drawn anew`);
}

/** Throws when the page builder left a page of prose out: it ends with 0 even when it found none of them. */
async function demandProse(site: string, { pages }: Handover): Promise<void> {
  for (const page of pages) {
    const file = join(site, madeProseFile(page));
    await access(file).catch(() => {
      throw new Error(`the page builder made no ${madeProseFile(page)}`);
    });
  }
}

/** Each output folder has a work folder of its own, so that two builds at once do not meet. */
function workFolder(folders: BuildFolders): string {
  const name = resolve(folders.out).replaceAll(/[^A-Za-z0-9]+/g, '-');
  return resolve(folders.root, '.rapportkaart', `build${name}`);
}
