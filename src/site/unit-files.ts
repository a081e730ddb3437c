import { existsSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { comparisonDataAddress, editionAddress, providerAddress } from '../address/address.ts';
import { fileOf } from '../address/base-path.ts';
import { codings } from '../hosting/compressed.ts';
import { compareText } from '../model/finding.ts';
import { siteLanguages, type Language } from '../model/label.ts';
import type { Provider } from '../model/provider.ts';
import { filesIn } from './folder/files-in.ts';
import { unitName, unitsOf } from './kept-unit.ts';

/**
 * The files of a built site that are about one provider and are made of it alone, as paths below the site in a fixed
 * order, by the name of the unit that they are kept in. Of what stands below its own addresses and those of its former ids, all in
 * the folder of an edition (`periods`, by id) is that edition's, but for its card; the rest, and what the comparison reads, is the provider's.
 */
export function unitFilesIn(
  site: string,
  { id, formerIds }: Pick<Provider, 'id' | 'formerIds'>,
  periods: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const files = new Map(unitsOf(id, periods).map((unit) => [unitName(unit), new Array<string>()]));
  const add = (period: string | undefined, ...paths: readonly string[]): void => {
    files.get(unitName({ provider: id, period }))?.push(...paths);
  };
  for (const one of [id, ...formerIds]) {
    for (const language of siteLanguages()) {
      const editionAt = editionsAt(one, periods, language);
      const folder = dirname(fileOf(providerAddress(one, language)));
      for (const path of filesIn(join(site, folder))) add(editionAt(path), join(folder, path));
    }
    add(undefined, ...withPacked(site, fileOf(comparisonDataAddress(one))));
  }
  for (const paths of files.values()) paths.sort(compareText);
  return files;
}

/** Tells of a path below a provider's folder which edition's it is; undefined for what tells of other editions too. */
function editionsAt(
  provider: string,
  periods: readonly string[],
  language: Language,
): (path: string) => string | undefined {
  const folderOf = (period: string): string =>
    basename(dirname(fileOf(editionAddress(provider, period, language))));
  const editions = new Map(periods.map((period) => [folderOf(period), period]));
  return (path) => {
    const [folder = '', ...rest] = path.split(sep);
    const isCard = rest.length === 1 && rest[0]?.startsWith('index.html') === true;
    return isCard ? undefined : editions.get(folder);
  };
}

/** A file, and the packed forms of it that stand beside it. */
function withPacked(site: string, path: string): string[] {
  return [path, ...codings.map(({ end }) => path + end).filter((packed) => existsSync(join(site, packed)))];
}
