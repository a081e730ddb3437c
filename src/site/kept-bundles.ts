import { lstatSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from '../address/base-path.ts';
import { siteLanguages } from '../model/language.ts';
import { checksum } from './cache/checksum.ts';
import { clearSets } from './cache/clear-sets.ts';
import { keepSet, placeSet, provenSet, setsFolder, setsIn } from './cache/kept-set.ts';
import { regularChecksum } from './cache/regular-bytes.ts';
import { siteVersion } from './code-version.ts';
import { filesIn } from './folder/files-in.ts';
import type { Handover } from './handover.ts';
import { prosePageFiles } from './prose-page.ts';

/** So many bundles are kept: of sites that share a cache, and of words that are changed and changed back. */
const bundlesKept = 8;

/** The bundles of a cache, for one build. */
export interface KeptBundles {
  /** Puts the bundle that is right unless the site's own words are others now into a folder that is not there: of several, the one that was used last. False where none is kept that proves itself. */
  readonly placeLikely: (bundle: string) => boolean;
  /** Whether the bundle that was placed last is the one for a handover. */
  readonly isFor: (handover: Handover) => boolean;
  /** Puts the bundle for a handover into a folder that is not there. False where none is kept that proves itself. */
  readonly place: (handover: Handover, bundle: string) => boolean;
  /** Lets go of the bundle that was placed: with it nothing could be made. */
  readonly drop: () => void;
  /** Keeps the bundle for a handover that stands in a folder, unless it was placed there, and lets go of those that were not used for longest. `now` in milliseconds. */
  readonly keep: (handover: Handover, bundle: string, now: number) => void;
}

/**
 * The bundles in the folder `cache`, of which a build may use one, or another where its words are not those of the first: made by the same code, packages and Node, in the same project, for the same address and
 * languages, with the same files of `public/`, words of the site and pages of prose. A bundle is code that is run, by somebody who can read answers; so the folder is of
 * this user and closed to all others, and where that cannot be had none is used and none kept.
 */
export function keptBundles(cache: string, root: string): KeptBundles {
  // asked when the site's languages are known, and no sooner
  let made: string | undefined;
  const maker = (): string => (made ??= makerOf(root));
  const keyOf = ({ site, pages }: Handover): string =>
    maker() + shortHash(JSON.stringify([site, prosePageFiles(pages)]));
  const listOf = (name: string): string => join(cache, setsFolder, name);
  const usedAt = (name: string): number => statSync(listOf(name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  let used: string | undefined;
  const place = (isRight: (key: string) => boolean, bundle: string): boolean => {
    used = undefined;
    const found = isClosed(cache) ? [...setsIn(cache)].filter(([key]) => isRight(key)) : [];
    const [name] = found.map(([, list]) => list).toSorted((a, b) => usedAt(b) - usedAt(a));
    if (name === undefined) return false;
    try {
      const files = provenSet(cache, name);
      if (files === null) {
        // the next one has another name, as no two bundles are quite the same
        rmSync(listOf(name), { force: true });
        return false;
      }
      placeSet(cache, files, bundle);
    } catch {
      // another build cleared it meanwhile
      rmSync(bundle, { recursive: true, force: true });
      return false;
    }
    used = name;
    return true;
  };
  return {
    placeLikely: (bundle) => place((key) => key.startsWith(maker()), bundle),
    isFor: (handover) => used?.startsWith(keyOf(handover)) === true,
    place: (handover, bundle) => place((key) => key === keyOf(handover), bundle),
    drop: () => {
      if (used !== undefined) rmSync(listOf(used), { force: true });
    },
    keep: (handover, bundle, now) => {
      if (used === undefined) {
        // what was changed while it was bundled may be in it or not
        if (makerOf(root) !== maker() || !close(cache)) return;
        used = keepSet(cache, keyOf(handover), bundle, filesIn(bundle));
      }
      clearSets(cache, new Set([used]), now, { most: bundlesKept });
    },
  };
}

/** Whether a folder is of this user, and nobody else can read or write in it. */
function isClosed(folder: string): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (found === undefined || !found.isDirectory()) return false;
  return found.uid === process.geteuid?.() && (found.mode & 0o077) === 0;
}

/** Makes such a folder; anew where one of this user was open, as anybody may have put anything in it. False where it cannot be had. */
function close(folder: string): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (found !== undefined && found.uid !== process.geteuid?.()) return false;
  if (!isClosed(folder)) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return isClosed(folder);
}

/** What a bundle is made by and from, but for the words of its site. */
function makerOf(root: string): string {
  const open = join(root, 'public');
  const files = filesIn(open).map((path) => [path, regularChecksum(join(open, path))?.sum]);
  // what npm put there, which may be older than the lock file that stands in the project
  const packages = regularChecksum(join(root, 'node_modules', '.package-lock.json'))?.sum;
  return shortHash(JSON.stringify([siteVersion(), packages, root, basePath(), siteLanguages(), files]));
}

/** Half of a key. */
function shortHash(text: string): string {
  return checksum(text).slice(0, 16);
}
