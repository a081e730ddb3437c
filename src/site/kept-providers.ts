import type { Register } from '../card/register.ts';
import { clearSets, type Cleared } from './cache/clear-sets.ts';
import { keepSet, placeSet, provenSet, setsIn, type KeptFile } from './cache/kept-set.ts';
import { siteVersion } from './code-version.ts';
import type { Handover } from './handover.ts';
import { listen } from './listen.ts';
import { providersOf, type Part } from './part.ts';
import { providerFilesIn } from './provider-files.ts';
import { providerKeys } from './provider-keys.ts';

/** The most sets that are kept, as a multiple of the providers there are: texts that are changed every hour make many. */
const most = 4;

/** How a provider's files come into a site: made now, kept from before, or in another part of it. */
export type ProviderState = 'made' | 'kept' | 'elsewhere';

/** The files of providers that were made before from the same, and what is still to be made. */
export interface KeptProviders {
  /** How a provider's files come into the site. */
  readonly stateOf: (provider: string) => ProviderState;
  /** Ids of the providers whose files are to be made, in order. */
  readonly wanted: ReadonlySet<string>;
  /** Of how many providers files are kept. */
  readonly providers: number;
  /** How many files are kept. */
  readonly files: number;
  /** Puts the kept files into a site's folder. */
  readonly place: (site: string) => Promise<void>;
  /** Keeps what was made in a site's folder, where nothing is written any more; clears what no build used for long. */
  readonly keep: (site: string, now: number) => Promise<Cleared>;
}

/**
 * Looks for each provider of a part, in a site that is compressed or not, whether all of its files are kept and prove themselves. A country has hundreds of thousands of
 * files: here, and while they are placed and kept, `signal` is looked at between two providers.
 */
export async function keptProviders(
  handover: Handover,
  register: Register<'public'>,
  cache: string,
  part: Part,
  isCompressed: boolean,
  signal: AbortSignal,
): Promise<KeptProviders> {
  const keyOf = providerKeys(handover, register, `${siteVersion()} ${isCompressed}`);
  const ids = handover.publication.providers.map(({ id }) => id);
  const keys = new Map(providersOf(ids, part).map((id) => [id, keyOf(id)] as const));
  const names = setsIn(cache);
  const proven = new Map<string, readonly KeptFile[]>();
  for (const [id, key] of keys) {
    const name = names.get(key);
    const files = name === undefined ? null : provenSet(cache, name);
    if (files !== null) proven.set(id, files);
    await listen(signal);
  }
  const wanted = new Set([...keys.keys()].filter((id) => !proven.has(id)));
  const used = new Set([...proven.keys()].map((id) => names.get(keys.get(id) ?? '') ?? ''));
  return {
    wanted,
    providers: proven.size,
    stateOf: (id) => (wanted.has(id) ? 'made' : proven.has(id) ? 'kept' : 'elsewhere'),
    files: [...proven.values()].reduce((sum, files) => sum + files.length, 0),
    place: async (site) => {
      for (const files of proven.values()) {
        placeSet(cache, files, site);
        await listen(signal);
      }
    },
    keep: async (site, now) => {
      for (const id of wanted) {
        used.add(keepSet(cache, keys.get(id) ?? '', site, providerFilesIn(site, register.provider(id))));
        await listen(signal);
      }
      return clearSets(cache, used, now, most * ids.length);
    },
  };
}
