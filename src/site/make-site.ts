import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { addressOf } from '../address/base-path.ts';
import { registerOf, type Register } from '../card/register.ts';
import type { Tell } from '../model/build-note.ts';
import { compareFindings, type Finding } from '../model/finding.ts';
import { siteLanguages } from '../model/label.ts';
import { allEnded } from './all-ended.ts';
import { pairsIn } from './compared-pairs.ts';
import { compressSite } from './compress-site.ts';
import { atPlace } from './environment.ts';
import { pageBuilder, type PageBuilder } from './page-builder.ts';
import { pageCount } from './page-count.ts';
import type { Publication } from '../publish/publication.ts';
import type { Manner } from './manner.ts';
import { filesIn } from './folder/files-in.ts';
import { moveBeside } from './folder/swap.ts';
import { nextIn } from './folder/work-folder.ts';
import { giveMemoryBack } from './memory-back.ts';
import { readHandover, writeHandover, type Handover } from './handover.ts';
import type { MadeImages } from './images.ts';
import { keptBundles } from './kept-bundles.ts';
import { keptSets, provenBeside, type KeptSets } from './kept-sets.ts';
import type { ProvenSums } from './cache/last-proven.ts';
import { clearKeptFiles } from './kept-files.ts';
import { hasCommon, wholeSite, type Part } from './part.ts';
import { prepareSite } from './prepare.ts';
import { makeReports, placeReports } from './reports.ts';
import { writeShareFiles, writeSitemap } from './share-files.ts';
import { writeWanted } from './wanted.ts';

/** What a site is made from and where, as absolute paths. */
export interface Making extends Manner {
  /** The project's root, where the pages' code stands. */
  readonly root: string;
  readonly data: string;
  readonly content: string;
  /** A usable folder that keeps what was made, by the hash of what it shows; holds what is public only, and the code that makes it, and may be thrown away. */
  readonly cache: string;
  /** A work folder below the project, where the pages are made: for one elsewhere the page builder would use one place for all builds. */
  readonly work: string;
  /** Take drafts in, in a site that says so everywhere. Left out: none. */
  readonly drafts?: boolean;
  /** Which part of the site is made. Left out: all of it. */
  readonly part?: Part | undefined;
  /** A work folder beside the output, in which the site stands once it is whole. */
  readonly beside: string;
  /** Looks at what will be shown before anything is made of it. Throws a `Refusal` of what is not wanted. */
  readonly judge?: ((publication: Publication<'public'>) => void) | undefined;
}

/** What was in the way: nothing was made. */
interface NotMade {
  readonly ok: false;
  readonly findings: readonly Finding[];
}

/** How a making ended: `ok` is false when findings stopped it; else with what the site shows. */
export type Made =
  | NotMade
  | {
      readonly ok: true;
      readonly findings: readonly Finding[];
      readonly publication: Publication<'public'>;
      /** Keeps what was made for the next build, and clears what no build used for long. From then on nothing of the site may be written onto. */
      readonly keep: () => Promise<void>;
    };

/**
 * Checks the input and makes the whole site in the work folder beside the output, in stages: check, reports, then pages and at the
 * same time what stands beside them. Beside the check the page builder bundles, unless a bundle is kept, and what the last build kept is proven. What was made before of the same is put in place as it is. Puts nothing
 * in the output's place. Bad input comes back as findings; rejects with the signal's reason when that is aborted.
 */
export async function makeSite(making: Making, say: Tell, signal: AbortSignal): Promise<Made> {
  const bundles = keptBundles(join(making.cache, 'bundles'), making.root);
  const builder = pageBuilder(making, bundles, say, making.seen, signal);
  const over = new AbortController();
  const known = provenBeside(making.cache, making.jobs, AbortSignal.any([signal, over.signal]));
  try {
    // what goes on beside a page builder that failed, or that somebody ended, ends too
    return await makeStages(making, { builder, known }, say, AbortSignal.any([signal, builder.failed]));
  } finally {
    over.abort();
    // whatever was found, or went wrong: its folder may be removed now
    await builder.end();
  }
}

