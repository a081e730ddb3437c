import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { comparisonDataAddress, providerAddress } from '../address/address.ts';
import { fileOf } from '../address/base-path.ts';
import { compareText } from '../model/finding.ts';
import { languages } from '../model/label.ts';
import type { Provider } from '../model/provider.ts';

/**
 * The files of a built site that are about one provider and are made of it alone, as paths below the site in a fixed
 * order: all below its own addresses, those of its former ids included, and what the comparison reads of it.
 */
export function providerFilesIn(site: string, { id, formerIds }: Provider): string[] {
  return [id, ...formerIds]
    .flatMap((one) =>
      languages.flatMap((language) => [
        ...filesBelow(site, dirname(fileOf(providerAddress(one, language)))),
        fileOf(comparisonDataAddress(one, language)),
      ]),
    )
    .sort(compareText);
}

function filesBelow(site: string, folder: string): string[] {
  return readdirSync(join(site, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(site, path) : [path];
  });
}
