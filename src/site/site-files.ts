import { join } from 'node:path';
import type { Register } from '../card/register.ts';
import type { Tell } from '../model/build-note.ts';
import { allEnded } from './all-ended.ts';
import { compressSite } from './compress-site.ts';
import { atPlace } from './environment.ts';
import { mayBeBeside } from './file-thread.ts';
import { filesIn } from './folder/files-in.ts';
import { moveBeside } from './folder/swap.ts';
import { nextIn } from './folder/work-folder.ts';
import type { Handover } from './handover.ts';
import type { MadeImages } from './images.ts';
import type { KeptData } from './kept-data.ts';
import type { KeptSets } from './kept-sets.ts';
import type { Making } from './making.ts';
import type { PageBuilder } from './page-builder.ts';
import { pageCount } from './page-count.ts';
import { hasCommon, wholeSite } from './part.ts';
import { writeShareFiles } from './share-files.ts';

/** What pages and other files are made from, and what stands before these are. */
export interface Ready {
  readonly handover: Handover;
  readonly register: Register<'public'>;
  readonly kept: KeptSets;
  readonly data: KeptData;
  /** Resolves when all that is kept, and all reports, stand in the site. */
  readonly standing: Promise<void>;
}

/** Makes the pages, in a process of their own, and beside them at the same time all other files. When one fails, the other is ended. Gives the files of pages too, as paths below the site. */
export async function pagesAndFiles(
  making: Making,
  builder: PageBuilder,
  { handover, register, kept, data, standing }: Ready,
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
    data,
    seen: making.seen,
  };
  const paging = orEnd(builder.finish(total, common ? handover.pages : []));
  // when pages are done first, images are drawn on their core too
  const free = mayBeBeside(making.jobs) ? paging : undefined;
  const share = async (): Promise<MadeImages> => {
    await standing;
    const made = await atPlace(making.beside, () => writeShareFiles({ ...files, free }, either));
    if (making.jobs !== 1) await atPlace(making.work, builder.alone);
    return made;
  };
  const sharing = orEnd(share());
  await allEnded<unknown>([sharing, paging]);
  const images = await sharing;
  say({ kind: 'shared', drawn: images.drawn });
  const pages = filesIn(builder.out);
  await moveBeside(builder.out, making.beside);
  return { images, pages };
}

/** The packed forms of the site's texts, put beside them once all stand. Gives the names of kept files that it used. */
export async function compressed(
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