async function makeStages(
  making: Making,
  { builder, known }: { readonly builder: PageBuilder; readonly known: Promise<ProvenSums> },
  say: Tell,
  signal: AbortSignal,
): Promise<Made> {
  const { cache, part = wholeSite } = making;
  const checked = await atPlace(making.work, () => handOver(making, builder, say));
  // what is wrong with the input is told, also where the page builder failed meanwhile
  if (checked.ok || !builder.failed.aborted) signal.throwIfAborted();
  if (!checked.ok) return checked;
  // of the answers and of all that was weighed nothing is held any more
  giveMemoryBack();
  const handover = await readHandover(making.work);
  const register = registerOf(handover.publication, handover.terms);
  const isCompressed = making.compress === true;
  const kept = await keptSets({ handover, register, cache, part, isCompressed, known }, signal);
  const common = hasCommon(part);
  await writeWanted(making.work, { units: kept.wanted, common });
  const site = nextIn(making.beside);
  // before the pages, which tell how large each report is; what is kept is put in place meanwhile, and while pages are made
  const reporting = report(making, handover, kept, say, signal);
  const placing = atPlace(making.beside, async () => {
    await mkdir(site, { recursive: true });
    await kept.place(site);
  });
  const both = allEnded<unknown>([reporting, placing]);
  const reports = await reporting.catch(async (fault: unknown) => {
    await both;
    throw fault;
  });
  if (reports.findings.length > 0) {
    await both;
    return { ok: false, findings: [...checked.findings, ...reports.findings].sort(compareFindings) };
  }
  const standing = both.then(() => atPlace(making.beside, () => reports.place()));
  const { images, pages } = await pagesAndFiles(
    making,
    builder,
    { handover, register, kept, standing },
    say,
    signal,
  );
  if (common) {
    const ids = handover.publication.providers.map(({ id }) => id);
    const elsewhere = ids.filter((id) => kept.stateOf({ provider: id }) === 'elsewhere');
    const files = [...pages, ...[...kept.files()].map(({ path }) => path)];
    await atPlace(making.beside, () => writeSitemap(handover, register, site, { files, elsewhere }));
  }
  const packed = isCompressed ? await compressed(making, register, kept, say, signal) : new Set<string>();
  const keep = (): Promise<void> =>
    atPlace(cache, async () => {
      await builder.keep(handover, Date.now());
      await endUse(cache, kept, site, { reports: reports.used, images, packed }, say);
    });
  return { ok: true, findings: checked.findings, publication: handover.publication, keep };
}

/** What pages and other files are made from, and what stands before these are. */
interface Ready {
  readonly handover: Handover;
  readonly register: Register<'public'>;
  readonly kept: KeptSets;
  /** Resolves when all that is kept, and all reports, stand in the site. */
  readonly standing: Promise<void>;
}

/** The pages, made in a process of their own, and beside them at the same time all other files. When one fails, the other is ended. Gives the files of pages too, as paths below the site. */
async function pagesAndFiles(
  making: Making,
  builder: PageBuilder,
  { handover, register, kept, standing }: Ready,
  say: Tell,
  signal: AbortSignal,
): Promise<{ readonly images: MadeImages; readonly pages: readonly string[] }> {
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  const orEnd = <T>(work: Promise<T>): Promise<T> =>
    work.catch((fault: unknown) => {
      failed.abort(fault);
      // that it ended is told by the promise of its pages
      void builder.end(fault);
      throw fault;
    });
  const common = hasCommon(making.part ?? wholeSite);
  const total = pageCount(register, { wanted: kept.wanted, common });
  const files = {
    site: handover.site,
    register,
    out: nextIn(making.beside),
    cache: join(making.cache, 'images'),
    stateOf: kept.stateOf,
    common,
    seen: making.seen,
  };
  const share = async (): Promise<MadeImages> => {
    await standing;
    const made = await atPlace(making.beside, () => writeShareFiles(files, either));
    if (making.jobs !== 1) await atPlace(making.work, builder.alone);
    return made;
  };
  const sharing = orEnd(share());
  const paging = orEnd(builder.finish(total, common ? handover.pages : []));
  await allEnded<unknown>([sharing, paging]);
  const images = await sharing;
  say({ kind: 'shared', drawn: images.drawn });
  const pages = filesIn(builder.out);
  await moveBeside(builder.out, making.beside);
  return { images, pages };
}

