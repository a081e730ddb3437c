import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { comparisonDataAddress, providerAddress } from '../address/address.ts';
import { fileOf } from '../address/base-path.ts';
import { codings } from '../hosting/compressed.ts';
import { compareText } from '../model/finding.ts';
import { siteLanguages } from '../model/label.ts';
import type { Provider } from '../model/provider.ts';
import { filesIn } from './folder/files-in.ts';

/**
 * The files of a built site that are about one provider and are made of it alone, as paths below the site in a fixed
 * order: all below its own addresses, those of its former ids included, and what the comparison reads of it.
 */
export function providerFilesIn(site: string, { id, formerIds }: Provider): string[] {
  return [id, ...formerIds]
    .flatMap((one) => [
      ...siteLanguages().flatMap((language) => below(site, dirname(fileOf(providerAddress(one, language))))),
      ...withPacked(site, fileOf(comparisonDataAddress(one))),
    ])
    .sort(compareText);
}

/** A file, and the packed forms of it that stand beside it. */
function withPacked(site: string, path: string): string[] {
  return [path, ...codings.map(({ end }) => path + end).filter((packed) => existsSync(join(site, packed)))];
}

function below(site: string, folder: string): string[] {
  return filesIn(join(site, folder)).map((path) => join(folder, path));
}
