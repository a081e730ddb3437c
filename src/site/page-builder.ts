import { access, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Tell } from '../model/build-note.ts';
import { announce } from './arrival.ts';
import { makeBundle, makePages } from './astro.ts';
import type { Handover } from './handover.ts';
import type { KeptBundles } from './kept-bundles.ts';
import type { Manner } from './manner.ts';
import { madeProseFile, type ProsePage } from './prose-page.ts';

/** The processes that make the pages of one build: one bundles, another makes pages with the bundle. */
export interface PageBuilder {
  /** The folder in which the pages come to stand. */
  readonly out: string;
  /**
   * Has it load what makes pages from the bundle of an earlier build that is likely to do, or bundle what needs no figures. The site's languages and address are known.
   */
  readonly start: () => void;
  /**
   * Tells it that its handover stands in the work folder, whole. Where what it loaded is of other words, it lets go of that, and bundles where no other bundle is kept.
   */
  readonly hand: (handover: Handover) => Promise<void>;
  /** Has it read the figures now, while reports are set: not where many are, which want the memory. Comes after `hand`. */
  readonly read: () => Promise<void>;
  /**
   * Has it make the pages, as all that they are made from stands in its handover by now, which pages are wanted and the sizes of reports too: `total` of them, those of
   * `prose` among them. Comes after `hand`. Rejects as `runNode` does.
   */
  readonly finish: (total: number, prose: readonly ProsePage[]) => Promise<void>;
  /** Keeps the bundle with which it made the pages of a handover for other builds. `now` in milliseconds. */
  readonly keep: (handover: Handover, now: number) => Promise<void>;
  /** Tells it that nothing goes on beside it any more, so that it may use the machine. */
  readonly alone: () => Promise<void>;
  /** Aborted with why it failed, as soon as it does: it may be minutes before somebody waits for its pages. */
  readonly failed: AbortSignal;
  /** Ends it if it still runs, and waits until it is gone: nothing is written any more. `finish` rejects with the reason. */
  readonly end: (reason?: unknown) => Promise<void>;
}

/** What it works in: the project's root, and a work folder below that, in which its handover comes to stand. */
export interface PageFolders {
  readonly root: string;
  readonly work: string;
}

/** Pages that are made. */
interface Making {
  readonly made: Promise<void>;
  /** Ends it, as its bundle is not the right one, and takes away what it had. */
  readonly takeBack: () => Promise<void>;
}

/** How the page builder names a page that it made. */
const pageLine = / [├└]─ /;

/**
 * The page builder of a build, not started yet. Its start and bundle take some seconds however small the site, so it is
 * started while another core checks the input, where there is memory for both; what makes pages with the bundle that an earlier build left in `bundles` is too.
 */
export function pageBuilder(
  { root, work }: PageFolders,
  bundles: KeptBundles,
  say: Tell,
  seen: Manner['seen'],
  signal: AbortSignal,
): PageBuilder {
  const out = join(work, 'site');
  const folders = { root, handover: work, bundle: join(work, 'bundle'), isAwaiting: true };
  const ended = new AbortController();
  const either = AbortSignal.any([signal, ended.signal]);
  const pages = { made: 0, total: 0 };
  const hear = (line: string): void => {
    if (pageLine.test(line)) {
      pages.made += 1;
      seen?.({ part: 'pages', done: Math.min(pages.made, pages.total), total: pages.total });
    }
    say({ kind: 'builder', line });
  };
  const failed = new AbortController();
  // it may be minutes before somebody waits for it
  const orFail = (task: Promise<void>): Promise<void> => {
    task.catch((fault: unknown) => failed.abort(fault));
    return task;
  };
  let bundling: Promise<void> | undefined;
  let making: Making | undefined;
  const bundle = (): void => {
    bundling = orFail(makeBundle(folders, hear, either));
  };
  const make = (): Making => {
    const isKept = bundling === undefined;
    const back = new AbortController();
    const ends = AbortSignal.any([either, back.signal]);
    const pagesMade = async (): Promise<void> => {
      await bundling;
      try {
        await makePages({ ...folders, out }, hear, ends);
      } catch (fault) {
        if (back.signal.aborted) return;
        // a bundle that proves itself and cannot be used would be in the way of every build
        if (isKept && !ends.aborted) bundles.drop();
        throw fault;
      }
    };
    const made = pagesMade();
    // until it is known whether its bundle is the right one, its end is no fault of this build
    made.catch(() => undefined);
    return {
      made,
      takeBack: async () => {
        back.abort();
        await Promise.allSettled([made]);
        for (const folder of [folders.bundle, out]) await rm(folder, { recursive: true, force: true });
      },
    };
  };
  return {
    out,
    failed: failed.signal,
    start: () => {
      if (bundles.placeLikely(folders.bundle)) making = make();
      else bundle();
    },
    hand: async (handover) => {
      await announce(work, 'words');
      if (making === undefined || !bundles.isFor(handover)) {
        await making?.takeBack();
        if (bundling === undefined && !bundles.place(handover, folders.bundle)) bundle();
        making = make();
      }
      void orFail(making.made);
    },
    read: () => announce(work, 'figures'),
    finish: async (total, prose) => {
      pages.total = total;
      await announce(work, 'figures');
      await announce(work, 'wanted');
      await making?.made;
      await demandProse(out, prose);
    },
    keep: async (handover, now) => bundles.keep(handover, folders.bundle, now),
    alone: () => announce(work, 'alone'),
    end: async (reason) => {
      ended.abort(reason);
      await Promise.allSettled([bundling, making?.made]);
    },
  };
}

/** Throws when the page builder left a page of prose out: it ends with 0 even when it found none of them. */
async function demandProse(site: string, pages: readonly ProsePage[]): Promise<void> {
  for (const page of pages) {
    const file = join(site, madeProseFile(page));
    await access(file).catch(() => {
      throw new Error(`the page builder made no ${madeProseFile(page)}`);
    });
  }
}