/** The packed forms of the site's texts, put beside them once all stand. Gives the names of kept files that it used. */
async function compressed(
  { cache, beside }: Making,
  register: Register<'public'>,
  { stateOf }: KeptSets,
  say: Tell,
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const whole = { site: nextIn(beside), register, stateOf, cache: join(cache, 'packed') };
  const { made, kept, used } = await atPlace(beside, () => compressSite(whole, signal));
  say({ kind: 'compressed', made, kept });
  return used;
}

/** Keeps what was made for the next build, and clears what no build used for long. */
async function endUse(
  cache: string,
  kept: KeptSets,
  site: string,
  {
    reports,
    images,
    packed,
  }: {
    readonly reports: ReadonlySet<string>;
    readonly images: MadeImages;
    readonly packed: ReadonlySet<string>;
  },
  say: Tell,
): Promise<void> {
  const now = Date.now();
  const { sums, dropped } = await kept.keep(site, now);
  const gone =
    (await clearKeptFiles(join(cache, 'reports'), reports, now, sums)) +
    (await clearKeptFiles(join(cache, 'images'), images.used, now, sums)) +
    (await clearKeptFiles(join(cache, 'packed'), packed, now));
  const files = [...kept.files()].length;
  say({ kind: 'kept', files, providers: kept.providers, made: kept.changed, sets: dropped, dropped: gone });
}

/** Checks the input and writes what the pages get. A step of its own, so that the data is let go before the pages start. */
async function handOver(
  making: Making,
  builder: PageBuilder,
  say: Tell,
): Promise<NotMade | { readonly ok: true; readonly findings: readonly Finding[] }> {
  const { handover, findings } = await prepareSite(
    making.data,
    making.content,
    pairsIn(join(making.cache, 'compared')),
    { drafts: making.drafts === true, spoken: builder.start },
  );
  if (handover === null) return { ok: false, findings };
  making.judge?.(handover.publication);
  const { periods, providers } = handover.publication;
  const editions = periods.reduce((sum, period) => sum + period.editions.length, 0);
  say({ kind: 'checked', providers: providers.length, periods: periods.length, editions });
  await writeHandover(making.work, handover);
  await builder.hand(handover);
  return { ok: true, findings };
}

/** The PDFs of the wanted editions, made now; `place` puts them in the site once it stands. */
async function report(
  making: Making,
  handover: Handover,
  { files, stateOf }: KeptSets,
  say: Tell,
  signal: AbortSignal,
): Promise<{
  readonly findings: readonly Finding[];
  readonly place: () => Promise<void>;
  readonly used: ReadonlySet<string>;
}> {
  const cache = join(making.cache, 'reports');
  const kept = [...files()].filter(({ path }) => path.endsWith('.pdf'));
  const { made, findings } = await makeReports(making.work, handover, cache, {
    isWanted: (edition) => stateOf(edition) === 'made',
    standing: Object.fromEntries(kept.map(({ path, bytes }) => [addressOf(path), bytes])),
    signal,
    count: making.jobs,
    seen: making.seen,
  });
  const mine = handover.publication.periods.flatMap(({ editions }) =>
    editions.filter(({ provider }) => stateOf({ provider }) !== 'elsewhere'),
  );
  say({
    kind: 'reports',
    count: mine.length * siteLanguages().length,
    made: made.filter((one) => one.isNew).length,
  });
  return {
    findings,
    used: new Set(made.map(({ file }) => file)),
    place: () => placeReports(made, cache, nextIn(making.beside)),
  };
}
