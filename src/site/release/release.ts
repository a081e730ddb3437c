import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Tell } from '../../model/build-note.ts';
import { usableCache } from '../cache/usable-cache.ts';
import { changedFiles, type ChangedFiles } from '../changed-files.ts';
import { keptFolders, tellChanged, type BuildFolders } from '../build.ts';
import { readMark, writeMark } from '../folder/mark.ts';
import { judgeReleases } from '../folder/output.ts';
import { own, type Owned } from '../folder/ownership.ts';
import { swapIn } from '../folder/swap.ts';
import { nextIn } from '../folder/work-folder.ts';
import { makeSite, type Made } from '../make-site.ts';
import { Refusal } from '../refusal.ts';
import { assetsIn, carryAssets } from './carried-assets.ts';
import {
  currentRelease,
  dropReleases,
  makeCurrent,
  nextRelease,
  releaseBefore,
  removeRelease,
  releasesIn,
} from './kept-releases.ts';

/** Folders of a release; `out` is the folder that holds all of them. */
export type ReleaseFolders = BuildFolders;

/** How a release ended: with its name when it is current now. */
export type Release = Made & { readonly name: string | null };

/**
 * Makes a whole site as a release of its own and switches to it by one rename: `out` holds `<date>-<number>/` for each
 * kept release and `current`, the link that a web server follows. Three are kept. May be repeated as often as one likes:
 * each is a release. `today` as "2026-11-26". Ends as `buildSite` does.
 */
export async function release(
  folders: ReleaseFolders,
  today: string,
  say: Tell,
  signal: AbortSignal,
): Promise<Release> {
  const owned = await ownReleases(folders);
  try {
    const cache = usableCache(folders.cache, join(owned.work, 'cache'), say);
    const made = await makeSite({ ...folders, cache, work: owned.work, beside: owned.beside }, say, signal);
    if (!made.ok) return { ...made, name: null };
    await made.keep();
    signal.throwIfAborted();
    const { name, dropped, changed } = placeRelease(owned.beside, owned.path, today);
    tellChanged(cache, folders.cache, changed, say);
    say({ kind: 'released', name, dropped });
    return { ...made, name };
  } finally {
    owned.letGo();
  }
}

/**
 * Puts the site that is whole in a work folder among the releases and makes it current. In one breath: no signal comes
 * between. Gives its name, those of the releases that are no longer kept, and what
 * differs from the release that was current.
 */
export function placeRelease(
  work: string,
  folder: string,
  today: string,
): { readonly name: string; readonly dropped: readonly string[]; readonly changed: ChangedFiles } {
  const site = nextIn(work);
  const assets = assetsIn(site);
  carryAssets(pathsIn(folder), site);
  writeMark(site, 'site', assets);
  const name = nextRelease(releasesIn(folder), today);
  const changed = changedFiles(join(folder, currentRelease(folder) ?? name), site);
  swapIn(work, join(folder, name));
  makeCurrent(folder, name);
  return { name, dropped: dropReleases(folder), changed };
}

/**
 * Switches back to the release before the current one, and gives its name. `guard` is asked first with the folder of
 * that release, and says in a line why readers must not get it again; null lets it pass. Throws a `Refusal` where there
 * is no older release, or the guard has an objection.
 */
export async function releaseBack(
  folders: ReleaseFolders,
  guard: (release: string) => string | null = () => null,
): Promise<string> {
  const owned = await ownReleases(folders);
  try {
    const current = currentRelease(owned.path);
    const before = current === null ? null : releaseBefore(releasesIn(owned.path), current);
    if (before === null) {
      throw new Refusal({ kind: 'no-older-release', folder: owned.path, current });
    }
    const objection = guard(join(owned.path, before));
    if (objection !== null) throw new Refusal({ kind: 'not-back', release: before, objection });
    // pages of the release that readers get now must find their style in the one they will get
    carryAssets(pathsIn(owned.path), join(owned.path, before));
    makeCurrent(owned.path, before);
    return before;
  } finally {
    owned.letGo();
  }
}

/** Removes the kept releases that `isUnwanted` says of their folder, the current one apart. Gives their names. */
export async function removeReleases(
  folders: ReleaseFolders,
  isUnwanted: (release: string) => boolean,
): Promise<readonly string[]> {
  const owned = await ownReleases(folders);
  try {
    const current = currentRelease(owned.path);
    const unwanted = releasesIn(owned.path).filter(
      (name) => name !== current && isUnwanted(join(owned.path, name)),
    );
    for (const name of unwanted) removeRelease(owned.path, name);
    return unwanted;
  } finally {
    owned.letGo();
  }
}

/** Makes this process the one owner of a folder of releases, and marks a new one. */
async function ownReleases(folders: ReleaseFolders): Promise<Owned> {
  const { root, out, here = process.cwd() } = folders;
  const kept = keptFolders(folders);
  const owned = await own({
    judge: () => judgeReleases(out, kept, here),
    workInside: true,
    root,
    now: Date.now(),
  });
  if (existsSync(owned.path) && readMark(owned.path) === null) writeMark(owned.path, 'releases');
  return owned;
}

function pathsIn(folder: string): string[] {
  return releasesIn(folder).map((name) => join(folder, name));
}
