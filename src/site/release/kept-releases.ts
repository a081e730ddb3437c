import { lstatSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../model/finding.ts';
import { Refusal } from '../refusal.ts';

/** The link below a folder of releases that a web server follows. */
const currentName = 'current';

/** Releases that are kept, the current one apart. */
const keptReleases = 3;

/** The name of a release: a date, and a number from 1 within it. */
const namePattern = /^(\d{4}-\d{2}-\d{2})-(\d+)$/;

/** The names of the releases in a folder, oldest first. */
export function releasesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && namePattern.test(entry.name))
    .map(({ name }) => name)
    .sort(byAge);
}

/** The release that readers get, or null where none is current yet. */
export function currentRelease(folder: string): string | null {
  const link = lstatSync(join(folder, currentName), { throwIfNoEntry: false });
  if (link === undefined) return null;
  if (!link.isSymbolicLink()) {
    throw new Refusal({ kind: 'current-no-link', path: join(folder, currentName) });
  }
  return readlinkSync(join(folder, currentName));
}

/** The name of the next release: `today` as "2026-11-26", never before the newest there is, so that age and order agree. */
export function nextRelease(names: readonly string[], today: string): string {
  const newest = names.toSorted(byAge).at(-1);
  const [, date = '', number = ''] = namePattern.exec(newest ?? '') ?? [];
  return date >= today ? `${date}-${Number(number) + 1}` : `${today}-1`;
}

/** The release before the current one, which `release:back` makes current; null where none is older. */
export function releaseBefore(names: readonly string[], current: string): string | null {
  return names.toSorted(byAge).findLast((name) => byAge(name, current) < 0) ?? null;
}

/**
 * Makes a release the one that readers get: the link is made beside and renamed over the old one, so that there is no
 * moment without it.
 */
export function makeCurrent(folder: string, name: string): void {
  const beside = join(folder, `.${currentName}-${process.pid}`);
  rmSync(beside, { force: true });
  symlinkSync(name, beside);
  renameSync(beside, join(folder, currentName));
}

/** Removes the releases that are no longer kept: all but the newest three and the current one. Gives their names. */
export function dropReleases(folder: string): string[] {
  const current = currentRelease(folder);
  const dropped = releasesIn(folder)
    .slice(0, -keptReleases)
    .filter((name) => name !== current);
  for (const name of dropped) removeRelease(folder, name);
  return dropped;
}

/** Removes one kept release, which may not be the current one. */
export function removeRelease(folder: string, name: string): void {
  if (name === currentRelease(folder)) throw new Refusal({ kind: 'release-is-current', name });
  rmSync(join(folder, name), { recursive: true, force: true });
}

/** By date, then by number. */
function byAge(one: string, other: string): number {
  const [, date = '', number = ''] = namePattern.exec(one) ?? [];
  const [, otherDate = '', otherNumber = ''] = namePattern.exec(other) ?? [];
  return compareText(date, otherDate) || Number(number) - Number(otherNumber);
}
