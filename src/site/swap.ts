import { cp, rename, rm, stat } from 'node:fs/promises';

/** Where a build stands until it is whole, beside the folder it will become: a rename must stay on one disk. */
export function nextFolder(out: string): string {
  return `${out}-next`;
}

/** Where the folder that stands is put while the new one takes its place. */
function previousFolder(out: string): string {
  return `${out}-previous`;
}

/** Moves the pages from where they were made to beside the folder they will become; copies them where that is another disk. */
export async function moveBeside(from: string, out: string): Promise<void> {
  try {
    await rename(from, nextFolder(out));
  } catch {
    await cp(from, nextFolder(out), { recursive: true });
  }
}

/** Puts the finished folder in place. `out` is the old site or the new one, never half of either. */
export async function swapIn(out: string): Promise<void> {
  await rm(previousFolder(out), { recursive: true, force: true });
  if (await exists(out)) await rename(out, previousFolder(out));
  await rename(nextFolder(out), out);
  await rm(previousFolder(out), { recursive: true, force: true });
}

/** Clears what an interrupted build left behind; a site that was put aside and not yet replaced comes back. */
export async function clearInterrupted(out: string): Promise<void> {
  await rm(nextFolder(out), { recursive: true, force: true });
  if (!(await exists(out)) && (await exists(previousFolder(out)))) await rename(previousFolder(out), out);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
