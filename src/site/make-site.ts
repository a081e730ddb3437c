import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { registerOf } from '../card/register.ts';
import type { Tell } from '../model/build-note.ts';
import { compareFindings, type Finding } from '../model/finding.ts';
import type { Publication } from '../publish/publication.ts';
import { allEnded } from './all-ended.ts';
import type { Proof } from './cache/proven-sums.ts';
import { endUse } from './end-use.ts';
import { atPlace } from './environment.ts';
import { nextIn } from './folder/work-folder.ts';
import { handOver } from './hand-over.ts';
import { readHandover } from './handover.ts';
import { keptBundles } from './kept-bundles.ts';
import { keptData } from './kept-data.ts';
import { keptSets, provenBeside } from './kept-sets.ts';
import type { Making, NotMade } from './making.ts';
import { giveMemoryBack } from './memory-back.ts';
import { pageBuilder, type PageBuilder } from './page-builder.ts';
import { hasCommon, wholeSite } from './part.ts';
import { writeSitemap } from './share-files.ts';
import { compressed, pagesAndFiles } from './site-files.ts';
import { siteReports } from './site-reports.ts';
import { writeWanted } from './wanted.ts';

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

/** Reports of so many editions, at most, are set in some seconds. */
const fewUnits = 100;

/** Where a cache keeps the data of periods and of the whole. */
function dataIn(cache: string): string {
  return join(cache, 'data');
}

/**
 * Checks the input and makes the whole site in the work folder beside the output, in stages: check, reports, then pages and at the
 * same time what stands beside them. Beside the check, of a country that is not very large, the page builder bundles, unless a bundle is kept, and what the last build kept is proven. What was made before of the same is put in place as it is. Puts nothing
 * in the output's place. Bad input comes back as findings; rejects with the signal's reason when that is aborted.
 */
export async function makeSite(making: Making, say: Tell, signal: AbortSignal): Promise<Made> {
  const bundles = keptBundles(join(making.cache, 'bundles'), making.root);
  const builder = pageBuilder(making, bundles, say, making.seen, signal);
  const over = new AbortController();
  const known = provenBeside(
    [making.cache, dataIn(making.cache)],
    making.jobs,
    AbortSignal.any([signal, over.signal]),
  );
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
  { builder, known }: { readonly builder: PageBuilder; readonly known: Promise<Proof> },
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
  const data = keptData(dataIn(cache), (await known).get(dataIn(cache)), kept.files());
  const common = hasCommon(part);
  await writeWanted(making.work, { units: kept.wanted, common });
  if (kept.wanted.size <= fewUnits) await builder.read();
  const site = nextIn(making.beside);
  // before the pages, which tell how large each report is; what is kept is put in place meanwhile, and while pages are made
  const reporting = siteReports(making, handover, kept, say, signal);
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
    { handover, register, kept, data, standing },
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
      await data.keep(site, Date.now(), signal);
      await endUse(cache, kept, site, { reports: reports.used, images, packed }, say);
    });
  return { ok: true, findings: checked.findings, publication: handover.publication, keep };
}
