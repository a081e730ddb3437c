import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../model/finding.ts';
import { checksum } from './checksum.ts';
import { regularBytes } from './regular-bytes.ts';
import { writeWhole } from './write-whole.ts';

/**
 * What is known of the build that made a site: how many files it has, and whether anything was found in its input. What was found
 * is not told: it may be about what is not public, and the cache holds nothing of that.
 */
export interface BuiltBefore {
  readonly hasFindings: boolean;
  readonly files: number;
}

/** A line of the record, which says what was built of what. */
interface Told extends BuiltBefore {
  readonly input: string;
  readonly site: string;
}

/**
 * What is known of the site at `out`, when it was built from the input with this hash and nothing in it was touched
 * since: each file with its size, date and place on the disk is as it was. Null otherwise, also where the record does not prove itself.
 */
export function builtBefore(cache: string, out: string, input: string): BuiltBefore | null {
  const bytes = regularBytes(recordPath(cache, out));
  if (bytes === null) return null;
  const text = bytes.toString();
  const [sum = '', ...rest] = text.split('\n');
  const record = rest.join('\n');
  if (sum !== checksum(record)) return null;
  const { input: known, site, hasFindings, files } = JSON.parse(record) as Told;
  return known === input && site === listingOf(out).sum ? { hasFindings, files } : null;
}

/** Records that the site at `out` was built from the input with this hash. */
export function recordBuilt(cache: string, out: string, input: string, hasFindings: boolean): void {
  const { sum: site, files } = listingOf(out);
  const record = JSON.stringify({ input, site, hasFindings, files } satisfies Told);
  const path = recordPath(cache, out);
  // a folder in its place cannot be replaced by a rename
  rmSync(path, { recursive: true, force: true });
  writeWhole(path, `${checksum(record)}\n${record}`);
}

function recordPath(cache: string, out: string): string {
  return join(cache, 'built', checksum(out).slice(0, 32));
}

/** A hash of what a folder holds, as far as it is seen without reading it; and how many files. */
function listingOf(folder: string): { readonly sum: string; readonly files: number } {
  const lines: string[] = [];
  const look = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = `${below}/${entry.name}`;
      if (entry.isDirectory()) look(path);
      else {
        const { size, mtimeMs, ino } = statSync(join(folder, path));
        lines.push(`${path} ${size} ${mtimeMs} ${ino}`);
      }
    }
  };
  try {
    look('');
  } catch {
    // no folder, or one with something in it that leads nowhere: not what was built
    return { sum: '', files: 0 };
  }
  return { sum: checksum(lines.sort(compareText).join('\n')), files: lines.length };
}
