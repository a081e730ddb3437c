import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Pairs of checksums, of what was published and of the tables at hand, that were compared before and agreed. */
export interface ComparedPairs {
  has(record: string, tables: string): boolean;
  add(record: string, tables: string): Promise<void>;
}

/** Nothing is remembered: every pair is compared. */
export const noPairs: ComparedPairs = { has: () => false, add: async () => undefined };

/** Pairs kept as empty files in a folder, which may be thrown away. */
export function pairsIn(folder: string): ComparedPairs {
  const path = (record: string, tables: string): string =>
    join(folder, createHash('sha256').update(`${record} ${tables}`).digest('hex'));
  return {
    has: (record, tables) => existsSync(path(record, tables)),
    add: async (record, tables) => {
      await mkdir(folder, { recursive: true });
      await writeFile(path(record, tables), '');
    },
  };
}
