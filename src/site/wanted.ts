import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unitName, type KeptUnit } from './kept-unit.ts';

/** Which pages are to be made. */
export interface Wanted {
  /** Whether those of a unit are. Those of others are kept from before, or in another part of the site. */
  readonly has: (unit: KeptUnit) => boolean;
  /** Whether pages that are about no single provider are. */
  readonly common: boolean;
}

const fileName = 'wanted.json';

/** What is written of it: names of units, or null for all. */
interface WantedNames {
  readonly units: ReadonlySet<string> | null;
  readonly common: boolean;
}

/** Writes beside the handover of which units (by name; null for all) pages are to be made, and whether those about no single provider are. */
export async function writeWanted(dir: string, { units, common }: WantedNames): Promise<void> {
  await writeFile(join(dir, fileName), JSON.stringify({ units: units === null ? null : [...units], common }));
}

/** Reads it back; all of them where nothing says which, as in `npm run dev`. */
export async function readWanted(dir: string): Promise<Wanted> {
  const text = await readFile(join(dir, fileName), 'utf8').catch(() => null);
  if (text === null) return { has: () => true, common: true };
  const { units, common } = JSON.parse(text) as {
    readonly units: readonly string[] | null;
    readonly common: boolean;
  };
  const names = units === null ? null : new Set(units);
  return { has: (unit) => names === null || names.has(unitName(unit)), common };
}
