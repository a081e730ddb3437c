import { join } from 'node:path';
import { basePath } from '../address/base-path.ts';
import { siteLanguages } from '../model/language.ts';
import { checksum } from './cache/checksum.ts';
import { clearSets } from './cache/clear-sets.ts';
import { keepSet, placeSet, provenSet, setsIn } from './cache/kept-set.ts';
import { regularChecksum } from './cache/regular-bytes.ts';
import { siteVersion } from './code-version.ts';
import { filesIn } from './folder/files-in.ts';
import type { Handover } from './handover.ts';
import { prosePageFiles } from './prose-page.ts';

/** So many bundles are kept: of sites that share a cache, and of words that are changed and changed back. */
const bundlesKept = 8;

/** The bundles of a cache, for one build. */
export interface KeptBundles {
  /** Whether one is kept that is right unless the site's own words are others now: so it is worth while to wait for these. */
  readonly isLikely: () => boolean;
  /** Puts the bundle for a handover into a folder that is not there. False where none is kept that proves itself. */
  readonly place: (handover: Handover, bundle: string) => boolean;
  /** Keeps the bundle for a handover that stands in a folder, unless it was placed there, and lets go of those that were not used for longest. `now` in milliseconds. */
  readonly keep: (handover: Handover, bundle: string, now: number) => void;
}

/**
 * The bundles in a folder of the cache, of which a build may use one: made by the same code, packages and Node, in the same project, for the same address and
 * languages, with the same files of `public/`, words of the site and pages of prose.
 */
export function keptBundles(cache: string, root: string): KeptBundles {
  // asked when the site's languages are known, and no sooner
  let made: string | undefined;
  const maker = (): string => (made ??= makerOf(root));
  const keyOf = ({ site, pages }: Handover): string =>
    maker() + shortHash(JSON.stringify([site, prosePageFiles(pages)]));
  let used: string | undefined;
  return {
    isLikely: () => [...setsIn(cache).keys()].some((key) => key.startsWith(maker())),
    place: (handover, bundle) => {
      const name = setsIn(cache).get(keyOf(handover));
      const files = name === undefined ? null : provenSet(cache, name);
      if (files === null) return false;
      placeSet(cache, files, bundle);
      used = name;
      return true;
    },
    keep: (handover, bundle, now) => {
      used ??= keepSet(cache, keyOf(handover), bundle, filesIn(bundle));
      clearSets(cache, new Set([used]), now, bundlesKept);
    },
  };
}

/** What a bundle is made by and from, but for the words of its site. */
function makerOf(root: string): string {
  const open = join(root, 'public');
  const files = filesIn(open).map((path) => [path, regularChecksum(join(open, path))?.sum]);
  return shortHash(JSON.stringify([siteVersion(), root, basePath(), siteLanguages(), files]));
}

/** Half of a key. */
function shortHash(text: string): string {
  return checksum(text).slice(0, 16);
}
