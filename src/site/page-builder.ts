import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Tell } from '../model/build-note.ts';
import { announce } from './arrival.ts';
import { runAstro } from './astro.ts';
import type { Manner } from './manner.ts';
import { madeProseFile, type ProsePage } from './prose-page.ts';

/** The process that makes the pages of one build. */
export interface PageBuilder {
  /** The folder in which the pages come to stand. */
  readonly out: string;
  /** Starts it. It loads its code and bundles what needs no figures, and waits for the rest. Does nothing the second time. */
  readonly start: () => void;
  /**
   * Has it make the pages, as all that they are made from stands in its handover: `total` of them, those of `prose` among
   * them. Rejects as `runAstro` does.
   */
  readonly finish: (total: number, prose: readonly ProsePage[]) => Promise<void>;
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

/** How the page builder names a page that it made. */
const pageLine = / [├└]─ /;

/**
 * The page builder of a build, not started yet. Its start and bundle take some seconds however small the site, so it is
 * started while another core checks the input; what it is told by its environment (languages, path) must be known by then.
 */
export function pageBuilder(
  { root, work }: PageFolders,
  say: Tell,
  seen: Manner['seen'],
  signal: AbortSignal,
): PageBuilder {
  const out = join(work, 'site');
  const folders = { root, handover: work, out, cache: join(work, 'pages-cache'), isAwaiting: true };
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
  let running: Promise<void> | undefined;
  const started = (): Promise<void> => {
    if (running === undefined) {
      running = runAstro('build', folders, hear, either);
      running.catch((fault: unknown) => failed.abort(fault));
    }
    return running;
  };
  return {
    out,
    failed: failed.signal,
    start: () => void started(),
    finish: async (total, prose) => {
      pages.total = total;
      const making = started();
      await announce(work, 'figures');
      await making;
      await demandProse(out, prose);
    },
    alone: () => announce(work, 'alone'),
    end: async (reason) => {
      ended.abort(reason);
      await running?.catch(() => undefined);
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
