import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDataset } from '../../src/ingest/dataset.ts';
import { memoryFiles } from '../../src/ingest/memory-files.ts';
import { findingLine } from '../../src/text/finding.ts';

const folder = join(import.meta.dirname, '../fixtures/small');

/** The small fixture as path -> text. */
export function small(): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** A change to a file of the fixture: a part of its text replaced, or the whole file (null removes it). */
export type Change =
  | readonly [path: string, from: string, to: string]
  | readonly [path: string, content: string | Uint8Array | null];

/** The small fixture with changes. Throws when a text to replace is not there, so that no case tests nothing. */
export function changed(changes: readonly Change[]): Record<string, string | Uint8Array> {
  const files: Record<string, string | Uint8Array> = small();
  for (const change of changes) {
    if (change.length === 2) {
      const [path, content] = change;
      if (content === null) delete files[path];
      else files[path] = content;
      continue;
    }
    const [path, from, to] = change;
    const text = String(files[path]);
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
    files[path] = text.replace(from, () => to);
  }
  return files;
}

/** The findings about the changed fixture, one line each. */
export async function linesAbout(changes: readonly Change[]): Promise<string[]> {
  const { findings } = await readDataset(memoryFiles(changed(changes)));
  return findings.map((one) => findingLine(one, 'en'));
}
