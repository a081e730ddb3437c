import { mkdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Finding } from '../model/finding.ts';
import { runAstro } from './astro.ts';
import { writeHandover } from './handover.ts';
import { prepareSite } from './prepare.ts';
import { clearInterrupted, nextFolder, swapIn } from './swap.ts';

/** Folders of one build, as absolute paths. */
export interface BuildFolders {
  /** The project's root, where the pages' code stands. */
  readonly root: string;
  readonly data: string;
  readonly content: string;
  readonly out: string;
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
    await runAstro('build', { ...folders, handover: work, out: nextFolder(folders.out) }, say);
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
  const { handover, findings } = await prepareSite(folders.data, folders.content);
  if (handover === null) return { ok: false, findings };
  const { periods, providers } = handover.publication;
  const editions = periods.reduce((sum, period) => sum + period.editions.length, 0);
  say(`checked: ${providers.length} providers, ${periods.length} periods, ${editions} editions`);
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  await writeHandover(work, handover);
  return { ok: true, findings };
}

/** Each output folder has a work folder of its own, so that two builds at once do not meet. */
function workFolder(folders: BuildFolders): string {
  const name = resolve(folders.out).replaceAll(/[^A-Za-z0-9]+/g, '-');
  return resolve(folders.root, '.rapportkaart', `build${name}`);
}
