import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Register } from '../card/register.ts';
import { codings, isPacked, isServedText, type Coding } from '../hosting/compressed.ts';
import { allEnded } from './all-ended.ts';
import { checksum } from './cache/checksum.ts';
import { keep, keptIn, provenBytes } from './cache/kept-file.ts';
import { codeVersion } from './code-version.ts';
import { filesIn } from './folder/files-in.ts';
import { unitsOf, unitName, type StateOf } from './kept-unit.ts';
import { listen } from './listen.ts';
import { packText } from './pack-text.ts';
import { unitFilesIn } from './unit-files.ts';

/** Bytes below which a text stays as it is: it fits in one packet either way. */
const smallest = 1024;

/** Texts packed at once: one coding works on other threads, the other on this one. */
const atOnce = 4;

/** What packing the texts of a site came to. */
export interface Compressed {
  /** Packed files that were made anew. */
  readonly made: number;
  /** Those that were kept from before. */
  readonly kept: number;
  /** The names of kept files that are used, those in sets of providers and editions apart. */
  readonly used: ReadonlySet<string>;
}

/** A site whose texts all stand: which of them are about which provider, and where packed forms of others are kept. */
interface WholeSite {
  readonly site: string;
  readonly register: Register<'public'>;
  readonly stateOf: StateOf;
  /** A folder of the cache. */
  readonly cache: string;
}

/** Gives a text in a coding, and says whether that was made anew. */
type Pack = (bytes: Uint8Array, coding: Coding) => Promise<{ packed: Uint8Array; isNew: boolean }>;

/** Packs each time: for a provider's texts, whose packed forms are kept with all of its files. */
const packAnew: Pack = async (bytes, { name }) => ({ packed: await packText(bytes, name), isNew: true });

/**
 * Puts a packed form in each coding beside every text of a site that is not small and gets smaller by it. Those of kept
 * files stand there already; those of texts about no single provider are kept one by one, under a key of their bytes.
 */
export async function compressSite(
  { site, register, stateOf, cache }: WholeSite,
  signal: AbortSignal,
): Promise<Compressed> {
  const own = new Map(
    register.publication.providers
      .filter(({ id }) => stateOf({ provider: id }) !== 'elsewhere')
      .flatMap((provider) => {
        const periods = register.editions(provider.id).map(({ period }) => period);
        const files = unitFilesIn(site, provider, periods);
        return unitsOf(provider.id, periods).flatMap((unit) =>
          (files.get(unitName(unit)) ?? []).map((path) => [path, stateOf(unit)] as const),
        );
      }),
  );
  const so = { made: 0, kept: [...own].filter(([path, state]) => state === 'kept' && isPacked(path)).length };
  const used = new Set<string>();
  const packOnce = await packKept(cache, used);
  const pack = async (path: string): Promise<void> => {
    const bytes = await readFile(join(site, path));
    if (bytes.length < smallest) return;
    for (const coding of codings) {
      const { packed, isNew } = await (own.has(path) ? packAnew : packOnce)(bytes, coding);
      if (packed.length >= bytes.length) continue;
      await writeFile(join(site, path + coding.end), packed, { flag: 'wx' });
      so[isNew ? 'made' : 'kept'] += 1;
    }
  };
  const texts = filesIn(site).filter((path) => isServedText(path) && own.get(path) !== 'kept');
  await inTurns(texts, pack, signal);
  return { ...so, used };
}

/** Packs a text unless the same one was packed before; adds the names of the kept files to `used`. */
async function packKept(cache: string, used: Set<string>): Promise<Pack> {
  const known = await keptIn(cache);
  const version = codeVersion();
  return async (bytes, { name, end }) => {
    const key = checksum(`${version} ${name} ${checksum(bytes)}`).slice(0, 32);
    const file = known.get(key);
    const kept = file === undefined ? null : await provenBytes(cache, file);
    const packed = kept ?? (await packText(bytes, name));
    used.add(kept !== null && file !== undefined ? file : await keep(cache, key, kindOf(end), packed));
    return { packed, isNew: kept === null };
  };
}

function kindOf(end: Coding['end']): 'br' | 'gz' {
  return end === '.br' ? 'br' : 'gz';
}

/** Does the same for each path, a few at once, and begins with no other once one failed or the signal came. */
async function inTurns(
  paths: readonly string[],
  work: (path: string) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const queue = paths[Symbol.iterator]();
  const so = { goesOn: true };
  const take = async (): Promise<void> => {
    try {
      for (let next = queue.next(); so.goesOn && next.done !== true; next = queue.next()) {
        await listen(signal);
        await work(next.value);
      }
    } catch (fault) {
      // the others finish the text that they are at, and begin no other
      so.goesOn = false;
      throw fault;
    }
  };
  await allEnded(Array.from({ length: atOnce }, take));
}
