import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Which pages are to be made. */
export interface Wanted {
  /** Ids of the providers whose pages are; null for all. Those of others are kept from before, or in another part of the site. */
  readonly providers: ReadonlySet<string> | null;
  /** Whether pages that are about no single provider are. */
  readonly common: boolean;
}

const fileName = 'wanted.json';

/** Writes beside the handover which pages are to be made. */
export async function writeWanted(dir: string, { providers, common }: Wanted): Promise<void> {
  const ids = providers === null ? null : [...providers];
  await writeFile(join(dir, fileName), JSON.stringify({ providers: ids, common }));
}

/** Reads it back; all of them where nothing says which, as in `npm run dev`. */
export async function readWanted(dir: string): Promise<Wanted> {
  const text = await readFile(join(dir, fileName), 'utf8').catch(() => null);
  if (text === null) return { providers: null, common: true };
  const { providers, common } = JSON.parse(text) as {
    readonly providers: readonly string[] | null;
    readonly common: boolean;
  };
  return { providers: providers === null ? null : new Set(providers), common };
}
