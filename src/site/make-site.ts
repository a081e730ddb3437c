import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { registerOf } from '../card/register.ts';
import { compareFindings, type Finding } from '../model/finding.ts';
import { runAstro } from './astro.ts';
import { usableCache } from './cache/usable-cache.ts';
import { pairsIn } from './compared-pairs.ts';
import { atPlace } from './environment.ts';
import { moveBeside } from './folder/swap.ts';
import { nextIn } from './folder/work-folder.ts';
import { readHandover, writeHandover, type Handover } from './handover.ts';
import { clearKeptFiles } from './kept-files.ts';
import { prepareSite } from './prepare.ts';
import { madeProseFile } from './prose-page.ts';
import { makeReports, placeReports } from './reports.ts';
import { writeShareFiles } from './share-files.ts';

/** What a site is made from and where, as absolute paths. */
export interface Making {
  /** The project's root, where the pages' code stands. */
  readonly root: string;
  readonly data: string;
  readonly content: string;
  /** Keeps reports and images by the hash of what they show; holds public pages only, and may be thrown away. */
  readonly cache: string;
  /** A work folder below the project, where the pages are made: for one elsewhere the page builder would use one place for all builds. */
  readonly work: string;
  /** Take drafts in, in a site that says so everywhere. Left out: none. */
  readonly drafts?: boolean;
  /** A work folder beside the output, in which the site stands once it is whole. */
  readonly beside: string;
}

/** How a making ended: `ok` is false when findings stopped it. */
export interface Made {
  readonly ok: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Checks the input and makes the whole site in the work folder beside the output, in stages: check, reports, pages, what
 * stands beside the pages. Puts nothing in place. Bad input comes back as findings; rejects with the signal's reason
 * when that is aborted.
 */
export async function makeSite(
  given: Making,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<Made> {
  const cache = usableCache(given.cache, join(given.work, 'cache'), say);
  const making = { ...given, cache };
  const checked = await atPlace(making.work, () => handOver(making, say));
  signal.throwIfAborted();
  if (!checked.ok) return checked;
  // before the pages, which tell how large each report is
  const reports = await report(making, say, signal);
  if (reports.findings.length > 0) {
    return { ok: false, findings: [...checked.findings, ...reports.findings].sort(compareFindings) };
  }
  const pages = join(making.work, 'site');
  await runAstro(
    'build',
    { root: making.root, handover: making.work, out: pages, cache: join(making.work, 'pages-cache') },
    say,
    signal,
  );
  await demandProse(pages, await readHandover(making.work));
  await moveBeside(pages, making.beside);
  await atPlace(making.beside, () => reports.place());
  await atPlace(making.beside, () => share(making, say, signal));
  return checked;
}

/** Checks the input and writes what the pages get. A step of its own, so that the data is let go before the pages start. */
async function handOver(making: Making, say: (line: string) => void): Promise<Made> {
  const { handover, findings } = await prepareSite(
    making.data,
    making.content,
    pairsIn(join(making.cache, 'compared')),
    { drafts: making.drafts === true },
  );
  if (handover === null) return { ok: false, findings };
  const { periods, providers } = handover.publication;
  const editions = periods.reduce((sum, period) => sum + period.editions.length, 0);
  say(`checked: ${providers.length} providers, ${periods.length} periods, ${editions} editions`);
  await writeHandover(making.work, handover);
  return { ok: true, findings };
}

/** The PDF of every edition, made now; `place` puts them in the site once it stands. */
async function report(
  making: Making,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<{ readonly findings: readonly Finding[]; readonly place: () => Promise<void> }> {
  const cache = join(making.cache, 'reports');
  const { made, findings } = await makeReports(making.work, await readHandover(making.work), cache, signal);
  say(`reports: ${made.length} in pdf, ${made.filter((one) => one.isNew).length} made anew`);
  return {
    findings,
    place: async () => {
      await placeReports(made, cache, nextIn(making.beside));
      await clearKeptFiles(cache, new Set(made.map(({ file }) => file)), Date.now());
    },
  };
}

/** Data files, images, badges and charts beside the pages. */
async function share(making: Making, say: (line: string) => void, signal: AbortSignal): Promise<void> {
  const handover = await readHandover(making.work);
  const cache = join(making.cache, 'images');
  const register = registerOf(handover.publication, handover.terms);
  const images = await writeShareFiles(handover, register, nextIn(making.beside), cache, signal);
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
