import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../model/finding.ts';
import { linkOrCopy } from '../cache/link-or-copy.ts';
import { readMark } from '../folder/mark.ts';

/** The folder of a site whose files have a hash of their content in their name: a name never means two files. */
const assets = 'assets';

/** The names of a site's assets, in a fixed order. */
export function assetsIn(site: string): string[] {
  return existsSync(join(site, assets)) ? readdirSync(join(site, assets)).sort(compareText) : [];
}

/**
 * Puts the assets that other releases were made with into a site, so that a page that somebody read before a switch
 * still finds its style, script and font after it. What those carried for others they do not hand on.
 */
export function carryAssets(releases: readonly string[], site: string): void {
  for (const release of releases) {
    for (const name of readMark(release)?.assets ?? []) {
      const [from, to] = [join(release, assets, name), join(site, assets, name)];
      if (existsSync(to) || !existsSync(from)) continue;
      mkdirSync(join(site, assets), { recursive: true });
      // the same bytes for ever: two releases may share the file
      linkOrCopy(from, to);
    }
  }
}
