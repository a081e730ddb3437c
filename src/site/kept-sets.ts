import type { Register } from '../card/register.ts';
import { clearSets, type Cleared } from './cache/clear-sets.ts';
import type { Proof } from './cache/proven-sums.ts';
import { keepSet, placeSet, provenSet, setsIn, type ProvenFile } from './cache/kept-set.ts';
import { siteVersion } from './code-version.ts';
import { inThread, mayBeBeside } from './file-thread.ts';
import type { Handover } from './handover.ts';
import { unitName, unitsOf, type KeptUnit, type StateOf } from './kept-unit.ts';
import { listen } from './listen.ts';
import { providersOf, type Part } from './part.ts';
import { unitFilesIn } from './unit-files.ts';
import { unitKeys } from './unit-keys.ts';

/** The most sets that are kept, as a multiple of the units of the whole site: texts that are changed every hour make many. */
const most = 4;

/** The files of providers and of their editions that were made before from the same, and what is still to be made. */
export interface KeptSets {
  /** How the files of a unit come into a site. */
  readonly stateOf: StateOf;
  /** Names of the units whose files are to be made, in order. */
  readonly wanted: ReadonlySet<string>;
  /** How many providers the part has, and of how many something is to be made. */
  readonly providers: number;
  readonly changed: number;
  /** Every kept file. */
  readonly files: () => Iterable<ProvenFile>;
  /** Puts the kept files into a site's folder. */
  readonly place: (site: string) => Promise<void>;
  /** Keeps what was made in a site's folder, where nothing is written any more; clears what no build used for long. */
  readonly keep: (site: string, now: number) => Promise<Cleared>;
}

/** Of which site sets are looked for, and where. */
export interface KeptWish {
  readonly handover: Handover;
  /** Of the handover's publication. */
  readonly register: Register<'public'>;
  readonly cache: string;
  readonly part: Part;
  readonly isCompressed: boolean;
  /** What was proven since this build began. Left out: nothing. */
  readonly known?: Promise<Proof>;
}

/** Proves in a thread beside the build what the last one used of some folders; nothing where it may take no thread, nothing is kept or the thread fails: all of it is proven when it is needed. */
export async function provenBeside(
  caches: readonly string[],
  jobs: number | undefined,
  signal: AbortSignal,
): Promise<Proof> {
  const nothing: Proof = new Map();
  if (!mayBeBeside(jobs) || caches.every((cache) => setsIn(cache).size === 0)) return nothing;
  return inThread('prove', [...caches], signal).catch(() => nothing);
}

/**
 * Looks for each unit of a part, in a site that is compressed or not, whether all of its files are kept and prove themselves. A country has hundreds of thousands of
 * files: here, and while they are placed and kept, `signal` is looked at between two units.
 */
export async function keptSets(
  { handover, register, cache, part, isCompressed, known }: KeptWish,
  signal: AbortSignal,
): Promise<KeptSets> {
  const keyOf = unitKeys(handover, register, `${siteVersion()} ${isCompressed}`);
  const ids = handover.publication.providers.map(({ id }) => id);
  const periodsOf = (id: string): string[] => register.editions(id).map(({ period }) => period);
  const mine = providersOf(ids, part);
  const keys = new Map(
    mine.flatMap((id) => unitsOf(id, periodsOf(id)).map((unit) => [unitName(unit), keyOf(unit)] as const)),
  );
  const names = setsIn(cache);
  const sums = (await known)?.get(cache);
  const proven = new Map<string, readonly ProvenFile[]>();
  for (const [unit, key] of keys) {
    const name = names.get(key);
    const files = name === undefined ? null : provenSet(cache, name, sums);
    if (files !== null) proven.set(unit, files);
    await listen(signal);
  }
  const wanted = new Set([...keys.keys()].filter((unit) => !proven.has(unit)));
  const isToMake = (id: string): boolean =>
    unitsOf(id, periodsOf(id)).some((unit) => wanted.has(unitName(unit)));
  const used = new Set([...proven.keys()].map((unit) => names.get(keys.get(unit) ?? '') ?? ''));
  return {
    wanted,
    providers: mine.length,
    changed: mine.filter(isToMake).length,
    stateOf: (unit: KeptUnit) => {
      const name = unitName(unit);
      return wanted.has(name) ? 'made' : proven.has(name) ? 'kept' : 'elsewhere';
    },
    files: function* () {
      for (const files of proven.values()) yield* files;
    },
    place: async (site) => {
      for (const files of proven.values()) {
        placeSet(cache, files, site);
        await listen(signal);
      }
    },
    keep: async (site, now) => {
      for (const id of mine) {
        if (!isToMake(id)) continue;
        for (const [unit, paths] of unitFilesIn(site, register.provider(id), periodsOf(id))) {
          if (wanted.has(unit)) used.add(keepSet(cache, keys.get(unit) ?? '', site, paths));
        }
        await listen(signal);
      }
      // parts of a site may have one cache
      const units = ids.length + handover.publication.periods.flatMap(({ editions }) => editions).length;
      return clearSets(cache, used, now, { most: most * units });
    },
  };
}
