import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/**
 * What a page builder that was started while the input is still checked waits for: the site's own words, of which it
 * bundles pages; the figures; and at last which pages are `wanted` and how large their reports are. That nothing goes on beside it any more (`alone`) it does not wait for, but asks.
 */
type Arrival = 'words' | 'figures' | 'wanted' | 'alone';

/** Name of the environment variable by which the page builder is told that its handover is still to come. */
export const awaitedVariable = 'RAPPORTKAART_AWAITED';

/** Milliseconds between two looks. */
const pause = 25;

/** Says to whoever waits that all files of it stand in the handover's folder, whole. */
export async function announce(dir: string, what: Arrival): Promise<void> {
  await writeFile(fileOf(dir, what), '');
}

/**
 * Waits until it was announced; does not wait at all in a process that
 * was started with its handover complete. It may wait for ever: when the build that should announce it is gone, this process ends too.
 */
export async function arrived(dir: string, what: Arrival): Promise<void> {
  if (hasArrived(dir, what)) return;
  while (!existsSync(fileOf(dir, what))) await setTimeout(pause);
}

/** Whether it was announced, or the process was started with all of it. */
export function hasArrived(dir: string, what: Arrival): boolean {
  return process.env[awaitedVariable] === undefined || existsSync(fileOf(dir, what));
}

function fileOf(dir: string, what: Arrival): string {
  return join(dir, `${what}.arrived`);
}
